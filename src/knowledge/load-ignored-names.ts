import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError, throwContentErrors } from '../schemas/content-error.ts';
import { type IgnoredName, ignoredNamesFile, ignoredNamesSchema } from '../schemas/ignored-names.ts';
import { parseYaml } from '../schemas/parse-yaml.ts';

/** The names of `content/ignored-names.yaml`; none where the file does not exist. Throws every problem at once. */
export function loadIgnoredNames(root: string): readonly IgnoredName[] {
  const source = readIgnoredNames(root);
  // A file of comments alone holds no names yet.
  if (source === undefined || /^(?:\s*(?:#.*)?(?:\n|$))*$/.test(source)) return [];
  const { value, errors } = parseYaml<IgnoredName[]>(source, ignoredNamesSchema, { file: ignoredNamesFile });
  if (errors) throwContentErrors(errors);
  return value ?? [];
}

/** The file's text; undefined where it does not exist. */
export function readIgnoredNames(root: string): string | undefined {
  try {
    const bytes = readFileSync(join(root, ignoredNamesFile));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    const reason = error instanceof TypeError ? 'is not UTF-8; save it as UTF-8' : 'cannot be read';
    throw new ContentError({ file: ignoredNamesFile }, reason);
  }
}

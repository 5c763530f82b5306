import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError, throwContentErrors } from '../schemas/content-error.ts';
import { type IgnoredName, ignoredNamesFile, ignoredNamesSchema } from '../schemas/ignored-names.ts';
import { parseYaml } from '../schemas/parse-yaml.ts';

/** The names of `content/ignored-names.yaml`; none where the file does not exist. Throws every problem at once. */
export function loadIgnoredNames(root: string): readonly IgnoredName[] {
  const source = readIgnoredNames(root);
  if (source === undefined || isEmpty(source)) return [];
  const { value, errors } = parseYaml<IgnoredName[]>(source, ignoredNamesSchema, { file: ignoredNamesFile });
  if (errors) throwContentErrors(errors);
  return value ?? [];
}

/** Comments alone are no YAML list, but no mistake either. */
function isEmpty(source: string): boolean {
  return source.split('\n').every((line) => /^\s*(?:#|$)/.test(line));
}

/** The file's text; undefined where it does not exist. */
function readIgnoredNames(root: string): string | undefined {
  try {
    const bytes = readFileSync(join(root, ignoredNamesFile));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    if (error instanceof TypeError)
      throw new ContentError({ file: ignoredNamesFile }, 'is not UTF-8; save it as UTF-8');
    const reason = error instanceof Error ? error.message : String(error);
    throw new ContentError({ file: ignoredNamesFile }, `cannot be read (${reason})`);
  }
}

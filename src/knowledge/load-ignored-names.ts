import { throwContentErrors } from '../schemas/content-error.ts';
import { type IgnoredName, ignoredNamesFile, ignoredNamesSchema } from '../schemas/ignored-names.ts';
import { parseYaml } from '../schemas/parse-yaml.ts';
import { type ContentFiles, readContent } from '../schemas/read-content.ts';

/** The names of `content/ignored-names.yaml`; none if the file does not exist. Throws all problems at once. */
export function loadIgnoredNames(files: ContentFiles): readonly IgnoredName[] {
  const source = readContent(files, ignoredNamesFile);
  if (source === undefined || isEmpty(source)) return [];
  const { value, errors } = parseYaml<IgnoredName[]>(source, ignoredNamesSchema, { file: ignoredNamesFile });
  if (errors) throwContentErrors(errors);
  return value ?? [];
}

/** A file with only comments is not a YAML list, but it is valid. */
function isEmpty(source: string): boolean {
  return source.split('\n').every((line) => /^\s*(?:#|$)/.test(line));
}

import { ContentError } from '../schemas/content-error.ts';
import { parseYaml, valueOrThrow } from '../schemas/parse-yaml.ts';
import { readContent } from '../schemas/read-content.ts';
import { type Site, siteSchema } from '../schemas/site.ts';

const FILE = 'content/site.yaml';

/** Reads and checks `content/site.yaml` of the site in `root`. */
export function loadSite(root: string): Site {
  const source = readContent(root, FILE);
  if (source === undefined) {
    const reason =
      'is missing: a site needs one with title, description, address, publisher, licence and map';
    throw new ContentError({ file: FILE }, reason);
  }
  return valueOrThrow(parseYaml<Site>(source, siteSchema, { file: FILE }));
}

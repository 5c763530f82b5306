import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError, ContentErrors } from '../schemas/content-error.ts';
import { parseYaml } from '../schemas/parse-yaml.ts';
import { type Site, siteSchema } from '../schemas/site.ts';

const FILE = 'content/site.yaml';

/** Reads and checks `content/site.yaml` of the site in `root`. */
export function loadSite(root: string): Site {
  const parsed = parseYaml<Site>(readSettings(root), siteSchema, { file: FILE });
  if (parsed.errors) throw new ContentErrors(parsed.errors);
  return parsed.value;
}

function readSettings(root: string): string {
  try {
    return readFileSync(join(root, FILE), 'utf8');
  } catch {
    throw new ContentError(
      { file: FILE },
      'cannot be read; a site needs one with title, description, address, publisher, licence and map',
    );
  }
}

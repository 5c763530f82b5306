import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { engineFolder } from '../integrations/folders.ts';
import type { World } from './world.ts';

/** The folder whose `content/entities/` to go by: the site's, or newsgloss's own where there is none. */
export function toKnowledgeFolder({ site }: World): string {
  return existsSync(join(site, 'content', 'entities')) ? site : engineFolder;
}

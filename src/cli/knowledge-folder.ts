import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { engineFolder } from '../cache/engine.ts';
import type { World } from './world.ts';

/** The folder whose `content/entities/` to use: the site's, or that of newsgloss itself where there is none. */
export function findKnowledgeFolder({ siteIfAny }: World): string {
  const own = siteIfAny !== undefined && existsSync(join(siteIfAny, 'content', 'entities'));
  return own ? siteIfAny : engineFolder;
}

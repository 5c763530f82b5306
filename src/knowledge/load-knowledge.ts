import { join } from 'node:path';
import type { Knowledge } from '../annotate/types.ts';
import { cacheFolder } from './cache-folder.ts';
import { type Authority, loadAuthority } from './load-authority.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import { toEntity } from './to-entity.ts';

/** What the core needs, and the records that it was made of. */
export interface LoadedKnowledge extends Knowledge {
  readonly authority: Authority;
}

/** Where knowledge is loaded from: the site's folder, which holds `content/`. */
export interface KnowledgeOptions {
  readonly root: string;
}

/** Loads the authority file and the gazetteer; throws a `ContentError` or `ContentErrors` for broken records. */
export function loadKnowledge({ root }: KnowledgeOptions): LoadedKnowledge {
  const authority = loadAuthority(join(root, 'content/entities'), root);
  const { entities: records } = authority;
  const entities = new Map([...records].map(([id, record]) => [id, toEntity(record, records)]));
  return { entities, gazetteer: loadGazetteer({ cache: cacheFolder }), authority };
}

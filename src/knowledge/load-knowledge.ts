import { join } from 'node:path';
import type { Knowledge } from '../annotate/types.ts';
import { cacheFolder } from './cache-folder.ts';
import { createEntity } from './create-entity.ts';
import { type Authority, loadAuthority } from './load-authority.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import { loadModel } from './load-model.ts';

/** What the core needs, and the records it was made from. */
export interface LoadedKnowledge extends Knowledge {
  readonly authority: Authority;
}

/** The site's folder, which contains `content/`. */
export interface KnowledgeOptions {
  readonly root: string;
}

/** Loads the authority file, the gazetteer and the attribution model; throws `ContentError`s for broken records. */
export function loadKnowledge({ root }: KnowledgeOptions): LoadedKnowledge {
  const authority = loadAuthority(join(root, 'content/entities'), root);
  const { entities: records } = authority;
  const entities = new Map([...records].map(([id, record]) => [id, createEntity(record, records)]));
  const gazetteer = loadGazetteer({ cache: cacheFolder });
  return { entities, gazetteer, attribution: loadModel(), authority };
}

import type { Gazetteer, Knowledge } from '../annotate/types.ts';
import type { Cache } from '../cache/cache.ts';
import type { EntityRecord } from '../schemas/entity.ts';
import type { ContentFiles } from '../schemas/read-content.ts';
import { createEntity } from './create-entity.ts';
import { type Authority, loadAuthority } from './load-authority.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import { loadModel } from './load-model.ts';

/** What the core needs, and the records it was made from. */
export interface LoadedKnowledge extends Knowledge {
  readonly authority: Authority;
}

/** Loads a site's authority file, the gazetteer and the attribution model; throws `ContentError`s for broken records. */
export function loadKnowledge(files: ContentFiles, cache: Cache): LoadedKnowledge {
  const authority = loadAuthority(files, cache);
  return { ...createKnowledge(authority.entities, loadGazetteer(cache)), authority };
}

/** What the core needs, from records and a gazetteer. */
export function createKnowledge(records: ReadonlyMap<string, EntityRecord>, gazetteer: Gazetteer): Knowledge {
  return { entities: createEntities(records), gazetteer, attribution: loadModel() };
}

/** The entities of records, as the core sees them. */
export function createEntities(records: ReadonlyMap<string, EntityRecord>): Knowledge['entities'] {
  return new Map([...records].map(([id, record]) => [id, createEntity(record, records)]));
}

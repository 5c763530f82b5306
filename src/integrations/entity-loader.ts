import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { loadAuthority } from '../knowledge/load-authority.ts';
import { digestOf } from './digest.ts';
import type { Folders } from './folders.ts';

/** Loads the authority file as the collection `entities`, keyed by id. */
export function entityLoader({ site }: Folders): Loader {
  return {
    name: 'newsgloss-entities',
    async load({ store }) {
      const { entities } = loadAuthority(join(site, 'content/entities'), site);
      for (const id of store.keys()) if (!entities.has(id)) store.delete(id);
      for (const [id, record] of entities) {
        store.set({ id, data: { ...record }, digest: digestOf(JSON.stringify(record)) });
      }
    },
  };
}

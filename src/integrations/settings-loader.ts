import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { loadAuthority } from '../knowledge/load-authority.ts';
import { loadOverlays } from '../knowledge/load-overlays.ts';
import { loadSite } from '../knowledge/load-site.ts';
import { throwContentErrors } from '../schemas/content-error.ts';
import { checkOverlays } from './check-overlays.ts';
import { digestOf } from './digest.ts';
import type { Folders } from './folders.ts';

/** Loads `content/site.yaml` and the site's folder as the only entry of the collection `site`, with the id `site`. */
export function siteLoader({ site: root }: Folders): Loader {
  return {
    name: 'newsgloss-site',
    async load({ store }) {
      const site = loadSite(root);
      store.set({
        id: 'site',
        data: { settings: site, folder: root },
        digest: digestOf(root, JSON.stringify(site)),
      });
    },
  };
}

/** Loads `content/overlays/` as the collection `overlays`, keyed by the slugs of the articles. */
export function overlayLoader({ site: root }: Folders): Loader {
  return {
    name: 'newsgloss-overlays',
    async load({ store, logger }) {
      const overlays = loadOverlays(join(root, 'content/overlays'), root);
      const { entities } = loadAuthority(join(root, 'content/entities'), root);
      const { errors, warnings, notes } = await checkOverlays(overlays, { entities });
      throwContentErrors(errors);
      for (const line of warnings) logger.warn(line);
      for (const line of notes) logger.info(line);
      for (const id of store.keys()) if (!overlays.has(id)) store.delete(id);
      for (const [id, { overlay }] of overlays) {
        store.set({ id, data: { ...overlay }, digest: digestOf(JSON.stringify(overlay)) });
      }
    },
  };
}

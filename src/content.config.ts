import { defineCollection } from 'astro:content';
import { articleLoader } from './integrations/article-loader.ts';
import { entityLoader } from './integrations/entity-loader.ts';
import { findFolders } from './integrations/folders.ts';
import { overlayLoader, siteLoader } from './integrations/settings-loader.ts';

const folders = findFolders();

export const collections = {
  articles: defineCollection({ loader: articleLoader(folders) }),
  entities: defineCollection({ loader: entityLoader(folders) }),
  overlays: defineCollection({ loader: overlayLoader(folders) }),
  site: defineCollection({ loader: siteLoader(folders) }),
};

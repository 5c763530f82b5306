import { defineCollection } from 'astro:content';
import { articleLoader } from './integrations/article-loader.ts';
import { entityLoader } from './integrations/entity-loader.ts';
import { toFolders } from './integrations/folders.ts';

const folders = toFolders();

export const collections = {
  articles: defineCollection({ loader: articleLoader(folders) }),
  entities: defineCollection({ loader: entityLoader(folders) }),
};

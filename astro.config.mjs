import { defineConfig } from 'astro/config';
import { findFolders } from './src/integrations/folders.ts';
import { portable } from './src/integrations/portable.ts';
import { loadSite } from './src/knowledge/load-site.ts';

const folders = findFolders();
// Pages are bundled, so they cannot find the site from their own path.
process.env.NEWSGLOSS_SITE = folders.site;

/** Stops Astro from preparing the packages of its toolbar, which no built page has. */
const withoutToolbar = {
  name: 'newsgloss-without-toolbar',
  configResolved({ optimizeDeps, environments }) {
    for (const each of [optimizeDeps, environments.client.optimizeDeps]) each.include = [];
  },
};

export default defineConfig({
  site: loadSite(folders.site).address,
  // The portable integration copies public/ after it has made the pages, so that those files stay unchanged.
  publicDir: `${folders.work}/public`,
  outDir: `${folders.work}/next`,
  cacheDir: `${folders.work}/astro`,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    cacheDir: `${folders.work}/vite`,
    build: { assetsInlineLimit: 0 },
    plugins: [withoutToolbar],
  },
  devToolbar: { enabled: false },
  integrations: [portable(folders)],
  experimental: { incrementalBuild: true },
});

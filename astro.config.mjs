import { defineConfig } from 'astro/config';

/** Stops Astro from preparing the packages of its toolbar, which no page has. */
const withoutToolbar = {
  name: 'newsgloss-without-toolbar',
  configResolved({ optimizeDeps, environments }) {
    for (const each of [optimizeDeps, environments.client.optimizeDeps]) each.include = [];
  },
};

// Astro compiles the components; the pages are rendered and put together by src/integrations.
export default defineConfig({
  devToolbar: { enabled: false },
  vite: { plugins: [withoutToolbar] },
});

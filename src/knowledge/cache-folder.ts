import { fileURLToPath } from 'node:url';

/** Cache for data generated from packages alone, shared by all sites; it may be deleted at any time. */
export const cacheFolder: string = fileURLToPath(new URL('../../.newsgloss/cache', import.meta.url));

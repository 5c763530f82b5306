import { fileURLToPath } from 'node:url';

/** Where what is made of packages alone is kept between runs, for every site; it may be deleted at any time. */
export const cacheFolder: string = fileURLToPath(new URL('../../.newsgloss/cache', import.meta.url));

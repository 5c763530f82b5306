import { checkOutputPath } from '../schemas/output-path.ts';
import type { ListPage } from './list-pages.ts';

/** What Astro expects for each page; a parameter may contain slashes. */
interface StaticPath {
  readonly params: Readonly<Record<string, string | undefined>>;
}

/** A page of a list, as Astro expects it. */
interface ListPath {
  readonly params: { readonly list: string | undefined };
  readonly props: { readonly page: number };
  readonly cacheKey: string;
}

/** Returns the paths unchanged; throws if one is outside the site. Every `getStaticPaths` must call this. */
export function checkStaticPaths<T extends StaticPath>(paths: readonly T[]): T[] {
  for (const { params } of paths) {
    for (const value of Object.values(params)) if (value !== undefined) checkOutputPath(value);
  }
  return [...paths];
}

/** The paths of a paginated list: the list's address, `page/2`, `page/3`. */
export function findListPaths(pages: readonly ListPage<unknown>[], cacheKey: string): ListPath[] {
  return checkStaticPaths(
    pages.map(({ page }) => ({
      params: { list: page === 1 ? undefined : `page/${page}` },
      props: { page },
      cacheKey,
    })),
  );
}

import { checkOutputPath } from '../schemas/output-path.ts';
import type { ListPage } from './list-pages.ts';

/** What Astro asks for of each page; a parameter may hold slashes. */
interface StaticPath {
  readonly params: Readonly<Record<string, string | undefined>>;
}

/** A page of a list, as Astro asks for it. */
interface ListPath {
  readonly params: { readonly list: string | undefined };
  readonly props: { readonly page: number };
  readonly cacheKey: string;
}

/** Returns the paths of a route if each stays inside the site; every `getStaticPaths` goes through here. */
export function checkStaticPaths<T extends StaticPath>(paths: readonly T[]): T[] {
  for (const { params } of paths) {
    for (const value of Object.values(params)) if (value !== undefined) checkOutputPath(value);
  }
  return [...paths];
}

/** The paths of a list that runs over several pages: the list's own address, `page/2`, `page/3`. */
export function findListPaths(pages: readonly ListPage<unknown>[], cacheKey: string): ListPath[] {
  return checkStaticPaths(
    pages.map(({ page }) => ({
      params: { list: page === 1 ? undefined : `page/${page}` },
      props: { page },
      cacheKey,
    })),
  );
}

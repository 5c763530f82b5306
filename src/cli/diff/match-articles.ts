import type { SideArticle } from './side.ts';

/** An article before and now; one of them is undefined if it was removed or added. */
export interface ArticleMatch {
  readonly before: SideArticle | undefined;
  readonly now: SideArticle | undefined;
}

/** Share of its paragraphs that an article must have in common with another to be the same one under another slug. */
const ENOUGH = 0.5;

/**
 * Matches articles by slug; then one that has another slug by what it says itself (`formerly`), by its file, or by its
 * paragraphs. In the order of the present slugs.
 */
export function matchArticles(
  old: ReadonlyMap<string, SideArticle>,
  now: ReadonlyMap<string, SideArticle>,
): ArticleMatch[] {
  const gone = new Map([...old].filter(([slug]) => !now.has(slug)));
  const fresh = [...now.values()].filter(({ slug }) => !old.has(slug));
  const renamed = new Map<SideArticle, SideArticle>();
  const all = [...gone.values()];
  for (const find of [findBySlug, createFileFinder(all), createTextFinder(all)])
    for (const article of fresh) {
      if (renamed.has(article)) continue;
      const before = find(article, gone);
      if (!before) continue;
      renamed.set(article, before);
      gone.delete(before.slug);
    }
  const matches = [
    ...[...now.values()].map((article) => ({
      before: old.get(article.slug) ?? renamed.get(article),
      now: article,
    })),
    ...[...gone.values()].map((before) => ({ before, now: undefined })),
  ];
  return matches.sort((a, b) => (slugOf(a) < slugOf(b) ? -1 : 1));
}

const slugOf = ({ before, now }: ArticleMatch) => (now ?? before)?.slug ?? '';

/** The article that one was, among those that are gone. */
type Find = (article: SideArticle, gone: ReadonlyMap<string, SideArticle>) => SideArticle | undefined;

const findBySlug: Find = ({ formerly }, gone) => {
  const slug = formerly.find((former) => gone.has(former));
  return slug === undefined ? undefined : gone.get(slug);
};

function createFileFinder(gone: readonly SideArticle[]): Find {
  const byFile = new Map(gone.map((one) => [one.file, one]));
  return ({ file }, left) => {
    const one = byFile.get(file);
    return one && left.get(one.slug);
  };
}

/** Finds the article with the most paragraphs of another among those that are gone, if these are enough. */
function createTextFinder(gone: readonly SideArticle[]): Find {
  const byParagraph = Map.groupBy(
    gone.flatMap((article) => [...paragraphsOf(article)].map((paragraph) => ({ article, paragraph }))),
    ({ paragraph }) => paragraph,
  );
  return (article, left) => {
    const own = paragraphsOf(article);
    const shared = new Map<SideArticle, number>();
    for (const paragraph of own)
      for (const { article: one } of byParagraph.get(paragraph) ?? [])
        shared.set(one, (shared.get(one) ?? 0) + 1);
    const [best] = [...shared].filter(([one]) => left.has(one.slug)).sort(([, a], [, b]) => b - a);
    if (!best) return undefined;
    const [one, count] = best;
    return count >= ENOUGH * Math.max(own.size, paragraphsOf(one).size) ? one : undefined;
  };
}

function paragraphsOf({ record }: SideArticle): ReadonlySet<string> {
  return new Set(record.text.split('\n\n').filter((paragraph) => paragraph.trim() !== ''));
}

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
  for (const find of [findBySlug, findByFile, findByText])
    for (const article of fresh) {
      if (renamed.has(article)) continue;
      const before = find(article, [...gone.values()]);
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

function findBySlug({ formerly }: SideArticle, gone: readonly SideArticle[]): SideArticle | undefined {
  return gone.find(({ slug }) => formerly.includes(slug));
}

function findByFile({ file }: SideArticle, gone: readonly SideArticle[]): SideArticle | undefined {
  return gone.find((one) => one.file === file);
}

function findByText({ record }: SideArticle, gone: readonly SideArticle[]): SideArticle | undefined {
  const own = paragraphsOf(record.text);
  if (own.size === 0) return undefined;
  return gone.find((one) => {
    const theirs = paragraphsOf(one.record.text);
    return own.intersection(theirs).size >= ENOUGH * Math.max(own.size, theirs.size);
  });
}

function paragraphsOf(text: string): ReadonlySet<string> {
  return new Set(text.split('\n\n').filter((paragraph) => paragraph.trim() !== ''));
}

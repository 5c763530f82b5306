import { expect, test } from 'vitest';
import { matchArticles } from '../../../src/cli/diff/match-articles.ts';
import type { SideArticle } from '../../../src/cli/diff/side.ts';
import { readMarked } from './annotated.ts';

/** `slug file text` or `slug file text < former slug`; `/` stands between paragraphs. */
function readArticles(lines: readonly string[]): ReadonlyMap<string, SideArticle> {
  return new Map(
    lines.map((line) => {
      const [head = '', former] = line.split(' < ');
      const [slug = '', file = '', ...words] = head.split(' ');
      const record = readMarked(words.join(' ').replaceAll('/', '\n\n'));
      const formerly = former === undefined ? [] : [former];
      return [slug, { slug, file, formerly, record, lineOf: () => undefined }];
    }),
  );
}

test.each<[string, string[], string[], string[]]>([
  ['the slug', ['a a.md x'], ['a b.md y'], ['a → a']],
  ['the former slug', ['a a.md x'], ['b b.md y < a'], ['a → b']],
  ['the file', ['a a.md x'], ['b a.md y'], ['a → b']],
  ['the paragraphs', ['a a.md x/y', 'c c.md z'], ['b b.md y/z/x'], ['a → b', 'c → ']],
  ['too few paragraphs', ['a a.md x/y/z'], ['b b.md x/u/v'], ['a → ', ' → b']],
  ['nothing', ['a a.md x'], ['b b.md y'], ['a → ', ' → b']],
  [
    'the former slug before the paragraphs',
    ['a a.md x', 'b b.md y'],
    ['c c.md y < a', 'd d.md y'],
    ['a → c', 'b → d'],
  ],
  ['empty articles', ['a a.md'], ['b b.md'], ['a → ', ' → b']],
])('matches by %s', (_, old, now, expected) => {
  const matches = matchArticles(readArticles(old), readArticles(now));
  expect(matches.map((match) => `${match.before?.slug ?? ''} → ${match.now?.slug ?? ''}`)).toEqual(expected);
});

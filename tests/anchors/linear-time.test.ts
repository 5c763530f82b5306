import { expect, test } from 'vitest';
import { assignIds, type QuotedArticle } from '../../src/anchors/assign-ids.ts';
import { emptyLedger, type Ledger } from '../../src/anchors/ledger.ts';
import { toSelector } from '../../src/anchors/selector.ts';
import { MOST_GROWTH, measureGrowth } from '../measure-growth.ts';

const WORDS = '“Yes,” she said. ';

/** An article in which somebody says the same words again and again, and is mentioned each time. */
function toArticle(pieces: number): QuotedArticle {
  const quotations = Array.from({ length: pieces }, (_, i) => ({
    kind: 'direct' as const,
    content: [{ start: i * WORDS.length, end: i * WORDS.length + 6 }],
    cue: [],
    source: [],
    speaker: null,
    provisional: 'Ann Lee',
    via: null,
    rule: 'test',
    confidence: 1,
  }));
  const mentions = quotations.map((_, i) => ({
    start: i * WORDS.length + 7,
    end: i * WORDS.length + 10,
    kind: 'pronoun' as const,
    type: 'person' as const,
    entity: 'bob-lee',
    rule: 'test',
    confidence: 1,
  }));
  return { id: 'a', text: WORDS.repeat(pieces), mentions, quotations };
}

/** A ledger that has all quotations of an article. */
function toLedger(article: QuotedArticle): Ledger {
  const entries = article.quotations.map(({ content }, i) => [
    `yes-${i}`,
    { article: article.id, ...toSelector(article.text, content) },
  ]);
  return { version: 1, anchors: Object.fromEntries(entries) };
}

test('new ids take time in proportion to the number of quotations', { timeout: 60_000 }, () => {
  const growth = measureGrowth(1_000, (pieces) => {
    const article = toArticle(pieces);
    return () => assignIds([article], emptyLedger);
  });
  expect(growth).toBeLessThan(MOST_GROWTH);
});

test('published ids take time in proportion to the number of quotations', { timeout: 60_000 }, () => {
  const growth = measureGrowth(1_000, (pieces) => {
    const article = toArticle(pieces);
    const ledger = toLedger(article);
    return () => assignIds([article], ledger);
  });
  expect(growth).toBeLessThan(MOST_GROWTH);
});

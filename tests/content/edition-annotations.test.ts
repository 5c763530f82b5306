import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DiskCache } from '../../src/cache/disk-cache.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { readArticle } from '../../src/markdown/read-article.ts';
import { openSite } from '../../src/schemas/site-folder.ts';
import { contains, overlaps, type Span } from '../../src/text/span.ts';
import { findSpot, findWords, loadEditionGold } from './edition.ts';

const root = new URL('../../', import.meta.url).pathname;
const gold = loadEditionGold();
const file = `content/articles/${gold.article}.md`;
const read = readArticle(
  readFileSync(`${root}${file}`, 'utf8'),
  file,
  loadKnowledge(openSite(root), new DiskCache()),
);
const { text } = read.articleText;
const { mentions, quotations, times, messages } = read.annotations;

/** Longer names, references and other spans in which nested mentions are allowed. */
const outer: Span[] = [
  ...gold.either.flatMap((words) => findWords(text, words)),
  ...gold.references.map(({ spot }) => findSpot(text, spot)),
  ...gold.entities.flatMap(({ names }) => names.flatMap((name) => findWords(text, name))),
];

function toCharacters(spans: readonly Span[]): Set<number> {
  return new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
}

/** Shared characters divided by all characters of two lists of spans. */
function toOverlap(a: readonly Span[], b: readonly Span[]): number {
  const [one, other] = [toCharacters(a), toCharacters(b)];
  const shared = one.intersection(other).size;
  return shared / (one.size + other.size - shared || 1);
}

const FOUND = 0.5;

const expected = gold.quotations.map((quotation) => ({
  ...quotation,
  spans: quotation.content.map((spot) => findSpot(text, spot)),
}));

describe('the annotations of the edition', () => {
  it.each(gold.entities.filter(({ optional }) => !optional))(
    'mention $id at each of its names',
    ({ id, names }) => {
      for (const name of names) {
        for (const span of findWords(text, name)) {
          const free = outer.some((other) => other.end - other.start > name.length && contains(other, span));
          const found = mentions.find(({ start, end }) => start === span.start && end === span.end);
          if (!free || found) expect(found?.entity, `${name} at ${span.start}`).toBe(id);
        }
      }
    },
  );

  it.each(gold.references.filter(({ optional }) => !optional))(
    'resolve $spot to $entity',
    ({ spot, entity, kind }) => {
      const span = findSpot(text, spot);
      const found = mentions.find(({ start, end }) => start === span.start && end === span.end);
      expect(found?.entity ?? null).toBe(entity);
      if (entity !== null) expect(found?.kind).toBe(kind);
    },
  );

  it.each(gold.notMentions)('do not mention $entity within a longer name', ({ entity, spot }) => {
    const span = findSpot(text, spot);
    expect(mentions.filter((mention) => overlaps(mention, span) && mention.entity === entity)).toEqual([]);
  });

  it.each(expected.filter(({ optional }) => !optional))(
    'say who said $content',
    ({ spans, kinds, ...gold }) => {
      const found = quotations.find(({ content }) => toOverlap(content, spans) >= FOUND);
      expect(found).toMatchObject({ speaker: gold.speaker, via: gold.via ?? null });
      expect(kinds).toContain(found?.kind);
      expect(found?.unnamed ?? false).toBe(gold.unnamed ?? false);
      expect(found?.source.some((span) => overlaps(span, findSpot(text, gold.source)))).toBe(true);
    },
  );

  it('have no quotation that a careful reader would not find', () => {
    const strange = quotations.filter(({ content }) =>
      expected.every(({ spans }) => toOverlap(content, spans) < FOUND),
    );
    expect(strange.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)))).toEqual([]);
  });

  it.each(gold.notSpeech)('do not treat %s as speech', (words) => {
    const [span] = findWords(text, words.replace(/[“”]/g, ''));
    const near = quotations.filter(
      ({ kind, content }) => kind !== 'indirect' && content.some((one) => overlaps(one, span!)),
    );
    expect(near).toEqual([]);
  });

  it('have each time with its value, and no other', () => {
    const found = times.map(({ start, end, value }) => ({ text: text.slice(start, end), value }));
    expect(found).toEqual(gold.times);
  });

  it('have no doubts about the text', () => {
    expect(messages).toEqual([]);
  });
});

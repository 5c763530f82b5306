import { describe, expect, test } from 'vitest';
import { computeFigures, formatTable } from '../../src/evaluation/figures.ts';
import { flagInsideMarks } from '../../src/evaluation/inside-marks.ts';
import { createCounts, type FoundAttribution, scoreArticle } from '../../src/evaluation/score.ts';
import { ARTICLES, FOUND } from './small-example.ts';

describe('scoreArticle', () => {
  test('gives the expected figures for a small example', () => {
    const counts = createCounts();
    for (const article of ARTICLES) scoreArticle(counts, article, FOUND.get(article.id) ?? []);
    expect(formatTable(computeFigures(counts))).toEqual([
      'direct    P 66.7  R 66.7  F1 66.7  (3 gold)',
      'speaker   33.3  (3 direct with a source)',
      'relation  P 60.0  R 50.0  F1 54.5  (6 gold)',
      'source    40.0  (5 with a source)',
      'chars     content P 86.7  R 51.8  F1 64.9',
      'chars     cue     P 76.2  R 28.6  F1 41.6',
      'chars     source  P 67.7  R 45.7  F1 54.5',
    ]);
  });

  test('gives zeros if nothing is marked and nothing is found', () => {
    const counts = createCounts();
    scoreArticle(counts, { id: 'empty', text: '', attributions: [] }, []);
    const { relation, direct, characters } = computeFigures(counts);
    expect([relation.f1, direct.f1, characters.content.f1]).toEqual([0, 0, 0]);
  });

  test('pairs each gold content with only one finding', () => {
    const text = 'Mira Holt said the bridge would open in May.';
    const content = [{ start: 15, end: 43 }];
    const found: FoundAttribution = {
      kind: 'indirect',
      content,
      cue: [],
      source: [],
      rule: 'made-up',
      confidence: 1,
    };
    const counts = createCounts();
    scoreArticle(counts, { id: 'twice', text, attributions: [{ source: [], cue: [], content }] }, [
      found,
      found,
    ]);
    expect(counts.all).toMatchObject({ gold: 1, found: 2, hits: 1 });
  });
});

describe('toInsideMarks', () => {
  const cases: [text: string, inside: string][] = [
    ['say “no” now', '    ^^^^    '],
    ['say "no" now', '    ^^^^    '],
    ['an open “mark\nends', '        ^^^^^     '],
    ['no marks', '        '],
    ['a lone ” here', '       ^     '],
    ['"" then', '^^     '],
  ];
  test.each(cases)('flags the characters between quotation marks in %j', (text, inside) => {
    const flags = [...flagInsideMarks(text)].map((flag) => (flag === 1 ? '^' : ' ')).join('');
    expect(flags).toBe(inside);
  });
});

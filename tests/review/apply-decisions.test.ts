import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import type { Entity } from '../../src/annotate/types.ts';
import { applyDecisions } from '../../src/review/apply-decisions.ts';
import { parseReview } from '../../src/review/read-reviews.ts';

const person = (id: string, name: string): Entity => ({ id, type: 'person', name, aliases: [], roles: [] });
const entities = new Map(
  [
    person('ann-lee', 'Ann Lee'),
    person('kim-lee', 'Kim Lee'),
    person('bo-kent', 'Bo Kent'),
    { ...person('harbor', 'Harbor'), type: 'place' as const, lat: 1, lon: 2 },
  ].map((one) => [one.id, one]),
);

const TEXT = [
  'Ann Lee met Bo Kent in Harbor on Monday.',
  '“We tried,” Lee said. “It is over,” she added.',
  'Kent said that the talks had failed. May came.',
].join('\n\n');

/** What an article's annotations are after decisions in YAML. */
function review(yaml: string, text = TEXT) {
  const { decisions } = parseReview(`decisions:\n${yaml}`, 'content/review/a.yaml');
  const found = annotate({ text, published: '2016-09-05' }, { entities });
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: { length } }) => ({
    kind: 'paragraph' as const,
    start: index,
    end: index + length,
  }));
  const result = applyDecisions(found, decisions, { text, blocks, entities });
  const { mentions, quotations, times } = result.annotations;
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return {
    ...result,
    mentions: mentions.map((one) => `${words(one)}: ${one.entity ?? one.provisional ?? 'nobody'}`),
    quotations: quotations.map(
      ({ content, speaker, provisional, speakers, kind }) =>
        `${content.map(words).join('|')}: ${speaker ?? provisional ?? speakers?.map(({ entity }) => entity).join(' + ') ?? 'unknown'} (${kind})`,
    ),
    times: times.map((one) => `${words(one)}: ${one.value}`),
  };
}

const none = review('  []');

test('without decisions, everything is as it was found', () => {
  expect(none.quotations).toEqual([
    '“We tried,”: ann-lee (direct)',
    '“It is over,”: ann-lee (direct)',
    'that the talks had failed: bo-kent (indirect)',
  ]);
  expect(none.times).toEqual(['Monday: 2016-09-05']);
});

describe('a decision', () => {
  test('about a name changes it, and who speaks by it', () => {
    const { mentions, quotations, outcomes } = review(
      '  - { exact: Lee, prefix: "tried,” ", suffix: " said", decide: set, entity: kim-lee }',
    );
    expect(outcomes).toEqual(['applied']);
    expect(mentions.filter((one) => /^Lee/.test(one))).toEqual(['Lee: kim-lee']);
    expect(mentions).toContain('Ann Lee: ann-lee');
    expect(quotations[0]).toBe('“We tried,”: kim-lee (direct)');
    expect(quotations[1]).toBe('“It is over,”: ann-lee (direct)');
  });

  test('about all names of somebody changes the pronouns too', () => {
    const { mentions, quotations } = review(
      [
        '  - { exact: Ann Lee, decide: set, entity: kim-lee }',
        '  - { exact: Lee, prefix: "tried,” ", decide: set, entity: kim-lee }',
      ].join('\n'),
    );
    expect(mentions.filter((one) => one.includes('ann-lee'))).toEqual([]);
    expect(quotations[1]).toBe('“It is over,”: kim-lee (direct)');
  });

  test('holds wherever the article has the words', () => {
    const text = `${TEXT}\n\nBo Kent slept. Bo Kent woke.`;
    const { mentions } = review('  - { exact: Bo Kent, scope: article, decide: set, entity: kim-lee }', text);
    expect(mentions.filter((one) => /^Bo Kent/.test(one))).toEqual([
      'Bo Kent: kim-lee',
      'Bo Kent: kim-lee',
      'Bo Kent: kim-lee',
    ]);
  });

  test.each([
    [
      'to reject',
      'reject',
      ['“It is over,”: ann-lee (direct)', 'that the talks had failed: bo-kent (indirect)'],
    ],
    [
      'for two speakers',
      'set, speakers: [{ entity: ann-lee }, { entity: bo-kent }]',
      ['“We tried,”: ann-lee + bo-kent (direct)'],
    ],
    ['for nobody who is known', 'set, speakers: []', ['“We tried,”: unknown (direct)']],
    [
      'for somebody without a record',
      'set, speakers: [{ name: Cy Park }]',
      ['“We tried,”: Cy Park (direct)'],
    ],
    ['for another kind', 'set, kind: mixed', ['“We tried,”: ann-lee (mixed)']],
    ['for other bounds', 'set, words: tried', ['tried: ann-lee (direct)']],
    ['to confirm', 'confirm', ['“We tried,”: ann-lee (direct)']],
  ])('about a quotation: %s', (_, decide, expected) => {
    const { quotations, outcomes } = review(`  - { exact: "“We tried,”", of: quotation, decide: ${decide} }`);
    expect(outcomes).toEqual(['applied']);
    expect(quotations.slice(0, expected.length)).toEqual(expected);
  });

  test('adds a quotation, a mention and a date that were missed', () => {
    const { quotations, mentions, times, annotations } = review(
      [
        '  - { exact: May came, of: quotation, decide: add, speakers: [{ entity: bo-kent }], cue: said }',
        '  - { exact: the talks, decide: add, type: event, name: Harbor talks }',
        '  - { exact: failed, of: time, decide: add, time: "2016-09" }',
      ].join('\n'),
    );
    expect(quotations.at(-1)).toBe('May came: bo-kent (indirect)');
    expect(mentions).toContain('the talks: Harbor talks');
    expect(times).toContain('failed: 2016-09');
    const added = annotations.quotations.at(-1);
    expect(added).toMatchObject({ rule: 'editor', confidence: 1, decided: { verdict: 'added' } });
    expect(added?.cue).toHaveLength(1);
  });

  test('says who decided, when and why', () => {
    const { annotations } = review(
      '  - { exact: Bo Kent, decide: confirm, by: A. Editor, on: 2016-09-07, reason: He signs so. }',
    );
    const mention = annotations.mentions.find(({ start }) => start === TEXT.indexOf('Bo Kent'));
    expect(mention).toMatchObject({
      entity: 'bo-kent',
      confidence: 1,
      decided: { verdict: 'confirmed', by: 'A. Editor', on: '2016-09-07', reason: 'He signs so.' },
    });
    expect(mention?.rule).not.toBe('editor');
  });

  test('outlives an edit of the text around it', () => {
    const edited = TEXT.replace('“We tried,” Lee said.', 'The hall was full. "We tried", a tired Lee said.');
    const { quotations } = review(
      '  - { exact: "“We tried,”", prefix: "on Monday.\\n\\n", suffix: " Lee said. “It is", of: quotation, decide: set, speakers: [{ entity: kim-lee }] }',
      edited,
    );
    expect(quotations[0]).toContain('kim-lee');
  });

  test.each([
    ['words that are gone', 'exact: Cy Park, decide: reject', 'lost'],
    ['words that stand twice', 'exact: said, of: quotation, decide: reject', 'ambiguous'],
    ['words without an annotation', 'exact: the talks, decide: confirm', 'unmatched'],
  ])('about %s does nothing', (_, decision, outcome) => {
    const result = review(`  - { ${decision} }`);
    expect(result.outcomes).toEqual([outcome]);
    expect(result.mentions).toEqual(none.mentions);
    expect(result.quotations).toEqual(none.quotations);
  });

  test('about one place wins over one about the article; two that do not agree contradict each other', () => {
    const here = '  - { exact: Bo Kent, decide: set, entity: kim-lee }';
    const article = '  - { exact: Bo Kent, scope: article, decide: reject }';
    const both = review(`${here}\n${article}`);
    expect(both.mentions).toContain('Bo Kent: kim-lee');
    expect(both.contradictions).toEqual([]);
    expect(review(`${here}\n  - { exact: Bo Kent, decide: reject }`).contradictions).toEqual([[0, 1]]);
    expect(review(`${here}\n${here}`).contradictions).toEqual([]);
  });
});

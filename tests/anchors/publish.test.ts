import { describe, expect, test } from 'vitest';
import { emptyLedger } from '../../src/anchors/ledger.ts';
import { publish } from '../../src/anchors/publish.ts';
import { move, retire } from '../../src/anchors/settle.ts';
import type { ArticleRecord } from '../../src/schemas/article-record.ts';

function record(id: string, words: string): ArticleRecord {
  const quotation = {
    id: `unknown-${words.toLowerCase()}`,
    kind: 'direct' as const,
    content: [{ start: 4, end: 4 + words.length }],
    cue: [],
    source: [],
    speaker: null,
    via: null,
    rule: 'test',
    confidence: 1,
  };
  return {
    id,
    text: `Say ${words} now`,
    blocks: [],
    mentions: [],
    quotations: [quotation],
    times: [],
    messages: [],
  };
}

const DAY = '2020-05-04';

describe('publish', () => {
  test('enters words, surroundings, kind and day', () => {
    const { ledger, added, lost } = publish(emptyLedger, [record('a', 'Yes')], DAY);
    expect(ledger.anchors).toEqual({
      'unknown-yes': {
        article: 'a',
        exact: 'Yes',
        prefix: 'Say ',
        suffix: ' now',
        kind: 'direct',
        published: DAY,
      },
    });
    expect([added, lost]).toEqual([['unknown-yes'], []]);
  });

  test('keeps what is gone and says so, unless somebody has settled it', () => {
    const { ledger } = publish(emptyLedger, [record('a', 'Yes')], DAY);
    const after = publish(ledger, [record('a', 'No')], DAY);
    expect(Object.keys(after.ledger.anchors)).toEqual(['unknown-no', 'unknown-yes']);
    expect(after.lost).toEqual(['unknown-yes']);
    const settled = [
      retire(after.ledger, 'unknown-yes', { on: DAY, reason: 'Withdrawn.' }),
      move(after.ledger, 'unknown-yes', 'unknown-no'),
    ];
    for (const one of settled) expect(publish(one, [record('a', 'No')], DAY).lost).toEqual([]);
  });

  test('keeps former wordings with their day, but not other marks or capitals', () => {
    const { ledger } = publish(emptyLedger, [record('a', 'Yes')], DAY);
    const reworded = (words: string) => {
      const { quotations, ...rest } = record('a', words);
      return { ...rest, quotations: quotations.map((one) => ({ ...one, id: 'unknown-yes' })) };
    };
    const same = publish(ledger, [reworded('YES!')], '2021-01-01');
    expect([same.changed, same.ledger.anchors['unknown-yes']?.was]).toEqual([[], undefined]);
    const other = publish(ledger, [reworded('Surely')], '2021-01-01');
    expect(other.changed).toEqual([{ id: 'unknown-yes', what: 'words', before: 'Yes', now: 'Surely' }]);
    expect(other.ledger.anchors['unknown-yes']).toMatchObject({
      exact: 'Surely',
      published: DAY,
      was: [{ exact: 'Yes', until: '2021-01-01' }],
    });
  });

  test('tells words that stand, but are no quotation any more, from those that are gone', () => {
    const { ledger } = publish(emptyLedger, [record('a', 'Yes')], DAY);
    const unfound = { ...record('a', 'Yes'), quotations: [] };
    const { standing, lost } = publish(ledger, [unfound], DAY);
    expect([standing, lost]).toEqual([['unknown-yes'], []]);
  });

  test('changes nothing the second time', () => {
    const { ledger } = publish(emptyLedger, [record('a', 'Yes')], DAY);
    expect(publish(ledger, [record('a', 'Yes')], '2021-01-01')).toEqual({
      ledger,
      added: [],
      changed: [],
      standing: [],
      lost: [],
    });
  });
});

describe('settling', () => {
  test('refuses what would lead nowhere', () => {
    const { ledger } = publish(emptyLedger, [record('a', 'Yes'), record('b', 'No')], DAY);
    expect(() => retire(ledger, 'other', { on: DAY, reason: 'R' })).toThrow('other is not in the ledger');
    expect(() => move(ledger, 'unknown-yes', 'other')).toThrow('other is not in the ledger');
    const moved = move(ledger, 'unknown-yes', 'unknown-no');
    expect(() => move(moved, 'unknown-no', 'unknown-yes')).toThrow('unknown-no would lead back to itself');
  });
});

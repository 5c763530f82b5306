import { describe, expect, test } from 'vitest';
import { emptyLedger } from '../../src/anchors/ledger.ts';
import { publish } from '../../src/anchors/publish.ts';
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

describe('publish', () => {
  test('enters words and surroundings', () => {
    const { ledger, added, lost } = publish(emptyLedger, [record('a', 'Yes')]);
    expect(ledger.anchors).toEqual({
      'unknown-yes': { article: 'a', exact: 'Yes', prefix: 'Say ', suffix: ' now' },
    });
    expect([added, lost]).toEqual([['unknown-yes'], []]);
  });

  test('keeps what is gone and says so', () => {
    const { ledger } = publish(emptyLedger, [record('a', 'Yes')]);
    const after = publish(ledger, [record('a', 'No')]);
    expect(Object.keys(after.ledger.anchors)).toEqual(['unknown-no', 'unknown-yes']);
    expect(after.lost).toEqual(['unknown-yes']);
  });

  test('changes nothing the second time', () => {
    const { ledger } = publish(emptyLedger, [record('a', 'Yes')]);
    expect(publish(ledger, [record('a', 'Yes')])).toEqual({ ledger, added: [], lost: [] });
  });
});

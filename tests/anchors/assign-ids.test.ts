import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignIds, type QuotedArticle } from '../../src/anchors/assign-ids.ts';
import { emptyLedger, type Ledger } from '../../src/anchors/ledger.ts';
import { speakerOf, toSelector } from '../../src/anchors/selector.ts';
import type { Quotation } from '../../src/annotate/types.ts';
import { ledgerId } from '../../src/schemas/address-part.ts';

/** As long as an id may be. */
const LONG_NAME = `the-${'very-'.repeat(17)}long-office`;

const SPEAKERS: Readonly<Record<string, 'person' | 'organization'>> = {
  'ada-berg': 'person',
  'harbour-office': 'organization',
  [LONG_NAME]: 'organization',
};

/** An article of sentences `speaker: words`, each a direct quotation. */
function article(id: string, ...sayings: [speaker: string | null, words: string][]): QuotedArticle {
  let text = '';
  const quotations = sayings.map(([speaker, words]): Quotation => {
    text += `${text ? '\n\n' : ''}${words.length} `;
    const start = text.length;
    text += words;
    return {
      kind: 'direct',
      content: [{ start, end: text.length }],
      cue: [],
      source: [],
      speaker,
      via: null,
      rule: 'test',
      confidence: 1,
    };
  });
  const mentions = Object.entries(SPEAKERS).map(([entity, type]) => ({
    start: 0,
    end: 1,
    kind: 'name' as const,
    type,
    entity,
    rule: 'test',
    confidence: 1,
  }));
  return { id, text, mentions, quotations };
}

function ledgerOf(articles: readonly QuotedArticle[]): Ledger {
  const ids = assignIds(articles, emptyLedger);
  const entries = articles.flatMap((one, i) =>
    one.quotations.map((quotation, j) => {
      const id = ids[i]?.[j] ?? '';
      const speaker = speakerOf(quotation);
      return [
        id,
        { article: one.id, ...toSelector(one.text, quotation.content), ...(speaker ? { speaker } : {}) },
      ] as const;
    }),
  );
  return { version: 2, anchors: Object.fromEntries(entries) };
}

describe('assignIds', () => {
  test.each([
    ['person', 'Tim Arné', 'arne-closed'],
    ['organization', 'Port of Minby', 'port-of-minby-closed'],
    ['person', 'Đorđe Łącki', 'lacki-closed'],
    ['person', 'Тим Арне', '02fgy91-closed'],
  ] as const)('begins with the name of a %s without a record, %j', (type, provisional, id) => {
    const one = article('a', [null, '“Closed.”']);
    const quotations = one.quotations.map((quotation) => ({ ...quotation, provisional }));
    const mention = { start: 0, end: 1, kind: 'name', entity: null, rule: 'test', confidence: 1 } as const;
    const mentions = [{ ...mention, type, provisional }];
    expect(assignIds([{ ...one, quotations, mentions }], emptyLedger)).toEqual([[id]]);
  });

  test.each([
    ['ada-berg', '“The port stays open,”', 'berg-the-port-stays-open'],
    ['harbour-office', '“It’s closed.”', 'harbour-office-its-closed'],
    [null, '“Çà et là”', 'unknown-ca-et-la'],
    ['ada-berg', '“Это порт”', /^berg-[0-9a-z]{7}$/],
    [
      'ada-berg',
      'that the port, which had been closed for a week after the storm, would open again',
      'berg-that-the-port-which-had-been-closed-for-a-week-after-the',
    ],
  ] as const)('makes an id of %s and %s', (speaker, words, id) => {
    const [[made]] = assignIds([article('a', [speaker, words])], emptyLedger) as [[string]];
    if (typeof id === 'string') expect(made).toBe(id);
    else expect(made).toMatch(id);
  });

  test('does not look at position', () => {
    const before = assignIds([article('a', ['ada-berg', '“One.”'], ['ada-berg', '“Two.”'])], emptyLedger)[0];
    const after = assignIds([article('a', ['ada-berg', '“Two.”'], ['ada-berg', '“One.”'])], emptyLedger)[0];
    expect(after).toEqual(before?.toReversed());
  });

  test('tells the same words of two articles apart', () => {
    const [[a], [b]] = assignIds(
      [article('a', ['ada-berg', '“One.”']), article('b', ['ada-berg', '“One.”'])],
      emptyLedger,
    ) as [[string], [string]];
    expect(a).toMatch(/^berg-one-/);
    expect(b).toMatch(/^berg-one-/);
    expect(a).not.toBe(b);
  });

  test('keeps a published id when the same words come again', () => {
    const old = article('a', ['ada-berg', '“One.”']);
    const ledger = ledgerOf([old]);
    const ids = assignIds([article('b', ['ada-berg', '“One.”']), old], ledger);
    expect(ids[1]).toEqual(['berg-one']);
    expect(ids[0]?.[0]).toMatch(/^berg-one-./);
  });

  test('keeps a published id when the speaker is found later', () => {
    const ledger = ledgerOf([article('a', [null, '“One.”'])]);
    expect(assignIds([article('a', ['ada-berg', '“One.”'])], ledger)).toEqual([['unknown-one']]);
  });

  test('gives the id of a removed quotation to no other', () => {
    const ledger = ledgerOf([article('a', ['ada-berg', '“One.”']), article('b', ['ada-berg', '“Two.”'])]);
    const [ids = []] = assignIds([article('b', ['ada-berg', '“Two.”'], ['ada-berg', '“One.”'])], ledger);
    expect(ids[0]).toBe('berg-two');
    expect(ids[1]).not.toBe('berg-one');
  });

  test('keeps the ids of an article that has another slug now', () => {
    const ledger = ledgerOf([article('a', ['ada-berg', '“One.”'], ['ada-berg', '“Two.”'])]);
    const renamed = article('b', ['ada-berg', '“One.”'], ['ada-berg', '“Two.”']);
    expect(assignIds([renamed], ledger)).toEqual([['berg-one', 'berg-two']]);
  });

  test('gives distinct ids, and the same whatever the order of articles', () => {
    const saying = fc.tuple(
      fc.constantFrom('ada-berg' as const, null),
      fc.constantFrom('“One.”', '“Two.”', '“one”'),
    );
    const sayings = fc.array(saying, { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(sayings, { maxLength: 4 }), (lists) => {
        const articles = lists.map((list, i) => article(`article-${i}`, ...list));
        const ids = assignIds(articles, emptyLedger);
        const flat = ids.flat();
        expect(new Set(flat).size).toBe(flat.length);
        expect(assignIds(articles.toReversed(), emptyLedger).toReversed()).toEqual(ids);
      }),
    );
  });

  test.each(['', '…', 'constructor', '../../x', 'Бог с ними', `${'word '.repeat(300)}`, 'a\u202eb', 'page'])(
    'make an address of any words: %j',
    (words) => {
      const sayings: [string | null, string][] = [
        [null, words],
        ['ada-berg', words],
        [LONG_NAME, words],
        [LONG_NAME, words],
      ];
      for (const id of assignIds([article('a', ...sayings)], emptyLedger).flat()) {
        expect(ledgerId.safeParse(id).success, id).toBe(true);
      }
    },
  );
});

describe('the id of words that the source denied', () => {
  const text = 'Ada Berg denied that the war was lost.';
  const denied: QuotedArticle = {
    id: 'a',
    text,
    mentions: article('a').mentions,
    quotations: [
      {
        kind: 'indirect',
        content: [{ start: 16, end: 37 }],
        cue: [{ start: 9, end: 15 }],
        source: [{ start: 0, end: 8 }],
        speaker: 'ada-berg',
        via: null,
        negated: true,
        rule: 'test',
        confidence: 1,
      },
    ],
  };

  test('says that they were denied', () => {
    expect(assignIds([denied], emptyLedger)).toEqual([['berg-denied-that-the-war-was-lost']]);
  });

  test('stays if it was published without that', () => {
    const entry = { article: 'a', ...toSelector(text, [{ start: 16, end: 37 }]) };
    const ledger = { ...emptyLedger, anchors: { 'berg-that-the-war-was-lost': entry } };
    expect(assignIds([denied], ledger)).toEqual([['berg-that-the-war-was-lost']]);
  });
});

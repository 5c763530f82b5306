import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTexts } from '../../../src/cli/diff/compare-texts.ts';
import { readMarked } from './annotated.ts';

const OPTIONS = { confidence: false, currentId: (id: string) => id };

/** Each change on a line: `+ mention Ann Lee`, `~ quotation … speaker: a → b`. */
function compare(before: string, now: string, options = OPTIONS): string[] {
  return compareTexts(readMarked(before), readMarked(now), options).map(({ status, layer, words, fields }) =>
    [
      `${{ gained: '+', lost: '-', changed: '~' }[status]} ${layer} ${words}`,
      ...fields.map((field) => `${field.field}: ${field.before} → ${field.now}`),
    ].join('; '),
  );
}

const LONG = 'We closed the bridge at noon because of the ice on it';

test.each<[string, string, string, string[]]>([
  [
    'nothing',
    '{“Yes”|lee} said [Lee|lee] <today|2016-09-05>.',
    '{“Yes”|lee} said [Lee|lee] <today|2016-09-05>.',
    [],
  ],
  [
    'other layout',
    '[Ann Lee|lee] spoke.\n\n[She|lee] left.',
    '[Ann\nLee|lee] spoke.\n\n\n[She|lee] left.',
    [],
  ],
  [
    'an inserted sentence',
    '[Lee|lee] spoke. [Lee|lee] left.',
    '[Lee|lee] spoke. [Lee|lee] sang in [Rome|rome|place]. [Lee|lee] left.',
    ['+ mention Lee', '+ mention Rome'],
  ],
  [
    'a sentence taken out at the start',
    'In [Rome|rome|place] it rained.\n\n[Lee|lee] spoke <today|2016-09-05>.',
    '[Lee|lee] spoke <today|2016-09-05>.',
    ['- mention Rome'],
  ],
  [
    'another entity',
    'And [Lee|ann-lee] left.',
    'And [Lee|bob-lee] left.',
    ['~ mention Lee; entity: ann-lee → bob-lee'],
  ],
  [
    'no entity and another type',
    'And [Lee|ann-lee] left.',
    'And [Lee||place] left.',
    ['~ mention Lee; type: person → place; entity: ann-lee → '],
  ],
  [
    'other bounds in the same text',
    'Mayor [Lee|lee] left.',
    '[Mayor Lee|lee] left.',
    ['~ mention Mayor Lee; bounds: Lee → Mayor Lee'],
  ],
  ['a spelling', 'Then [Jon|jon] left.', 'Then [John|jon] left.', ['~ mention John; words: Jon → John']],
  [
    'one sentence in place of another, with the same name',
    '[Lee|lee] spoke.\n\nIt rained in [Rome|rome|place].\n\nAll slept.\n\nThen it was day.',
    '[Lee|lee] spoke.\n\nAll slept.\n\nThen it was day.\n\nNobody had been to old [Rome|rome|place].',
    ['- mention Rome', '+ mention Rome'],
  ],
  [
    'a paragraph that was moved',
    `One day passed by.\n\nIt rained a lot on that day in [Rome|rome|place] and elsewhere, as was said.\n\nTwo days.\n\nThree.\n\nFour.`,
    `One day passed by.\n\nTwo days.\n\nThree.\n\nFour.\n\nIt rained a lot on that day in [Rome|rome|place] and elsewhere, as was said.`,
    [],
  ],
  [
    'an edited quotation',
    `{“${LONG},”|lee} said Lee.`,
    `{“${LONG.replace('closed', 'have closed')},”|lee} said Lee.`,
    [
      `~ quotation “${LONG.replace('closed', 'have closed')},”; words: “${LONG},” → “${LONG.replace('closed', 'have closed')},”`,
    ],
  ],
  ['other marks', `{“${LONG},”|lee} said Lee.`, `{"${LONG}",|lee} said Lee.`, []],
  [
    'another speaker',
    `{“${LONG}”|lee} said X.`,
    `{“${LONG}”|ray} said X.`,
    [`~ quotation “${LONG}”; speaker: lee → ray`],
  ],
  [
    'a speaker who is unknown now',
    `{“${LONG}”|lee} said X.`,
    `{“${LONG}”|} said X.`,
    [`~ quotation “${LONG}”; speaker: lee → unknown`],
  ],
  [
    'a denial',
    `{“${LONG}”|lee} said X.`,
    `{“${LONG}”|lee|denied} denied X.`,
    [`~ quotation “${LONG}”; standing:  → denied or only alleged`],
  ],
  [
    'a quotation with other words',
    `{“${LONG}”|lee} said X.`,
    '{“Nobody knows when ferries sail again”|lee} said X.',
    [
      '- quotation “We closed the bridge at noon because of the ice on it”',
      '+ quotation “Nobody knows when ferries sail again”',
    ],
  ],
  [
    'another value',
    'On <Monday|2016-09-05> it rained.',
    'On <Monday|2016-08-29> it rained.',
    ['~ time Monday; value: 2016-09-05 → 2016-08-29'],
  ],
  [
    'another day',
    'On <5 September|2016-09-05> it rained.',
    'On <6 September|2016-09-06> it rained.',
    ['~ time 6 September; words: 5 September → 6 September; value: 2016-09-05 → 2016-09-06'],
  ],
  ['an empty text', '', '[Lee|lee]', ['+ mention Lee']],
])('finds %s', (_, before, now, expected) => {
  expect(compare(before, now)).toEqual(expected);
});

test('shows confidence only if asked to', () => {
  const [before, now] = [readMarked('[Lee|lee]', 0.8), readMarked('[Lee|lee]', 0.7)];
  expect(compareTexts(before, now, OPTIONS)).toEqual([]);
  expect(compareTexts(before, now, { ...OPTIONS, confidence: true })[0]?.fields).toEqual([
    { field: 'confidence', before: '0.80', now: '0.70' },
  ]);
});

test('takes the former id of a record for the present one', () => {
  const currentId = (id: string) => (id === 'lee' ? 'ann-lee' : id);
  expect(compare('[Lee|lee]', '[Lee|ann-lee]', { confidence: false, currentId })).toEqual([]);
});

const words = fc.array(
  fc.constantFrom('[Lee|lee]', '{“so it is”|ray}', '<now|2016>', 'rain', 'fell', '.', '\n\n'),
  {
    maxLength: 40,
  },
);

test('of any two texts, what is gained and lost adds up, and a text does not differ from itself', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [before, now] = [readMarked(a.join(' ')), readMarked(b.join(' '))];
      const changes = compareTexts(before, now, OPTIONS);
      for (const layer of ['mention', 'quotation', 'time'] as const) {
        const count = (status: string) =>
          changes.filter((one) => one.layer === layer && one.status === status).length;
        expect(now[`${layer}s`].length - before[`${layer}s`].length).toBe(count('gained') - count('lost'));
      }
      expect(compareTexts(before, before, OPTIONS)).toEqual([]);
    }),
  );
});

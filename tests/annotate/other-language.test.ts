import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import type { Knowledge } from '../../src/annotate/types.ts';
import { NORTH } from './north.ts';

const voss = NORTH.entities.get('mara-voss')!;
const knowledge: Knowledge = {
  entities: new Map([
    ...NORTH.entities,
    ['mara-voss', { ...voss, aliases: ['Мара Восс', '马拉·沃斯', 'مارا فوس'] }],
  ]),
};

const read = (text: string, language: string) => {
  const { mentions, quotations, times, messages } = annotate(
    { text, language, published: '2016-09-05' },
    knowledge,
  );
  return {
    names: mentions.map(({ start, end, entity }) => [text.slice(start, end), entity]),
    others: quotations.length + times.length,
    messages: messages.map(({ reason }) => reason),
  };
};

describe('a text in an unsupported language', () => {
  test.each([
    [
      'ru',
      '«Мы на верном пути», — сказала Мара Восс в понедельник. Olen Dahl said “no” on Monday.',
      ['Мара Восс', 'Olen Dahl'],
      'the text is in Russian (ru); only names on record are annotated',
    ],
    [
      'de',
      '„Wir sind auf dem Weg“, sagte Mara Voss am Montag in Norland. Der Bürgermeister Otto Weil schwieg.',
      ['Mara Voss', 'Norland'],
      'the text is in German (de); only names on record are annotated',
    ],
    [
      'zh-Hans',
      '马拉·沃斯说：“我们走在正确的道路上。”',
      ['马拉·沃斯'],
      'the text is in Simplified Chinese (zh-Hans); only names on record are annotated',
    ],
    [
      'ar',
      'قالت مارا فوس إن الاتفاق ميت.',
      ['مارا فوس'],
      'the text is in Arabic (ar); only names on record are annotated',
    ],
  ])('gets only its names on record: %s', (language, text, names, message) => {
    const found = read(text, language);
    expect(found.names.map(([words]) => words)).toEqual(names);
    expect(found.names.every(([, entity]) => entity !== null)).toBe(true);
    expect([found.others, found.messages]).toEqual([0, [message]]);
  });

  test('gets no messages about its quotation marks', () => {
    expect(read('„Wir sind auf dem Weg, sagte Otto Weil.', 'de').messages).toHaveLength(1);
  });

  test('may be empty', () => {
    expect(read(' \n', 'ru')).toEqual({ names: [], others: 0, messages: [] });
  });
});

test.each(['en', 'en-GB', 'EN-us', 'eng', 'eng-US', undefined])(
  'language %s is annotated in full',
  (language) => {
    const text = '“We are on our way,” Mara Voss said on Monday.';
    const { quotations, times, messages } = annotate({ text, language, published: '2016-09-05' }, knowledge);
    expect([quotations.length, times.length, messages.length]).toEqual([1, 1, 0]);
  },
);

test.each([
  ['Мы на верном пути, сказала Мара Восс.', ['other-script']],
  ['马拉·沃斯说：“我们走在正确的道路上。”', ['other-script']],
  ['Mara Voss (Мара Восс) said that the deal was dead.', []],
  ['5 + 5 = 10', []],
])('a text without a language in another script gets a message: %s', (text, rules) => {
  expect(annotate({ text }, knowledge).messages.map(({ rule }) => rule)).toEqual(rules);
});

import fc from 'fast-check';
import { DASHES, MARKS, ODDITIES, SENTENCES, WORDS } from './hostile-pieces.ts';

const sentences = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 8 });
const gaps = fc.constantFrom(' ', ' ', '\n', '\n\n', '\n\n', '\r\n\r\n', '\u00a0', '');

/** News sentences in any order, in paragraphs of any length. */
const news = fc
  .array(fc.tuple(fc.constantFrom(...SENTENCES), gaps), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.flat().join(''));

/** One change to a text: its relative position, from 0 to 1, and a function that makes the change there. */
type Change = readonly [place: number, change: (text: string, at: number) => string];

const put = (piece: string) => (text: string, at: number) => text.slice(0, at) + piece + text.slice(at);

/** Changes the first quotation mark at or after a position; changes nothing if there is none. */
const atMark = (change: (mark: string) => string) => (text: string, at: number) => {
  const found = [...MARKS].map((mark) => text.indexOf(mark, at)).filter((index) => index >= 0);
  if (found.length === 0) return text;
  const index = Math.min(...found);
  return text.slice(0, index) + change(text.charAt(index)) + text.slice(index + 1);
};

const TURNED: Readonly<Record<string, string>> = {
  '“': '”',
  '”': '“',
  '‘': '’',
  '’': '‘',
  '«': '»',
  '»': '«',
};

const change = fc.oneof(
  fc.constant(atMark((mark) => mark + mark)),
  fc.constant(atMark(() => '')),
  fc.constant(atMark((mark) => TURNED[mark] ?? '')),
  fc.constantFrom(...MARKS).map((other) => atMark(() => other)),
  fc.constantFrom(...MARKS, ...DASHES, ...ODDITIES, ...WORDS).map(put),
  fc.string({ unit: 'binary', maxLength: 6 }).map(put),
  fc
    .nat({ max: 40 })
    .map((length) => (text: string, at: number) => text.slice(0, at) + text.slice(at + length)),
  fc
    .nat({ max: 80 })
    .map((length) => (text: string, at: number) => put(text.slice(at, at + length))(text, at)),
);
const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), change),
  {
    minLength: 1,
    maxLength: 10,
  },
);

/** Corrupted news: quotation marks doubled, dropped, reversed and replaced, characters inserted and deleted. */
const spoilt = fc
  .tuple(news, changes)
  .map(([text, list]) =>
    list.reduce((words, [place, apply]) => apply(words, Math.floor(place * words.length)), text),
  );

/** Words, marks and odd characters in any order, with and without white space between them. */
const jumbled = fc
  .tuple(
    fc.array(fc.constantFrom(...WORDS, ...MARKS, ...DASHES, ...ODDITIES), { maxLength: 60 }),
    fc.constantFrom('', ' ', ' '),
  )
  .map(([pieces, gap]) => pieces.join(gap));

/** Whole articles in upper or lower case, as in agency reports and subtitles. */
const levelled = fc
  .tuple(sentences, fc.boolean())
  .map(([list, big]) => (big ? list.join(' ').toUpperCase() : list.join('\n\n').toLowerCase()));

/** Any text that could turn up in an article; most are close to news. */
export const hostileTexts: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: spoilt, weight: 6 },
  { arbitrary: jumbled, weight: 4 },
  { arbitrary: levelled, weight: 1 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 120 }), weight: 1 },
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 120 }), weight: 1 },
);

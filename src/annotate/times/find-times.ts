import { firstEndingAfter, type Span } from '../../text/span.ts';
import type { Document, Sentence } from '../document.ts';
import type { TimeExpression } from '../types.ts';
import { listTextWords } from '../words.ts';
import { parseDay } from './calendar.ts';
import type { TimeGrammar } from './grammar.ts';
import { TIME_GRAMMARS } from './grammars/index.ts';
import { tenseOf } from './tense.ts';
import { NUMBER } from './time-words.ts';

/** How much text around a match a grammar can look at, in characters. */
const AROUND = 30;
/** How much of the clause before and after a match is read for its tense, in characters. */
const CLAUSE = 90;

/**
 * Finds dates and periods with their EDTF values, sorted, without overlaps; relative ones need a dateline.
 */
export function findTimes(doc: Document): TimeExpression[] {
  const published = doc.published === undefined ? undefined : parseDay(doc.published.slice(0, 10));
  const found: TimeExpression[] = [];
  for (const { grammar, start, end, groups } of findMatches(doc)) {
    const reading = grammar.read(groups, {
      published,
      before: doc.text.slice(Math.max(0, start - AROUND), start),
      after: doc.text.slice(end, end + AROUND),
      get tense() {
        return tenseOf(clauseAround(doc, start, end));
      },
    });
    if (reading && isInText(doc, start, end)) found.push({ start, end, ...reading, rule: grammar.rule });
  }
  return longest(found);
}

interface Match extends Span {
  readonly grammar: TimeGrammar;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** All matches; those of one grammar don't overlap. Only words that can start a match are looked at. */
function findMatches(doc: Document): Match[] {
  const matches: Match[] = [];
  const ends = new Map<TimeGrammar, number>();
  for (const word of listTextWords(doc)) {
    const isNumber = beginsWithDigit(word.norm);
    const grammars = GRAMMARS_BY_WORD.get(isNumber ? NUMBER : (word.stem ?? word.norm));
    if (!grammars) continue;
    // "the ’90s": the match may start at the apostrophe.
    const from = isNumber && APOSTROPHE.test(doc.text.charAt(word.start - 1)) ? word.start - 1 : word.start;
    for (const grammar of grammars) {
      for (let start = Math.max(from, ends.get(grammar) ?? 0); start <= word.start; start++) {
        const match = matchAt(doc.text, grammar, start);
        if (!match) continue;
        matches.push(match);
        ends.set(grammar, match.end);
        break;
      }
    }
  }
  return matches;
}

function matchAt(text: string, grammar: TimeGrammar, start: number): Match | undefined {
  const { pattern } = grammar;
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  return match ? { grammar, start, end: start + match[0].length, groups: match.groups ?? {} } : undefined;
}

const GRAMMARS_BY_WORD: ReadonlyMap<string, readonly TimeGrammar[]> = indexGrammars();

function indexGrammars(): Map<string, TimeGrammar[]> {
  const byWord = new Map<string, TimeGrammar[]>();
  for (const grammar of TIME_GRAMMARS) {
    for (const word of grammar.begins) {
      const others = byWord.get(word);
      if (others) others.push(grammar);
      else byWord.set(word, [grammar]);
    }
  }
  return byWord;
}

const APOSTROPHE = /[’‘']/;

function beginsWithDigit(norm: string): boolean {
  const code = norm.charCodeAt(0);
  return code >= DIGIT_ZERO && code <= DIGIT_NINE;
}

const DIGIT_ZERO = 48;
const DIGIT_NINE = 57;

/** Of overlapping readings, keeps the longest; of equally long ones, the surest. */
function longest(found: readonly TimeExpression[]): TimeExpression[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end || b.confidence - a.confidence);
  const kept: TimeExpression[] = [];
  for (const time of sorted) {
    const last = kept.at(-1);
    if (!last || time.start >= last.end) kept.push(time);
    else if (time.end - time.start > last.end - last.start) kept[kept.length - 1] = time;
  }
  return kept;
}

/** The sentence around a match, cut to the length of a clause on each side. */
function clauseAround(doc: Document, start: number, end: number): string {
  const sentence = sentenceAt(doc, start);
  const from = Math.max(sentence?.start ?? start, start - CLAUSE);
  const to = Math.min(sentence?.end ?? end, end + CLAUSE);
  return `${doc.text.slice(from, start)} ${doc.text.slice(end, Math.max(to, end))}`;
}

function sentenceAt({ sentences }: Document, offset: number): Sentence | undefined {
  return sentences[firstEndingAfter(sentences, offset)];
}

/** Whether a span is inside one block of running text. */
function isInText({ blocks }: Document, start: number, end: number): boolean {
  const block = blocks[firstEndingAfter(blocks, start)];
  return block !== undefined && block.kind !== 'code' && block.start <= start && end <= block.end;
}

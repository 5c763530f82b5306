import type { Span } from '../../text/span.ts';
import type { Document, Token } from '../document.ts';
import type { Quoted } from './pair-marks.ts';

/** A word, a mark, or a whole quoted stretch taken as one word; indices of units run through the text. */
export interface Unit extends Span {
  readonly lower: string;
  readonly text: string;
  /** Universal part of speech, or QUOTE for a quoted stretch. */
  readonly pos: string;
  readonly quoted: Quoted | undefined;
  /** Index into the passage's sentences. */
  readonly sentence: number;
}

/** A sentence as its quoted stretches leave it: `first` to `last` (inclusive) are units. */
export interface UnitSentence {
  readonly block: number;
  readonly first: number;
  readonly last: number;
}

/** The article as the quotation rules see it: units in order, divided into sentences. */
export interface Passage {
  readonly doc: Document;
  readonly units: readonly Unit[];
  readonly sentences: readonly UnitSentence[];
}

type Draft = Omit<Unit, 'sentence'>;

/** Folds every quoted stretch into one unit and cuts sentences anew, so that "…!” he said" stays whole. */
export function toPassage(doc: Document, quoted: readonly Quoted[]): Passage {
  const drafts = toDrafts(doc, quoted);
  const units: Unit[] = [];
  const sentences: UnitSentence[] = [];
  for (const [block, run] of drafts.entries()) {
    const lined = hasHeadLines(doc.text, run);
    let first = units.length;
    for (const [i, draft] of run.entries()) {
      units.push({ ...draft, sentence: sentences.length });
      if (i < run.length - 1 && !endsSentence(run, i) && !(lined && endsLine(doc.text, run, i))) continue;
      sentences.push({ block, first, last: units.length - 1 });
      first = units.length;
    }
  }
  return { doc, units, sentences };
}

/** Whether line breaks in a block part its lines (a headline, a list); in wrapped text some line goes on in lower case. */
function hasHeadLines(text: string, run: readonly Draft[]): boolean {
  let breaks = 0;
  for (const [i, draft] of run.entries()) {
    const next = run[i + 1];
    if (!next || !text.slice(draft.end, next.start).includes('\n')) continue;
    if (startsLower(next)) return false;
    breaks++;
  }
  return breaks > 0;
}

function endsLine(text: string, run: readonly Draft[], i: number): boolean {
  const next = run[i + 1];
  const unit = run[i];
  return unit !== undefined && next !== undefined && unit.text !== ',' && text.slice(unit.end, next.start).includes('\n');
}

/** The drafts of each block; a quotation over several blocks puts one unit into each. */
function toDrafts(doc: Document, quoted: readonly Quoted[]): Draft[][] {
  const parts = quoted.flatMap((item) => item.parts.map((part) => ({ part, item })));
  const runs: Draft[][] = doc.blocks.map(() => []);
  let block = 0;
  let next = 0;
  let until = -1;
  for (const [index, token] of doc.tokens.entries()) {
    while (block < doc.blocks.length - 1 && token.start >= (doc.blocks[block]?.end ?? 0)) block++;
    const run = runs[block];
    const at = parts[next];
    if (at && token.end > at.part.start && run) {
      const { start, end } = at.part;
      const text = doc.text.slice(start, end);
      run.push({ start, end, text, lower: text.toLowerCase(), pos: 'QUOTE', quoted: at.item });
      until = end;
      next++;
    }
    if (token.start < until) continue;
    const { start, end, text, lower } = token;
    run?.push({ start, end, text, lower, pos: toPos(doc.tokens, index), quoted: undefined });
  }
  return runs;
}

/** The tagger's word, but "us" before a noun or adjective is the country ("a senior us official"). */
function toPos(tokens: readonly Token[], index: number): string {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token?.lower === 'us' && next && (next.pos === 'NOUN' || next.pos === 'ADJ')) return 'PROPN';
  return token?.pos ?? 'X';
}

const TITLES = new Set(
  'mr. mrs. ms. dr. sen. rep. gov. gen. col. lt. sgt. capt. maj. adm. prof. rev. hon. st. sens. reps. govs. jr. sr. vs. no. mr mrs ms'.split(
    ' ',
  ),
);
const OPENERS = new Set(
  'the a an he she it they we i you his her their our its this that these those but and in on at as for if when while after before since there what who how why according however meanwhile'.split(
    ' ',
  ),
);

/** Whether a sentence ends behind unit `i` of its block. */
function endsSentence(run: readonly Draft[], i: number): boolean {
  const unit = run[i];
  const next = run[i + 1];
  if (!unit || !next) return true;
  if (unit.pos === 'QUOTE') return quoteEndsSentence(run, i);
  if (/^[.?!…]+$/.test(unit.text)) {
    if (/^[)\]]$/.test(next.text) || /^[.?!…]+$/.test(next.text)) return false;
    return !startsLower(next) && !/^[,;:]$/.test(next.text);
  }
  if (/^[)\]]$/.test(unit.text) && /^[.?!]$/.test(run[i - 1]?.text ?? '')) {
    return (
      startsUpper(next) && startsUpper(run[openingBracket(run, i) + 1]) && i - openingBracket(run, i) > 4
    );
  }
  if (unit.text.endsWith('.') && unit.text.length > 1) {
    return !TITLES.has(unit.lower) && startsUpper(next) && OPENERS.has(next.lower);
  }
  return false;
}

function openingBracket(run: readonly Draft[], i: number): number {
  for (let at = i; at >= 0 && at > i - 60; at--) if (/^[([]$/.test(run[at]?.text ?? '')) return at;
  return i;
}

const CUE_AHEAD = 14;
const SPEAKS =
  /^(?:said|says|say|asked|asks|told|tells|added|adds|replied|answered|wrote|writes|tweeted|shouted|yelled|joked|quipped|wondered|exclaimed|declared|continued|cried|screamed|chanted|responded|read|reads|demanded|asserted)$/;

/** Behind a full stop inside the marks a new sentence starts; behind "?" and "!" only where no cue follows. */
function quoteEndsSentence(run: readonly Draft[], i: number): boolean {
  const words = run[i]?.text ?? '';
  const next = run[i + 1];
  if (!next || startsLower(next)) return false;
  const inner = words.replace(/[”"’'»“‹›«`]+$/u, '').trimEnd();
  const final = inner.at(-1) ?? '';
  if (!/[.?!…]/.test(final))
    return next.pos === 'QUOTE' && !/[,;:—–-]/.test(final) && startsUpper(next) && words.length > 40;
  if (/^[,;:—–()\-.]/.test(next.text)) return false;
  if (final === '.') return !(isPlainCue(run, i + 1) || isPlainCue(run, i + 2) || isPlainCue(run, i + 3));
  if (next.pos === 'QUOTE') return true;
  for (let at = i + 1; at < i + CUE_AHEAD; at++) {
    const unit = run[at];
    if (!unit || /^[.?!:]$/.test(unit.text) || unit.pos === 'QUOTE') return true;
    if (SPEAKS.test(unit.lower)) return false;
  }
  return true;
}

/** “… missing.” Lee said. — a stop inside the marks where a comma belongs. */
function isPlainCue(run: readonly Draft[], at: number): boolean {
  return SPEAKS.test(run[at]?.lower ?? '') && /^[.]$/.test(run[at + 1]?.text ?? '.') && /^(?:PROPN|PRON|NOUN)$/.test(run[at - 1]?.pos ?? '');
}

function startsLower(unit: Draft | undefined): boolean {
  return unit !== undefined && unit.pos !== 'QUOTE' && /^\p{Ll}/u.test(unit.text);
}

function startsUpper(unit: Draft | undefined): boolean {
  return unit !== undefined && /^[“"‘'«„(]*[\p{Lu}\p{N}]/u.test(unit.text);
}

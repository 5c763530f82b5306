import search from 'approx-string-match';
import { assignIds, type QuotedArticle } from '../../src/anchors/assign-ids.ts';
import { emptyLedger, type Ledger } from '../../src/anchors/ledger.ts';
import { speakerOf, toSelector } from '../../src/anchors/selector.ts';
import type { Quotation } from '../../src/annotate/types.ts';
import { Random } from './random.ts';
import * as vocabulary from './vocabulary.ts';

// npm run bench:links: what becomes of links to quotations when their articles are edited.

/** Edits, over all kinds. */
const EDITS = 10_000;
const SEED = 20160905;

/** A sentence of an article: narration, or words that somebody says. */
interface Piece {
  readonly speaker: string | undefined;
  readonly words: string;
  /** Which quotation it is; the same before and after an edit. */
  readonly key: number | undefined;
}

/** Paragraphs of sentences. */
type Sketch = readonly (readonly Piece[])[];

const WORDS = [
  ...new Set(
    Object.values(vocabulary)
      .flat()
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [],
  ),
];
const SPEAKERS = ['ann-lee', 'bo-ek', 'carla-weiss'];

const sentence = (random: Random, length: number) =>
  Array.from({ length }, () => random.pick(WORDS)).join(' ');

/** An article with eight quotations, two of which are near twins of different speakers. */
function sketch(random: Random): Sketch {
  const twin = sentence(random, 6 + random.below(8));
  const quoted = (words: string, speaker: string, key: number): Piece => ({ speaker, words, key });
  const quotations = Array.from({ length: 6 }, (_, key) =>
    quoted(sentence(random, 3 + random.below(30)), random.pick(SPEAKERS), key),
  );
  const all = [
    ...quotations,
    quoted(twin, 'ann-lee', 6),
    quoted(random.chance(50) ? twin : twin.replace(/\S+$/, random.pick(WORDS)), 'bo-ek', 7),
  ];
  return all.map((one) => {
    const before = narration(random);
    return random.chance(50) ? [before, one, narration(random)] : [before, one];
  });
}

const narration = (random: Random): Piece => ({
  speaker: undefined,
  words: sentence(random, 5 + random.below(15)),
  key: undefined,
});

/** The article of a sketch, with the key of each of its quotations. */
function render(
  id: string,
  paragraphs: Sketch,
): { readonly article: QuotedArticle; readonly keys: number[] } {
  let text = '';
  const keys: number[] = [];
  const quotations: Quotation[] = [];
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n\n';
    for (const [i, { speaker, words, key }] of paragraph.entries()) {
      if (i > 0) text += ' ';
      const start = text.length;
      text += key === undefined ? `${words}.` : words;
      if (key === undefined || speaker === undefined) continue;
      const content = [{ start, end: text.length }];
      quotations.push({
        kind: 'direct',
        content,
        cue: [],
        source: [],
        speaker,
        via: null,
        rule: 'bench',
        confidence: 1,
      });
      keys.push(key);
      text += ` said ${speaker}.`;
    }
  }
  return { article: { id, text, mentions: [], quotations }, keys };
}

function ledgerOf({ article }: { readonly article: QuotedArticle }): Ledger {
  const [ids = []] = assignIds([article], emptyLedger);
  const entries = article.quotations.map((quotation, i) => {
    const speaker = speakerOf(quotation);
    return [
      ids[i] ?? '',
      {
        article: article.id,
        ...toSelector(article.text, quotation.content),
        ...(speaker ? { speaker } : {}),
      },
    ] as const;
  });
  return { version: 2, anchors: Object.fromEntries(entries) };
}

interface Edit {
  readonly name: string;
  apply(before: Sketch, random: Random): Sketch;
  /** The article has another slug after it. */
  readonly isRenamed?: true;
  /** The share of links that must be found again. */
  readonly goal: number;
}

const mapPieces = (before: Sketch, change: (piece: Piece) => Piece): Sketch =>
  before.map((paragraph) => paragraph.map(change));
const mapQuotations = (before: Sketch, change: (words: string) => string): Sketch =>
  mapPieces(before, (piece) => (piece.key === undefined ? piece : { ...piece, words: change(piece.words) }));

function withTypos(words: string, random: Random): string {
  return [...words]
    .map((letter) => (letter !== ' ' && random.chance(1) ? random.pick([...'aeioust']) : letter))
    .join('');
}

const replaceWords =
  (share: number): Edit['apply'] =>
  (before, random) =>
    mapQuotations(before, (words) => {
      const all = words.split(' ');
      const chosen = new Set<number>();
      while (chosen.size < Math.round((share / 100) * all.length)) chosen.add(random.below(all.length));
      return all.map((word, i) => (chosen.has(i) ? random.pick(WORDS) : word)).join(' ');
    });

function shuffle(before: Sketch, random: Random): Sketch {
  const left = [...before];
  return before.map(() => left.splice(random.below(left.length), 1)[0] ?? []);
}

const without = (before: Sketch, key: number): Sketch =>
  before
    .map((paragraph) => paragraph.filter((piece) => piece.key !== key))
    .filter((paragraph) => paragraph.length > 0);

const EDITS_OF_A_KIND: readonly Edit[] = [
  {
    name: 'typos in 1 % of letters',
    goal: 1,
    apply: (before, random) =>
      mapPieces(before, (piece) => ({ ...piece, words: withTypos(piece.words, random) })),
  },
  {
    name: 'other marks',
    goal: 1,
    apply: (before) => mapQuotations(before, (words) => `“${words.replace(/ (\S+) /, ', $1 – ')},”`),
  },
  {
    name: 'reflow and capitals',
    goal: 1,
    apply: (before) =>
      mapPieces(before, (piece) => ({
        ...piece,
        words: `${piece.words[0]?.toUpperCase()}${piece.words.slice(1).replace(/ (\S+) /, '\n$1 ')}`,
      })),
  },
  { name: 'paragraphs shuffled', goal: 1, apply: shuffle },
  {
    name: 'sentences inserted',
    goal: 1,
    apply: (before, random) =>
      before.map((paragraph) => [narration(random), ...paragraph, narration(random)]),
  },
  {
    name: 'sentences deleted',
    goal: 1,
    apply: (before) => before.map((paragraph) => paragraph.filter(({ key }) => key !== undefined)),
  },
  { name: '10 % of words replaced', goal: 0.98, apply: replaceWords(10) },
  { name: '30 % of words replaced', goal: 0.98, apply: replaceWords(30) },
  { name: '50 % of words replaced', goal: 0, apply: replaceWords(50) },
  {
    name: 'near twins reworded around',
    goal: 1,
    apply: (before, random) =>
      shuffle(
        before.map((paragraph) => [
          narration(random),
          ...paragraph.filter(({ key }) => key !== undefined),
          narration(random),
        ]),
        random,
      ),
  },
  {
    name: 'one of two near twins deleted',
    goal: 1,
    apply: (before, random) => without(before, random.chance(50) ? 6 : 7),
  },
  { name: 'a quotation deleted', goal: 1, apply: (before, random) => without(before, random.below(6)) },
  { name: 'article renamed', goal: 1, isRenamed: true, apply: (before) => before },
  {
    name: 'record of a speaker renamed',
    goal: 1,
    apply: (before) =>
      mapPieces(before, (piece) =>
        piece.speaker === 'ann-lee' ? { ...piece, speaker: 'anna-lee-smith' } : piece,
      ),
  },
];

/** What became of links. */
interface Outcome {
  found: number;
  lost: number;
  wrong: number;
}

/** By the ledger: each id is on the quotation that it was on, on another, or on none. */
function followIds(
  before: ReturnType<typeof render>,
  after: ReturnType<typeof render>,
  outcome: Outcome,
): void {
  const ledger = ledgerOf(before);
  const [old = []] = assignIds([before.article], ledger);
  const [now = []] = assignIds([after.article], ledger);
  for (const [i, id] of old.entries()) {
    if (!after.keys.includes(before.keys[i] ?? -1)) {
      if (now.includes(id)) outcome.wrong++;
      continue;
    }
    const at = now.indexOf(id);
    if (at < 0) outcome.lost++;
    else if (after.keys[at] === before.keys[i]) outcome.found++;
    else outcome.wrong++;
  }
}

/**
 * As an annotation client does it that takes the best match of the words within half as many errors, near where they
 * stood, whoever says them now.
 */
function followBest(
  before: ReturnType<typeof render>,
  after: ReturnType<typeof render>,
  outcome: Outcome,
): void {
  const { text, quotations } = after.article;
  for (const [i, { content }] of before.article.quotations.entries()) {
    const [span] = content;
    if (!span) continue;
    const { exact, prefix, suffix } = toSelector(before.article.text, content);
    const matches = search(text, exact, Math.min(256, exact.length / 2));
    const scoreOf = ({ start, end, errors }: (typeof matches)[number]): number => {
      const around = (part: string, words: string) => {
        const [best] = search(part, words, words.length).sort((a, b) => a.errors - b.errors);
        return best && words !== '' ? 1 - best.errors / words.length : 1;
      };
      const place = 1 - Math.abs(start - span.start) / text.length;
      return (
        50 * (1 - errors / exact.length) +
        20 * around(text.slice(Math.max(0, start - prefix.length), start), prefix) +
        20 * around(text.slice(end, end + suffix.length), suffix) +
        2 * place
      );
    };
    const [best] = matches
      .map((match) => ({ match, score: scoreOf(match) }))
      .sort((a, b) => b.score - a.score);
    const at = best
      ? quotations.findIndex(
          ({ content: [own] }) => own && own.start < best.match.end && best.match.start < own.end,
        )
      : -1;
    const isThere = after.keys.includes(before.keys[i] ?? -1);
    if (at >= 0 && after.keys[at] === before.keys[i]) outcome.found++;
    else if (at >= 0) outcome.wrong++;
    else if (isThere) outcome.lost++;
  }
}

const row = (cells: readonly string[]) =>
  cells.map((cell, i) => (i === 0 ? cell.padEnd(31) : cell.padStart(9))).join('');
const percent = ({ found, lost, wrong }: Outcome) =>
  `${((100 * found) / Math.max(1, found + lost + wrong)).toFixed(1)} %`;

const each = Math.ceil(EDITS / EDITS_OF_A_KIND.length);
console.log(`${each} edits of each kind; 8 quotations an article. Found, lost, and led to other words:`);
console.log(row(['', 'ledger', 'lost', 'wrong', 'best', 'lost', 'wrong', 'goal']));
let isMet = true;
for (const [kind, edit] of EDITS_OF_A_KIND.entries()) {
  const [ours, theirs] = [0, 1].map((): Outcome => ({ found: 0, lost: 0, wrong: 0 }));
  if (!ours || !theirs) break;
  for (let i = 0; i < each; i++) {
    const random = new Random(SEED + kind * 100_003 + i * 7919);
    const original = sketch(random);
    const before = render('report', original);
    const after = render(edit.isRenamed ? 'other-slug' : 'report', edit.apply(original, random));
    followIds(before, after, ours);
    followBest(before, after, theirs);
  }
  const share = ours.found / Math.max(1, ours.found + ours.lost + ours.wrong);
  const met = share >= edit.goal && ours.wrong === 0;
  isMet &&= met;
  console.log(
    row([
      edit.name,
      percent(ours),
      `${ours.lost}`,
      `${ours.wrong}`,
      percent(theirs),
      `${theirs.lost}`,
      `${theirs.wrong}`,
      met ? 'met' : 'not met',
    ]),
  );
}

const articles = Array.from({ length: 1_000 }, (_, i) => {
  const random = new Random(SEED + i);
  const original = [
    ...sketch(random),
    ...sketch(random)
      .slice(0, 2)
      .map((paragraph) =>
        paragraph.map((piece) => (piece.key === undefined ? piece : { ...piece, key: piece.key + 8 })),
      ),
  ];
  return {
    before: render(`report-${i}`, original),
    after: render(`report-${i}`, replaceWords(10)(original, random)),
  };
});
const ledger: Ledger = {
  version: 2,
  anchors: Object.assign(
    {},
    ...articles.map(({ before }) =>
      Object.fromEntries(
        Object.entries(ledgerOf(before).anchors).map(([id, entry]) => [`${before.article.id}-${id}`, entry]),
      ),
    ),
  ),
};
const start = performance.now();
assignIds(
  articles.map(({ after }) => after.article),
  ledger,
);
const seconds = (performance.now() - start) / 1000;
console.log(
  `${Object.keys(ledger.anchors).length} anchors against ${articles.length} changed articles: ${seconds.toFixed(2)} s (goal 5)`,
);
if (!isMet || seconds > 5) process.exitCode = 1;

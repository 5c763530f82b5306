import type { FoundAttribution } from '../../src/evaluation/score.ts';
import type { GoldArticle } from '../../src/training/read-gold.ts';

const HARBOUR =
  '“The harbour stays open,” Mira Holt said. The mayor believes that ferries will run all winter.\n\n' +
  'According to Jonas Weil, “nobody asked the crews.” Residents want a second pier.';
const SCHOOL = 'It was reported that the school would close. “We are staying,” Ada Brink told Radio North.';

const at = (text: string, words: string) => {
  const start = text.indexOf(words);
  if (start < 0) throw new RangeError(`${words} is not in the example`);
  return [{ start, end: start + words.length }];
};

const relation = (text: string, source: string, cue: string, content: string) => ({
  source: source === '' ? [] : at(text, source),
  cue: at(text, cue),
  content: at(text, content),
});

/** Six attributions in two invented articles. */
export const ARTICLES: readonly GoldArticle[] = [
  {
    id: 'harbour',
    text: HARBOUR,
    attributions: [
      relation(HARBOUR, 'Mira Holt', 'said', '“The harbour stays open,”'),
      relation(HARBOUR, 'The mayor', 'believes', 'that ferries will run all winter'),
      relation(HARBOUR, 'Jonas Weil', 'According to', '“nobody asked the crews.”'),
      relation(HARBOUR, 'Residents', 'want', 'a second pier'),
    ],
  },
  {
    id: 'school',
    text: SCHOOL,
    attributions: [
      relation(SCHOOL, '', 'was reported', 'that the school would close'),
      relation(SCHOOL, 'Ada Brink', 'told Radio North', '“We are staying,”'),
    ],
  },
];

const found = (
  kind: FoundAttribution['kind'],
  parts: Omit<FoundAttribution, 'kind' | 'rule' | 'confidence'>,
): FoundAttribution => ({
  kind,
  ...parts,
  rule: 'made-up',
  confidence: 0.9,
});

/** What an imaginary annotator finds there: right, wrong source, too short, and false positives. */
export const FOUND: ReadonlyMap<string, readonly FoundAttribution[]> = new Map([
  [
    'harbour',
    [
      found('direct', relation(HARBOUR, 'Mira Holt', 'said', '“The harbour stays open,”')),
      found('indirect', relation(HARBOUR, 'The mayor', 'believes', 'that ferries will')),
      found('direct', relation(HARBOUR, 'crews', 'asked', '“nobody asked the crews.”')),
    ],
  ],
  [
    'school',
    [
      found('direct', { source: at(SCHOOL, 'North'), cue: [], content: at(SCHOOL, 'Radio North') }),
      found('indirect', { source: at(SCHOOL, 'Ada'), cue: at(SCHOOL, 'told'), content: at(SCHOOL, 'close') }),
    ],
  ],
]);

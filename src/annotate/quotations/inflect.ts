import { CUE_VERBS, IRREGULAR } from './cue-verbs.ts';

/** The form of a verb: base, third person ("says"), past tense or past participle, or -ing. */
export type VerbForm = 'base' | 'third' | 'past' | 'ing';

/** A verb of attribution as found in a text. */
export interface CueVerb {
  readonly lemma: string;
  readonly form: VerbForm;
  /** The letters of its frames; see CUE_VERBS. */
  readonly frames: string;
  readonly prepositions: ReadonlySet<string>;
}

const FORMS = inflectAll();

/** The cue verb of which a lower-case word is a form; undefined if there is none. */
export function findCueVerb(lower: string): CueVerb | undefined {
  return FORMS.get(lower);
}

const PHRASAL = new Set(
  [...FORMS.keys()].flatMap((form) => (form.includes(' ') ? [form.split(' ')[0] ?? ''] : [])),
);

/** The phrasal cue verb ("pointed out") that a word and the next one form; undefined if they do not form one. */
export function findPhrasalVerb(lower: string, next: string | undefined): CueVerb | undefined {
  return next !== undefined && PHRASAL.has(lower) ? FORMS.get(`${lower} ${next}`) : undefined;
}

function inflectAll(): Map<string, CueVerb> {
  const forms = new Map<string, CueVerb>();
  for (const [lemma, entry] of Object.entries(CUE_VERBS)) {
    const [frames = '', prepositions = ''] = entry.split(':');
    const shared = { lemma, frames, prepositions: new Set(prepositions.trim().split(' ').filter(Boolean)) };
    for (const [word, form] of inflections(lemma)) if (!forms.has(word)) forms.set(word, { ...shared, form });
  }
  return forms;
}

/** The forms of a verb; a particle ("point out") is not inflected. */
function inflections(entry: string): [string, VerbForm][] {
  const [lemma = '', ...particles] = entry.split(' ');
  return inflect(lemma).map(([word, form]) => [[word, ...particles].join(' '), form]);
}

/** The forms of a single-word verb; `past` holds its past tense and participle. */
export function inflect(
  lemma: string,
  past: readonly string[] = IRREGULAR[lemma] ?? [regularPast(lemma)],
): [string, VerbForm][] {
  return [
    [lemma, past[0] === lemma ? 'past' : 'base'],
    [third(lemma), 'third'],
    ...past.map((word): [string, VerbForm] => [word, 'past']),
    [ing(lemma, past[0] ?? ''), 'ing'],
  ];
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${lemma}ed`;
}

function third(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

/** The -ing form, with a doubled consonant if the past tense has one ("slammed"). */
function ing(lemma: string, past: string): string {
  const final = lemma.at(-1) ?? '';
  if (past === `${lemma}${final}ed`) return `${lemma}${final}ing`;
  if (lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return `${lemma}ing`;
}

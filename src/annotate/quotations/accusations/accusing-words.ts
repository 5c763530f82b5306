import { inflect } from '../inflect.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * Verbs that accuse somebody of a deed, with the words that introduce the deed: "accused of lying". A star marks
 * verbs that accuse only as participles, since "try", "want" and "hold" mean other things in the active voice; a
 * hyphen marks verbs whose base form does not accuse ("steer clear of").
 */
const VERBS: Readonly<Record<string, string>> = {
  absolve: 'of',
  accuse: 'of',
  acquit: 'of',
  allege: '* to that',
  apprehend: 'for over',
  arraign: 'for over',
  arrest: 'for over after',
  bar: '* for over',
  blame: 'for',
  book: '* for',
  charge: 'with for over after',
  clear: '- of',
  connect: '* to with',
  convict: 'of for over',
  deport: 'for over',
  detain: 'for over after',
  execute: '* for over',
  exonerate: 'of',
  extradite: 'for over',
  fine: '* for over',
  frame: '* for',
  hang: '* for',
  hold: '* for over',
  impeach: 'for over',
  implicate: 'in',
  imprison: 'for over',
  indict: 'for over in',
  interrogate: 'for over about',
  investigate: 'for over after',
  jail: 'for over after',
  link: 'to with',
  pardon: 'for',
  prosecute: 'for over after',
  probe: '* for over after',
  punish: 'for over',
  question: '* for over about after',
  sanction: 'for over',
  seek: '* for over',
  sentence: '* for over',
  sue: 'for over',
  summon: '* for over',
  suspect: 'of in to',
  tie: '* to',
  try: '* for over',
  want: '* for over',
};

/** Past forms of the irregular verbs above. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  acquit: ['acquitted'],
  bar: ['barred'],
  hold: ['held'],
  seek: ['sought'],
};

/** Forms that are passive only after a form of "be": "Lee tried for years to say" accuses nobody. */
export const NEEDS_BE = words('tried held sought');

/** Adjectives that accuse: "guilty of fraud". */
const ADJECTIVES: Readonly<Record<string, string>> = {
  complicit: 'in',
  culpable: 'for of in',
  guilty: 'of to',
  innocent: 'of',
  liable: 'for',
};

/** Nouns for a charge, with the words that introduce the deed: "accusations that he lied", "on trial for fraud". */
const NOUNS: Readonly<Record<string, string>> = {
  accusation: 'of that about',
  allegation: 'of that about',
  arrest: 'for over',
  charge: 'of that for over',
  claim: 'of that',
  complaint: 'of that',
  complicity: 'in',
  conviction: 'for',
  count: 'of',
  case: 'over',
  guilt: 'for in',
  impeachment: 'for over',
  indictment: 'for over',
  inquiry: 'into over',
  insinuation: 'of that',
  investigation: 'into for over',
  involvement: 'in',
  jail: 'for',
  lawsuit: 'over for',
  penalty: 'for',
  prison: 'for',
  probe: 'into for over',
  prosecution: 'for over',
  role: 'in',
  rumor: 'of that',
  rumour: 'of that',
  sentence: 'for',
  suggestion: 'that',
  suspect: 'in',
  suspicion: 'of that',
  trial: 'for over',
  year: 'for',
};

/** Words that introduce a deed only before a gerund: "five years for saying", "arrested after telling". */
export const NEEDS_GERUND = words('after');
/** Nouns that belong to a sentence only if a gerund follows: "five years for saying". */
export const LOOSE_NOUNS = words('year years penalty penalties claim claims');

/** The nouns above that stand for somebody's words; the others belong to police and courts. */
const SAID = words(
  'accusation allegation charge claim complaint insinuation rumor rumour suggestion suspicion',
);

/** How a word can express an accusation. */
export interface AccusingWord {
  readonly kind: 'verb' | 'adjective' | 'noun';
  /** Words that introduce the deed. */
  readonly openers: ReadonlySet<string>;
  /** Whether a verb is in a past form; only past forms can be passive. */
  readonly past: boolean;
  /** Whether a verb accuses in the active voice too. */
  readonly active: boolean;
  /** Whether a noun stands for an accuser’s words: "allegation", but not "trial". */
  readonly said: boolean;
}

/** Every accusing word by its lower-case form; a form such as "charges" can be both verb and noun. */
export const ACCUSING: ReadonlyMap<string, readonly AccusingWord[]> = inflectAll();

function inflectAll(): Map<string, AccusingWord[]> {
  const forms = new Map<string, AccusingWord[]>();
  const add = (form: string, word: AccusingWord) => forms.set(form, [...(forms.get(form) ?? []), word]);
  for (const [lemma, entry] of Object.entries(VERBS)) {
    const active = !entry.startsWith('*');
    const openers = words(entry.replace(/^[*-]/, '').trim());
    for (const [form, kind] of inflect(lemma, IRREGULAR[lemma])) {
      if (kind === 'base' && entry.startsWith('-')) continue;
      if (active || kind === 'past')
        add(form, { kind: 'verb', openers, past: kind === 'past', active, said: false });
    }
  }
  for (const [lemma, entry] of Object.entries(ADJECTIVES))
    add(lemma, { kind: 'adjective', openers: words(entry), past: true, active: false, said: false });
  for (const [lemma, entry] of Object.entries(NOUNS)) {
    const noun: AccusingWord = {
      kind: 'noun',
      openers: words(entry),
      past: false,
      active: false,
      said: SAID.has(lemma),
    };
    add(lemma, noun);
    add(lemma.endsWith('y') ? `${lemma.slice(0, -1)}ies` : `${lemma}s`, noun);
  }
  return forms;
}

/** Words that mark a deed or a statement as alleged: "his alleged threat", "allegedly told". */
export const ALLEGED = words(
  'alleged allegedly purported purportedly supposed supposedly suspected putative rumored rumoured',
);

/** Verbs that make their subject the accuser: "made the allegation that", "repeated claims that". */
export const ACCUSES = words(
  'make makes made making level levels leveled levelled leveling levelling raise raises raised raising voice voices voiced voicing repeat repeats repeated repeating renew renews renewed renewing reiterate reiterates reiterated reiterating bring brings brought bringing issue issues issued issuing publish publishes published publishing air airs aired airing echo echoes echoed echoing lodge lodges lodged lodging file files filed filing spread spreads spreading post posts posted posting hurl hurls hurled hurling express expresses expressed expressing say says said saying',
);

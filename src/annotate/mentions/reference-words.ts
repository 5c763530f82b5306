import type { Document, Token } from '../document.ts';
import type { Knowledge } from '../types.ts';
import { GROUP_NOUNS, PERSON_NOUNS } from './titles.ts';

/** What a word can refer to; the two genders are those of pronouns. */
export type ReferenceKind = 'female' | 'male' | 'office' | 'group' | 'body';

const rows = (text: string) => text.trim().split(/\s+/);

/** Nouns for a medium: "the agency" may mean the outlet named last, whatever its name. */
export const MEDIA: ReadonlySet<string> = new Set(rows('agency newspaper paper broadcaster outlet magazine'));

/** Nouns that refer to an organization with the same noun in its name: "the ministry". */
export const BODIES: ReadonlySet<string> = new Set(
  rows(`
    ministry department company party university council commission union bank court committee army institute foundation
    association hospital school senate parliament police agency newspaper organization organisation front movement
    corporation airline firm museum society federation alliance coalition
  `),
);

const KINDS: ReadonlyMap<string, ReferenceKind> = new Map([
  ...referenceEntries([...MEDIA, ...BODIES], 'body'),
  ...referenceEntries(GROUP_NOUNS, 'group'),
  ...referenceEntries(PERSON_NOUNS, 'office'),
  ...referenceEntries(rows('he him his himself'), 'male'),
  ...referenceEntries(rows('she her hers herself'), 'female'),
]);

function referenceEntries(words: Iterable<string>, kind: ReferenceKind): [string, ReferenceKind][] {
  return Array.from(words, (word) => [word, kind]);
}

/** A token that can refer to someone, with its index. */
export interface ReferenceWord {
  readonly at: number;
  readonly token: Token;
  readonly kind: ReferenceKind;
}

/** The input for resolving references: the text, its referring words, and the knowledge. */
export interface ReferenceScene {
  readonly doc: Document;
  readonly words: readonly ReferenceWord[];
  readonly knowledge: Knowledge;
}

/** The tokens of a text that can refer to someone, in order; most words can't. */
export function findReferenceWords(tokens: readonly Token[]): ReferenceWord[] {
  const found: ReferenceWord[] = [];
  for (const [at, token] of tokens.entries()) {
    const kind = KINDS.get(token.lower);
    if (kind) found.push({ at, token, kind });
  }
  return found;
}

import type { Sentence, Token } from '../../document.ts';

/** The maximum length of a deed in words, so that work on a sentence stays bounded. */
const LONGEST_DEED = 60;

const CLOSING = /^[;:.!?”"»)\]—–]$/;
const JOINS = /^(?:and|but|or|as)$/;
const CIRCUMSTANCE = /^(?:when|while|after|before|because|although|though|since|despite|amid|but|yet)$/;
const SUBORDINATES = /^(?:that|who|whom|whose|which|what|whether|how|why|where|if)$/;
const SUBJECTS = /^(?:i|he|she|they|we|it)$/;
const SAYS = /^(?:said|says|told|tells|denied|denies|wrote|writes|added|adds|insisted|insists)$/;

/** Where a deed starts, and what decides its end. */
export interface DeedOptions {
  readonly first: number;
  /** The word before the deed: after "that", a clause with a finite verb; "of ordering …" ends before one. */
  readonly opener: string;
  /** Whether ", hiding the body" continues the deed; in "Kent accused Lee of lying, saying" it does not. */
  readonly list: boolean;
}

/** The last token of the deed that starts at token `first`, which ends with its clause. */
export function findDeedEnd(
  tokens: readonly Token[],
  sentence: Sentence,
  { first, opener, list }: DeedOptions,
): number {
  let finite = opener === 'that';
  const limit = Math.min(sentence.last, first + LONGEST_DEED);
  let open = false;
  for (let at = first; at <= limit; at++) {
    const { lower } = tokens[at] ?? { lower: '' };
    if (lower === '“' || (lower === '"' && !open)) open = true;
    else if (open && (lower === '”' || lower === '"')) open = false;
    else if (CLOSING.test(lower)) return at - 1;
    else if (lower === ',') {
      if (!list || !carriesOn(tokens, at + 1)) return at - 1;
    } else if (lower === 'but' && tokens[at + 1]?.lower === opener) continue;
    else if (at > first && CIRCUMSTANCE.test(lower) && !open) return at - 1;
    else if (JOINS.test(lower) && (endsClause(tokens, at + 1) || isOther(tokens[at + 1], opener)))
      return at - 1;
    else if (SUBORDINATES.test(lower)) finite = true;
    else if (!finite && at > first && isFiniteVerb(tokens, at)) return at - 1;
  }
  return limit;
}

/** "for promoting pills and of saying that": a different preposition introduces something else. */
function isOther(token: Token | undefined, opener: string): boolean {
  return token !== undefined && /^(?:of|for|with|in|over|into)$/.test(token.lower) && token.lower !== opener;
}

/** Whether a gerund continues the deed after a comma: ", ordering and paying for". */
function carriesOn(tokens: readonly Token[], at: number): boolean {
  if (endsInGerund(tokens, at)) return true;
  const from = JOINS.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  const after = /^(?:of|for|with|in)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from;
  return isGerund(tokens[after]);
}

/** How many words a deed in a list has at most: ", theft and claiming". */
const LISTED = 8;

/** Whether further nouns follow, the last of them a gerund: ", theft and claiming that". */
function endsInGerund(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LISTED; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[from]?.sentence) return false;
    if (/^(?:and|or)$/.test(token.lower)) return isGerund(tokens[at + 1]);
    if (!/^(?:NOUN|PROPN|ADJ|DET|ADP)$/.test(token.pos) && token.lower !== ',') return false;
  }
  return false;
}

/** Whether a new statement follows "and": a verb with its own subject or with the subject before it. */
function endsClause(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from]?.pos === 'ADV' ? from + 1 : from;
  const token = tokens[at];
  if (!token) return false;
  if (SUBJECTS.test(token.lower) || token.pos === 'AUX') return true;
  return SAYS.test(token.lower) || (token.pos === 'VERB' && !isGerund(token));
}

/** Prepositions and pronouns that look like gerunds. */
const NO_GERUND =
  /^(?:according|including|excluding|following|regarding|concerning|during|pending|nothing|something|anything|everything)$/;

/** Whether a token is a verb in -ing. */
export function isGerund(token: Token | undefined): boolean {
  return token !== undefined && /..ing$/.test(token.lower) && !NO_GERUND.test(token.lower);
}

/** Whether a token is a finite verb of the sentence around the deed: "a man accused of theft told the court". */
function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (!token || !before) return false;
  if (/^(?:having|have|to|been|being|be)$/.test(before.lower)) return false;
  if (SAYS.test(token.lower)) return true;
  return token.pos === 'AUX' && !/^(?:be|been|being|having|have|'s|’s)$/.test(token.lower);
}

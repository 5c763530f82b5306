import type { EntityType } from '../../types.ts';
import { isFirstName } from '../first-names.ts';
import { AGREEMENT_WORDS, EVENT_WORDS, ORGANIZATION_WORDS, PLACE_WORDS, WORK_WORDS } from '../head-words.ts';
import type { ChunkClassifier } from '../name-classifiers.ts';

const LISTS: readonly (readonly [ReadonlySet<string>, EntityType])[] = [
  [AGREEMENT_WORDS, 'agreement'],
  [ORGANIZATION_WORDS, 'organization'],
  [EVENT_WORDS, 'event'],
  [WORK_WORDS, 'work'],
  [PLACE_WORDS, 'place'],
];

/** Words that start a place’s name: "Mount Ararat", "Lake Van". */
const LEADS_PLACE = new Set(['mount', 'lake', 'cape', 'fort', 'port', 'gulf', 'isle', 'strait']);

/** The name's head noun: "Bank of …", "… River", "… War". Such a word alone isn't a name. */
export const byHeadWord: ChunkClassifier = ({ norms }) => {
  if (norms.length < 2) return undefined;
  const of = norms.findIndex((norm) => norm === 'of' || norm === 'for');
  const head = (of > 0 ? norms[of - 1] : norms.at(-1)) ?? '';
  for (const [list, type] of LISTS) {
    if (list.has(head)) return { type, rule: 'head-word', confidence: 0.85 };
  }
  const named = norms.length > 2 && head === 'house' && isFirstName(norms[0] ?? '');
  if (named) return { type: 'organization', rule: 'head-word', confidence: 0.75 };
  if (LEADS_PLACE.has(norms[0] ?? '')) return { type: 'place', rule: 'head-word', confidence: 0.8 };
  const inner = norms.some((norm) => ORGANIZATION_WORDS.has(norm) && norm.length > 2);
  return inner ? { type: 'organization', rule: 'head-word', confidence: 0.6 } : undefined;
};

import { isFirstName } from '../first-names.ts';
import type { ChunkClassifier } from '../name-classifiers.ts';

const MAX_WORDS = 5;

/** A common first name before other words, or initials before a last name; "R-Texas" is party and state. */
export const byFirstName: ChunkClassifier = ({ text, norms, words, chunk }) => {
  if (norms.length < 2 || norms.length > MAX_WORDS) return undefined;
  const [first = '', second = ''] = norms;
  const last = norms.at(-1) ?? '';
  if (isFirstName(first) && second !== 'of') return { type: 'person', rule: 'first-name', confidence: 0.9 };
  const head = words[chunk.first];
  const isParty = head !== undefined && text.charAt(head.end) === '-';
  if (head && !isParty && first.length <= 2 && (head.dotted || first.length === 1) && last.length > 2) {
    return { type: 'person', rule: 'initials', confidence: 0.75 };
  }
  return undefined;
};

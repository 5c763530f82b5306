import type { Decided } from '../annotate/types.ts';
import { formatDate } from '../dates/date-words.ts';

const VERDICTS: Readonly<Record<Decided['verdict'], string>> = {
  confirmed: 'Checked',
  set: 'Set',
  added: 'Added',
};

/** What an editor did to an annotation, when and why: “Checked by an editor on 7 September 2016: He signs so.” */
export function describeDecided({ verdict, on, reason }: Decided): string {
  const day = on === undefined ? '' : ` on ${formatDate(on)}`;
  const why = reason === undefined ? '' : `: ${reason.replace(/\.$/, '')}`;
  return `${VERDICTS[verdict]} by an editor${day}${why}.`;
}

/** How much of an article was checked, in a sentence; "" if nothing was. */
export function describeChecked(
  { decided, rejected, on }: { readonly decided: number; readonly rejected: number; readonly on?: string },
  found: number,
): string {
  const checked = decided + rejected;
  if (checked === 0) return '';
  const percent = Math.floor((100 * checked) / (found + rejected));
  const share = percent === 0 ? 'Less than 1%' : percent === 100 ? 'All' : `${percent}%`;
  return `${share} of the annotations were checked by an editor${on === undefined ? '' : `, most recently on ${formatDate(on)}`}.`;
}

import { hasEnded, isWithin } from '../../dates/day-range.ts';
import type { Role } from '../types.ts';

/** Whether a role may have been held on a day; without the day only a role that has not ended counts. */
export function isHeldOn(role: Role, day: string | undefined): boolean {
  return day === undefined ? !hasEnded(role) : isWithin(day, role.from, role.to);
}

import { hasEnded, isWithin } from '../../dates/day-range.ts';
import type { Role } from '../types.ts';

/** Whether a role may have been held on a day; without a day, whether it has not ended. */
export function isHeldOn(role: Role, day: string | undefined): boolean {
  return day === undefined ? !hasEnded(role) : isWithin(day, role.from, role.to);
}

import type { Role } from '../types.ts';

/** Whether a role was held on a day; without the day only a role that has not ended counts. */
export function isHeldOn(role: Role, day: string | undefined): boolean {
  if (day === undefined) return role.to === undefined;
  return (
    (role.from === undefined || startsBy(role.from, day)) &&
    (role.to === undefined || endsAfter(role.to, day))
  );
}

/** EDTF dates are compared as far as both are written: "2012" covers every day of 2012. */
function startsBy(from: string, day: string): boolean {
  const date = plain(from);
  return date <= day.slice(0, date.length);
}

function endsAfter(to: string, day: string): boolean {
  const date = plain(to);
  return date.startsWith('..') || date >= day.slice(0, date.length);
}

/** Marks of uncertainty left out: "2012-05~" is taken at its word. */
function plain(edtf: string): string {
  return edtf.replace(/[?~%]/g, '');
}

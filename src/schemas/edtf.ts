import { type ZodType, z } from 'zod';
import { isEdtf, isReversed } from '../dates/day-range.ts';

/** An EDTF date of a record or overlay: checked, but kept as written. */
export const edtfDate = z
  .string()
  .refine(
    isEdtf,
    'is not an EDTF date; write 2016-09-05, 2016-09, 2016, 2016-22 (summer) or 2016-08-24/2016-09-05',
  );

export const isoDate = z.iso.date('is not a date; write it as 2016-09-05');

/** Adds a check to a schema: `from`, if present, is not after `to`. */
export function inOrder<T extends ZodType<object>>(schema: T): T {
  return schema.refine((value) => !isOutOfOrder(dateOf(value, 'from'), dateOf(value, 'to')), {
    path: ['to'],
    error: ({ input }) => {
      const [from, to] =
        typeof input === 'object' && input !== null ? [dateOf(input, 'from'), dateOf(input, 'to')] : [];
      return `(${to}) is before "from" (${from}); swap or correct them`;
    },
  });
}

function dateOf(value: object, field: 'from' | 'to'): string | undefined {
  const date: unknown = Reflect.get(value, field);
  return typeof date === 'string' ? date : undefined;
}

/** Broken dates are reported by their own fields. */
function isOutOfOrder(from: string | undefined, to: string | undefined): boolean {
  return [from, to].every((date) => date === undefined || isEdtf(date)) && isReversed(from, to);
}

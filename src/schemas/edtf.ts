import { z } from 'zod';
import { isEdtf } from '../dates/day-range.ts';

/** An EDTF date of a record or overlay: checked, and kept as it was written. */
export const edtfDate = z
  .string()
  .refine(
    isEdtf,
    'is not an EDTF date; write 2016-09-05, 2016-09, 2016, 2016-22 (summer) or 2016-08-24/2016-09-05',
  );

export const isoDate = z.iso.date('is not a date; write it as 2016-09-05');

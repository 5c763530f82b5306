import edtf from 'edtf';
import { z } from 'zod';

/** Whether `value` is an Extended Date/Time Format string (ISO 8601-2:2019), level 2. */
export function isEdtf(value: string): boolean {
  try {
    edtf(value);
    return true;
  } catch {
    return false;
  }
}

export const edtfDate = z
  .string()
  .refine(
    isEdtf,
    'is not an EDTF date; write 2016-09-05, 2016-09, 2016, 2016-22 (summer) or 2016-08-24/2016-09-05',
  );

export const isoDate = z.iso.date('is not a date; write it as 2016-09-05');

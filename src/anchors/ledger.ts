import { z } from 'zod';
import { ledgerId } from '../schemas/address-part.ts';
import { isoDate } from '../schemas/edtf.ts';

/** A published anchor: its article, and the words by which it is found again. */
const entry = z.strictObject({
  article: ledgerId,
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
  /** The id of a record, or the name of somebody without one; absent if nobody is known. */
  speaker: z.string().min(1).optional(),
  kind: z.enum(['direct', 'mixed', 'indirect']).optional(),
  /** The source denied the words, or did not say them: they must not be shown alone. */
  denied: z.literal(true).optional(),
  /** The day on which it came into the ledger. */
  published: isoDate.optional(),
  /** Former wordings, the latest last; with the speaker, if that was corrected. */
  was: z
    .array(
      z.strictObject({ exact: z.string().min(1), speaker: z.string().min(1).optional(), until: isoDate }),
    )
    .optional(),
  /** The anchor that has its words now. */
  moved: ledgerId.optional(),
  /** Why there is no such quotation any more. */
  retired: z.strictObject({ on: isoDate, reason: z.string().min(1) }).optional(),
});

/**
 * `content/anchors.json`: every anchor ever published, by id. Version 1 has only the words; it is read as it is, and
 * written in the present version.
 */
export const ledgerSchema = z.strictObject({
  version: z.literal([1, 2]),
  anchors: z.record(ledgerId, entry),
});

export type LedgerEntry = z.infer<typeof entry>;
export type Ledger = z.infer<typeof ledgerSchema>;

/** A ledger without any published anchors. */
export const emptyLedger: Ledger = { version: 2, anchors: {} };

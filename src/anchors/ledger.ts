import { z } from 'zod';
import { ledgerId } from '../schemas/address-part.ts';

/** A published anchor: its article, and the words by which it is found again. */
const ledgerEntry = z.strictObject({
  article: ledgerId,
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});

/** `content/anchors.json`: every anchor ever published, by id. */
export const ledgerSchema = z.strictObject({
  version: z.literal(1),
  anchors: z.record(ledgerId, ledgerEntry),
});

export type LedgerEntry = z.infer<typeof ledgerEntry>;
export type Ledger = z.infer<typeof ledgerSchema>;

/** A ledger without any published anchors. */
export const emptyLedger: Ledger = { version: 1, anchors: {} };

import { z } from 'zod';

/** A published anchor: its article, and the words by which it is found again. */
const ledgerEntry = z.strictObject({
  article: z.string().min(1),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});

/** `content/anchors.json`: every anchor ever published, by id. */
export const ledgerSchema = z.strictObject({
  version: z.literal(1),
  anchors: z.record(z.string(), ledgerEntry),
});

export type LedgerEntry = z.infer<typeof ledgerEntry>;
export type Ledger = z.infer<typeof ledgerSchema>;

/** A ledger without any published anchors. */
export const emptyLedger: Ledger = { version: 1, anchors: {} };

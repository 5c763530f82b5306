import type { Ledger } from './ledger.ts';

/** The text of the ledger's file. */
export function serializeLedger(ledger: Ledger): string {
  return `${JSON.stringify(ledger, null, 2)}\n`;
}

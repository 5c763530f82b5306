import { compareLedger } from '../anchors/publish.ts';
import { ledgerFile } from '../anchors/read-ledger.ts';
import { ContentError } from '../schemas/content-error.ts';
import type { Publication } from './publication.ts';

/**
 * An error for each published quotation whose words were changed or are gone, and that nobody has settled; `lines` are
 * those of the ledger, by id.
 */
export function findUnsettled(
  { ledger, articles }: Pick<Publication, 'ledger' | 'articles'>,
  lines: ReadonlyMap<string, number> = new Map(),
): ContentError[] {
  const { changed, lost } = compareLedger(
    ledger,
    [...articles.values()].map(({ record }) => record),
  );
  const fail = (id: string, reason: string) =>
    new ContentError({ file: ledgerFile, line: lines.get(id) }, reason);
  return [
    ...changed.map(({ id, what, before, now }) =>
      fail(
        id,
        `the ${what} of ${id} changed from “${before}” to “${now}”; record it with the command "anchors"`,
      ),
    ),
    ...lost.map((id) =>
      fail(
        id,
        `no article has the words of ${id} any more (“${ledger.anchors[id]?.exact}”); settle it with "anchors retire" or "anchors move"`,
      ),
    ),
  ];
}

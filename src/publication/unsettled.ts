import { compareLedger } from '../anchors/publish.ts';
import { ledgerFile } from '../anchors/read-ledger.ts';
import { ContentError } from '../schemas/content-error.ts';
import { askForFormer } from './ask-for-former.ts';
import type { Publication } from './publication.ts';

/** An error for each published quotation whose words were changed or are gone, and that nobody has settled. */
export function findUnsettled(
  publication: Pick<Publication, 'ledger' | 'articles' | 'entities'>,
): ContentError[] {
  const { ledger, articles } = publication;
  const { changed, lost } = compareLedger(
    ledger,
    [...articles.values()].map(({ record }) => record),
  );
  const fail = (reason: string) => new ContentError({ file: ledgerFile }, reason);
  return [
    ...askForFormer(publication),
    ...changed.map(({ id, what, before, now }) =>
      fail(`the ${what} of ${id} changed from “${before}” to “${now}”; record it with the command "anchors"`),
    ),
    ...lost.map((id) =>
      fail(
        `no article has the words of ${id} any more (“${ledger.anchors[id]?.exact}”); settle it with "anchors retire" or "anchors move"`,
      ),
    ),
  ];
}

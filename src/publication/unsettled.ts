import { compareLedger } from '../anchors/publish.ts';
import { ledgerFile } from '../anchors/read-ledger.ts';
import { ContentError } from '../schemas/content-error.ts';
import type { Publication } from './publication.ts';

/** An error for each published quotation whose words were changed or are gone, and that nobody has settled. */
export function findUnsettled({
  ledger,
  articles,
}: Pick<Publication, 'ledger' | 'articles'>): ContentError[] {
  const { changed, lost } = compareLedger(
    ledger,
    [...articles.values()].map(({ record }) => record),
  );
  const fail = (reason: string) => new ContentError({ file: ledgerFile }, reason);
  return [
    ...askForFormer(ledger, articles).map(fail),
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

/** The share of an article's published quotations that another must have for it to be the same article. */
const LEAST_SHARE = 0.5;

/** Articles that seem to have been renamed: what was published in them stands in another. */
function askForFormer({ anchors }: Publication['ledger'], articles: Publication['articles']): string[] {
  const former = new Set([...articles.values()].flatMap(({ frontMatter }) => frontMatter.formerly));
  const live = Object.values(anchors).filter(({ moved, retired }) => moved === undefined && !retired);
  const gone = Map.groupBy(live, ({ article }) => article);
  return [...gone].flatMap(([slug, entries]) => {
    if (articles.has(slug) || former.has(slug)) return [];
    const shares = [...articles.values()].map(({ file, record }) => ({
      file,
      count: entries.filter(({ exact }) => record.text.includes(exact)).length,
    }));
    const best = shares.reduce((a, b) => (b.count > a.count ? b : a), { file: '', count: 0 });
    if (best.count < Math.max(1, entries.length * LEAST_SHARE)) return [];
    return [
      `the article ${slug} is gone, and ${best.file} has ${best.count} of its ${entries.length} quotations: if it was renamed, add "formerly: [${slug}]" to the front matter of ${best.file}`,
    ];
  });
}

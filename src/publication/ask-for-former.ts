import type { LedgerEntry } from '../anchors/ledger.ts';
import { ContentError } from '../schemas/content-error.ts';
import { entityFolders } from '../schemas/entity.ts';
import type { Publication } from './publication.ts';

/** The share of what was published under a name that must be under another for it to be the same. */
const LEAST_SHARE = 0.5;
/** As many quotations show whether it is the same article. */
const SAMPLE = 50;

type Published = Pick<Publication, 'ledger' | 'articles' | 'entities'>;

/** An error for each article and record that seems to have been renamed without a word about its former address. */
export function askForFormer(publication: Published): ContentError[] {
  return [...askForSlugs(publication), ...askForIds(publication)];
}

function askForSlugs({ ledger, articles }: Published): ContentError[] {
  const all = [...articles.values()];
  const known = new Set(all.flatMap(({ slug, frontMatter }) => [slug, ...frontMatter.formerly]));
  const gone = Map.groupBy(listOpen(ledger), ([, { article }]) => article);
  return [...gone].flatMap(([slug, entries]) => {
    if (known.has(slug)) return [];
    const sample = entries.slice(0, SAMPLE);
    const [best] = all
      .map(({ file, record }) => ({
        file,
        count: sample.filter(([, { exact }]) => record.text.includes(exact)).length,
      }))
      .sort((a, b) => b.count - a.count);
    if (!best || best.count === 0 || best.count < sample.length * LEAST_SHARE) return [];
    const share = `${best.count} of ${sample.length} quotations of the article ${slug}, which is gone`;
    return [
      new ContentError(
        { file: best.file, line: 1 },
        `has ${share}: if it was renamed, add "formerly: [${slug}]" to the front matter`,
      ),
    ];
  });
}

function askForIds({ ledger, articles, entities }: Published): ContentError[] {
  const known = new Set([...entities.values()].flatMap(({ id, formerly }) => [id, ...formerly]));
  const speakers = new Map(
    [...articles.values()].flatMap(({ record }) =>
      record.quotations.map(({ id, speaker }) => [id, speaker] as const),
    ),
  );
  // A speaker without a record has a name, which has capitals or spaces.
  const gone = Map.groupBy(
    listOpen(ledger).filter(([, { speaker }]) => speaker !== undefined && /^[a-z0-9-]+$/.test(speaker)),
    ([, { speaker }]) => speaker ?? '',
  );
  return [...gone].flatMap(([former, entries]) => {
    if (known.has(former)) return [];
    const now = entries.map(([id]) => speakers.get(id) ?? undefined).filter((id) => id !== undefined);
    const [best] = [...Map.groupBy(now, (id) => id)].sort(([, a], [, b]) => b.length - a.length);
    const record = best && entities.get(best[0]);
    if (!record || best[1].length < entries.length * LEAST_SHARE) return [];
    const share = `${best[1].length} of ${entries.length} quotations of ${former}, a record that is gone`;
    return [
      new ContentError(
        { file: `content/entities/${entityFolders[record.type]}/${record.id}.yaml`, line: 1 },
        `has ${share}: if it was renamed, add "formerly: [${former}]"`,
      ),
    ];
  });
}

/** What was published and nobody has settled. */
function listOpen({ anchors }: Publication['ledger']): [id: string, entry: LedgerEntry][] {
  return Object.entries(anchors).filter(([, { moved, retired }]) => moved === undefined && !retired);
}

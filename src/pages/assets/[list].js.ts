import type { APIRoute } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadBuild } from '../../components/build.ts';
import EntityGroups from '../../components/EntityGroups.astro';
import QuotationList from '../../components/QuotationList.astro';
import { createQuotationView } from '../../components/quotation-view.ts';
import { entityPages, listEntities, quotationPages } from '../../components/site-lists.ts';
import { countParts, partScript, splitParts, type WholeList } from '../../components/whole-lists.ts';

interface Props {
  readonly list: WholeList;
  /** From 1. */
  readonly part: number;
}

/** The complete lists in parts, for the filters; a list that fits on one page has none. */
export async function getStaticPaths() {
  const { archive } = await loadBuild();
  const lists: WholeList[] = [];
  if (quotationPages(archive).length > 1) lists.push('quotes');
  if (entityPages(archive).length > 1) lists.push('entities');
  return lists.flatMap((list) =>
    Array.from({ length: countParts(archive, list) }, (_, i) => ({
      params: { list: `${list}-${i + 1}` },
      props: { list, part: i + 1 },
    })),
  );
}

export const GET: APIRoute<Props> = async ({ props: { list, part } }) => {
  const script = partScript(await render(list, part));
  return new Response(script, { headers: { 'Content-Type': 'text/javascript' } });
};

async function render(list: WholeList, part: number): Promise<string> {
  const { archive } = await loadBuild();
  const container = await AstroContainer.create();
  if (list === 'entities') {
    const records = splitParts(listEntities(archive))[part - 1] ?? [];
    return container.renderToString(EntityGroups, { props: { records } });
  }
  const entries = splitParts(archive.quotations)[part - 1] ?? [];
  const views = entries.map((entry) => createQuotationView(entry, archive.entities));
  return container.renderToString(QuotationList, { props: { views } });
}

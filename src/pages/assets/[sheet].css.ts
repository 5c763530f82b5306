import type { APIRoute } from 'astro';
import { loadBuild } from '../../components/build.ts';
import { accentCss } from '../../design/accent-css.ts';

/** A style sheet for what `site.yaml` says of the looks; there is none for a site that says nothing. */
export async function getStaticPaths() {
  const { site } = await loadBuild();
  return site.accent === undefined ? [] : [{ params: { sheet: 'site' }, props: { accent: site.accent } }];
}

export const GET: APIRoute<{ accent: string }> = ({ props }) =>
  new Response(accentCss(props.accent), { headers: { 'Content-Type': 'text/css' } });

import type { APIRoute } from 'astro';
import { loadBuild } from '../../components/build.ts';
import { accentCss } from '../../design/accent-css.ts';

/** The style sheet for the accent color in `site.yaml`; a site without one has no such file. */
export async function getStaticPaths() {
  const { site } = await loadBuild();
  return site.accent === undefined ? [] : [{ params: { sheet: 'site' }, props: { accent: site.accent } }];
}

export const GET: APIRoute<{ accent: string }> = ({ props }) =>
  new Response(accentCss(props.accent), { headers: { 'Content-Type': 'text/css' } });

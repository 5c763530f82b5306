import type { ContentError } from '../schemas/content-error.ts';
import { parseYaml } from '../schemas/parse-yaml.ts';
import { type ContentFiles, readContent } from '../schemas/read-content.ts';
import { siteSchema } from '../schemas/site.ts';

const FILE = 'content/site.yaml';

/** Pages and files that every site has, and folders of pages whose names depend on the articles. */
const BUILT =
  /^(?:|index\.html|(?:map|timeline|entities|about)(?:\/(?:page\/.*|index\.html)?)?|quotes(?:[/.].*)?|feed\.(?:xml|json)|sitemap\.xml|robots\.txt)$/;

/** What a site has: the slugs of its articles and the ids of its entities; undefined where they are not known. */
export interface SitePages {
  readonly slugs: ReadonlySet<string> | undefined;
  readonly ids: ReadonlySet<string> | undefined;
}

/** A doubt for each path in the `links` of a site that leads neither to a page nor to a file in `public/`. */
export function findDeadSiteLinks(files: ContentFiles, pages: SitePages): ContentError[] {
  const source = readContent(files, FILE);
  const parsed = source === undefined ? undefined : parseYaml(source, siteSchema, { file: FILE });
  if (!parsed || parsed.errors) return [];
  return (parsed.value.links ?? []).flatMap(({ address }, index) =>
    isDead(address, files, pages)
      ? [parsed.errorAt(['links', index, 'address'], `"links.${index}.address" ${describe(address)}`)]
      : [],
  );
}

const describe = (address: string) =>
  `is ${address}, which the site does not have: it is neither a page nor a file in public/; correct it, or write the whole address if it is on another site`;

function isDead(address: string, files: ContentFiles, { slugs, ids }: SitePages): boolean {
  // An address with a scheme is on another site, and so may be a path that leads out of this one.
  if (/^[a-z][a-z\d+.-]*:/i.test(address) || address.split('/').includes('..')) return false;
  const path = address.replace(/[?#].*$/, '').replace(/^(?:\.?\/)+/, '');
  if (BUILT.test(path) || files.kindOf(`public/${decode(path)}`) !== undefined) return false;
  const [, folder, name = ''] = /^(articles|entities)\/([^/]+)/.exec(path) ?? [];
  const known = folder === 'articles' ? slugs : ids;
  return folder === undefined || (known !== undefined && !known.has(name));
}

/** "a%20b" as "a b"; unchanged if it is not valid. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { Parser } from 'htmlparser2';

/** Links and ids of a page. */
interface PageLinks {
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
}

const ADDRESSES = ['href', 'src', 'poster', 'action', 'data'];
const ANYWHERE = '404.html';
const ELSEWHERE = /^(?!file:)[a-z][a-z0-9+.-]*:|^\/\//i;

/**
 * Every link of a built site that does not work from a folder on disk: to a file that does not exist, to a fragment
 * without an element, to a folder instead of its index.html, or from the server's root. Absolute addresses are
 * followed if they begin with `address`, the site's own.
 */
export function findBrokenLinks(dist: string, address: string): string[] {
  const files = new Set(listFiles(dist));
  const pages = new Map<string, PageLinks>();
  for (const file of files) if (file.endsWith('.html')) pages.set(file, readPage(join(dist, file)));
  const broken: string[] = [];
  for (const [file, { links }] of pages) {
    for (const written of links) {
      // The page that a server sends for any address uses addresses from the server's root.
      const link = file === ANYWHERE ? new URL(written, address).href : written;
      const fault = findFault({ file, link, address, files, pages });
      if (fault) broken.push(`${file}: ${link} ${fault}`);
    }
  }
  for (const file of files) {
    if (file.endsWith('.css')) broken.push(...findBrokenUrls(dist, file, files));
  }
  return broken;
}

interface Link {
  readonly file: string;
  readonly link: string;
  readonly address: string;
  readonly files: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, PageLinks>;
}

function findFault({ file, link, address, files, pages }: Link): string | undefined {
  const own = link.startsWith(address);
  if (!own && ELSEWHERE.test(link)) return undefined;
  if (!own && link.startsWith('/')) return 'counts from the server’s root';
  const [beforeHash = '', hash] = link.split('#', 2);
  const path = decodeURIComponent((own ? beforeHash.slice(address.length) : beforeHash).replace(/\?.*$/, ''));
  const from = own ? '' : posix.dirname(file);
  const target = path === '' && !own ? file : posix.normalize(posix.join(from, path));
  const page = own && (target === '.' || target.endsWith('/')) ? posix.join(target, 'index.html') : target;
  if (!files.has(page)) return 'leads to no file';
  if (hash === undefined || hash === '' || hash.startsWith(':~:')) return undefined;
  return pages.get(page)?.ids.has(decodeURIComponent(hash)) === false ? 'leads to no element' : undefined;
}

function readPage(path: string): PageLinks {
  const links: string[] = [];
  const ids = new Set<string>();
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes.id) ids.add(attributes.id);
      if (name === 'meta')
        links.push(...(attributes.property === 'og:url' && attributes.content ? [attributes.content] : []));
      for (const key of ADDRESSES) {
        const value = attributes[key];
        if (value !== undefined && name !== 'meta') links.push(value.trim());
      }
      for (const candidate of attributes.srcset?.split(',') ?? [])
        links.push(candidate.trim().split(/\s/)[0] ?? '');
    },
  });
  parser.end(readFileSync(path, 'utf8'));
  return { links, ids };
}

function findBrokenUrls(dist: string, file: string, files: ReadonlySet<string>): string[] {
  const css = readFileSync(join(dist, file), 'utf8');
  return [...css.matchAll(/url\(\s*(['"]?)([^'")]+)\1\s*\)/g)].flatMap(([, , url = '']) => {
    if (/^(?:data:|#)/.test(url)) return [];
    const target = posix.normalize(posix.join(posix.dirname(file), url.replace(/[?#].*$/, '')));
    return files.has(target) && !url.startsWith('/') ? [] : [`${file}: url(${url}) leads to no file`];
  });
}

/** Every file below a folder, as sorted relative paths with `/`. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { webHref } from '../../schemas/safe-address.ts';
import { wordsOfElement } from './html-main.ts';
import type { Finding, Findings } from './imported-text.ts';
import { parseDay } from './iso-day.ts';
import { type LinkedArticle, readLinkedData } from './linked-data.ts';
import { findPageLicence } from './page-licence.ts';

/** What a page says about itself. */
export interface Metadata {
  readonly findings: Findings;
  readonly siteName: string | undefined;
}

/** Reads JSON-LD, Open Graph and plain meta tags, the most reliable first. */
export function readMetadata(page: Root): Metadata {
  const { metas, title, language, canonical, time, scripts } = collect(page);
  const linked = scripts.map(readLinkedData).find((found) => found !== undefined) ?? {};
  const meta = (...names: string[]) => {
    for (const name of names) {
      const value = metas.get(name)?.[0];
      if (value) return { value, from: `from the page’s ${name}` };
    }
    return undefined;
  };
  const siteName = meta('og:site_name')?.value;
  const published = meta(
    'article:published_time',
    'datepublished',
    'date',
    'pubdate',
    'dc.date',
    'dc.date.issued',
    'parsely-pub-date',
  );
  const authors = metas.get('author') ?? metas.get('article:author') ?? [];
  const url = [canonical, meta('og:url')?.value, linked.url].find(isAddress);
  return {
    siteName,
    findings: {
      title:
        fromLinked(linked, 'title') ??
        meta('og:title') ??
        (title ? { value: title, from: 'from the page’s title' } : undefined),
      language: language
        ? { value: language, from: 'from the page’s language' }
        : fromLinked(linked, 'language'),
      published:
        normalizeDay(fromLinked(linked, 'published')) ??
        normalizeDay(published) ??
        normalizeDay(time === undefined ? undefined : { value: time, from: 'from the page’s first time' }),
      publisher:
        fromLinked(linked, 'publisher') ??
        (siteName ? { value: siteName, from: 'from the page’s og:site_name' } : undefined),
      authors: findAuthors(linked, authors),
      summary: meta('description', 'og:description') ?? fromLinked(linked, 'summary'),
      url: url ? { value: url, from: 'from the page’s address' } : undefined,
      licence: findPageLicence(page, {
        linked: linked.licence,
        meta: meta('dcterms.license', 'license', 'dcterms.rights', 'dc.rights', 'copyright')?.value,
      }),
    },
  };
}

const LINKED = 'from the page’s JSON-LD';

function fromLinked(
  linked: LinkedArticle,
  field: 'title' | 'language' | 'published' | 'publisher' | 'summary',
): Finding | undefined {
  const value = linked[field];
  return value ? { value, from: LINKED } : undefined;
}

function findAuthors(
  { authors = [] }: LinkedArticle,
  named: readonly string[],
): Finding<readonly string[]> | undefined {
  if (authors.length > 0) return { value: authors, from: LINKED };
  // Some pages give the address of the author's profile instead of a name.
  const names = named.filter((name) => !/^https?:/.test(name));
  return names.length > 0 ? { value: names, from: 'from the page’s author' } : undefined;
}

function normalizeDay(found: Finding | undefined): Finding | undefined {
  const day = found && parseDay(found.value);
  return day ? { value: day, from: found.from } : undefined;
}

function isAddress(value: string | undefined): value is string {
  return webHref(value) !== undefined;
}

interface Collected {
  readonly metas: Map<string, string[]>;
  readonly scripts: string[];
  title?: string;
  language?: string;
  canonical?: string;
  time?: string;
}

function collect(page: Root): Collected {
  const found: Collected = { metas: new Map(), scripts: [] };
  visit(page, 'element', (element) => collectElement(element, found));
  return found;
}

function collectElement(element: Element, found: Collected): void {
  const { tagName, properties } = element;
  const text = (name: string) => (typeof properties[name] === 'string' ? properties[name].trim() : '');
  if (tagName === 'meta') {
    const name = (text('property') || text('name') || text('itemProp')).toLowerCase();
    const names = [name, ...(Array.isArray(properties.itemProp) ? properties.itemProp.map(String) : [])];
    for (const each of names) {
      const key = each.toLowerCase();
      if (key && text('content')) found.metas.set(key, [...(found.metas.get(key) ?? []), text('content')]);
    }
  } else if (tagName === 'html' && text('lang')) found.language ??= text('lang');
  else if (tagName === 'title') found.title ??= wordsOfElement(element);
  else if (tagName === 'time' && text('dateTime')) found.time ??= text('dateTime');
  else if (tagName === 'link' && String(properties.rel) === 'canonical') found.canonical ??= text('href');
  else if (tagName === 'script' && text('type') === 'application/ld+json') {
    const [code] = element.children;
    if (code?.type === 'text') found.scripts.push(code.value);
  }
}

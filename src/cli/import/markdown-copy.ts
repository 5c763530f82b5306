import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { z } from 'zod';
import { checkSize } from '../../markdown/check-size.ts';
import { splitFrontMatter } from '../../markdown/front-matter.ts';
import { markdownToTree } from '../../markdown/markdown-to-tree.ts';
import { articleSchema, type FrontMatter } from '../../schemas/article.ts';
import { ContentErrors } from '../../schemas/content-error.ts';
import { isoDate } from '../../schemas/edtf.ts';
import { parseYaml } from '../../schemas/parse-yaml.ts';
import { webHref } from '../../schemas/safe-address.ts';
import { flattenTree } from '../../text/article-text.ts';
import { toSlug } from '../../text/slug.ts';
import type { Finding, Findings, ImportedText } from './imported-text.ts';
import { parseDay } from './iso-day.ts';
import { normalizeLicence } from './licence.ts';

/** Front matter of other programs: fields may have any value; those that cannot be used are reported. */
const anyFrontMatter = z.looseObject({});
const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** The names that other programs use for our fields. */
const NAMES = {
  title: ['title', 'headline'],
  slug: ['slug'],
  language: ['language', 'lang', 'locale'],
  published: ['published', 'date', 'pubDate', 'publishDate', 'created'],
  dateline: ['dateline'],
  publisher: ['publisher', 'source', 'outlet'],
  authors: ['authors', 'author', 'byline'],
  summary: ['summary', 'description', 'excerpt'],
  tags: ['tags', 'keywords'],
  licence: ['licence', 'license', 'rights', 'copyright'],
  draft: ['draft', 'status', 'published'],
  basedOn: ['basedOn'],
  url: ['url', 'canonical', 'link'],
} as const satisfies Record<keyof Findings, readonly string[]>;

/** Keeps Markdown as it is; reads its front matter, and moves a title at the top there unless another is given. */
export function fromMarkdown(source: string, file: string, givenTitle?: string): ImportedText {
  const split = splitFrontMatter(source);
  const parsed = split && parseYaml<Record<string, unknown>>(split.yaml, anyFrontMatter, { file, line: 2 });
  if (parsed?.errors) throw new ContentErrors(parsed.errors);
  const fields = parsed?.value ?? {};
  const { findings, used } = readFields(fields);
  const known = givenTitle ?? findings.title?.value;
  const text = split?.body ?? source.replace(/^\uFEFF/, '');
  checkSize(text, { file, linesBefore: split?.linesBefore ?? 0 });
  const { title, body } = takeTitle(text, known);
  const unused = Object.keys(fields).filter((name) => !used.has(name));
  return {
    body,
    findings: { ...findings, title: findings.title ?? title },
    notes: unused.length > 0 ? [`front matter fields left out: ${unused.join(', ')}`] : [],
  };
}

function readFields(fields: Readonly<Record<string, unknown>>): {
  findings: Findings;
  used: ReadonlySet<string>;
} {
  const used = new Set<string>();
  const read = <T>(
    names: readonly string[],
    to: (value: unknown, name: string) => T | undefined,
  ): Finding<T> | undefined => {
    for (const name of names) {
      const value = to(fields[name], name);
      if (value === undefined) continue;
      used.add(name);
      return { value, from: `from "${name}" of its front matter` };
    }
    return undefined;
  };
  const findings = {
    title: read(NAMES.title, toText),
    slug: read(NAMES.slug, readSlug),
    language: read(NAMES.language, toText),
    published: read(NAMES.published, readDay),
    dateline: read(NAMES.dateline, toText),
    publisher: read(NAMES.publisher, toText),
    authors: read(NAMES.authors, readTexts),
    summary: read(NAMES.summary, toText),
    tags: read(NAMES.tags, readTexts),
    licence: read(NAMES.licence, readLicense),
    draft: read(NAMES.draft, readDraft),
    basedOn: read(NAMES.basedOn, readBasedOn),
    url: read(NAMES.url, readAddress),
  };
  return { findings, used };
}

const toText = (value: unknown) =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

function readSlug(value: unknown): string | undefined {
  return toSlug(toText(value) ?? '') || undefined;
}

function readTexts(value: unknown): readonly string[] | undefined {
  const list = (Array.isArray(value) ? value : [value]).map(toText).filter((item) => item !== undefined);
  return list.length > 0 ? list : undefined;
}

function readDay(value: unknown): string | undefined {
  const text = value instanceof Date ? value.toISOString() : toText(value);
  const day = text && parseDay(text);
  return day && isoDate.safeParse(day).success ? day : undefined;
}

function readLicense(value: unknown): string | undefined {
  const text = toText(value);
  return text && normalizeLicence(text);
}

/** `draft: true` here and in Hugo, `published: false` in Jekyll, `status: draft` elsewhere. */
function readDraft(value: unknown, name: string): true | undefined {
  const isDraft = name === 'published' ? value === false : value === true || toText(value) === 'draft';
  return isDraft || undefined;
}

function readBasedOn(value: unknown): FrontMatter['basedOn'] {
  return articleSchema.shape.basedOn.safeParse(value).data;
}

function readAddress(value: unknown): string | undefined {
  return webHref(toText(value));
}

/** Removes a heading at the top that is the title; the page gets its title from the front matter. */
function takeTitle(body: string, known: string | undefined): { title?: Finding; body: string } {
  const tree: Root = parser.parse(body);
  const [first, second] = tree.children;
  const end = first?.position?.end.offset;
  if (first === undefined || end === undefined || second === undefined) return { body };
  const words = flattenTree(markdownToTree(body.slice(first.position?.start.offset, end))).text;
  const heading = first.type === 'heading' && first.depth === 1;
  if (words === '' || !(heading || (known === undefined && isHeadline(first.type, words)))) return { body };
  if (known !== undefined && known !== words) return { body };
  return {
    title: { value: words, from: heading ? 'the first heading' : 'the first line' },
    body: body.slice(end).replace(/^(?:[ \t]*\r?\n)+/, ''),
  };
}

const LONGEST_TITLE = 200;

function isHeadline(type: string, words: string): boolean {
  const single = (type === 'paragraph' || type === 'heading') && !words.includes('\n');
  return single && words.length <= LONGEST_TITLE && !/[.!?…:;,][”"’'»)\]]*$/.test(words);
}

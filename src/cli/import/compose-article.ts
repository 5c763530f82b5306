import { stringify } from 'yaml';
import { createDocument } from '../../annotate/document.ts';
import { UNKNOWN_TERMS } from '../../export/licence.ts';
import { readFrontMatter } from '../../markdown/front-matter.ts';
import { markdownToTree } from '../../markdown/markdown-to-tree.ts';
import { findAddressPartFault } from '../../schemas/address-part.ts';
import type { FrontMatter } from '../../schemas/article.ts';
import { toLanguageTag } from '../../schemas/language-tag.ts';
import { flattenTree } from '../../text/article-text.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import { shortenSlug, toSlug } from '../../text/slug.ts';
import { wordsOf } from '../../text/span.ts';
import { guessLanguage } from './guess-language.ts';
import { guessLicence, NO_LICENCE } from './guess-licence.ts';
import type { Finding, Findings, ImportedText } from './imported-text.ts';
import { parseDay } from './iso-day.ts';
import { withPublisherNames } from './publisher-names.ts';

/** What is known apart from the source, for what neither flags nor the source say. */
export interface ImportContext {
  readonly stem: string | undefined;
  /** The day on which the file was last changed. */
  readonly changed: string | undefined;
  readonly today: string;
  /** Who publishes the site; undefined where its settings cannot be read. */
  readonly sitePublisher: string | undefined;
}

/** An article's file, and what to tell about its front matter, such as guesses: `field: value (how)`, one per line. */
export interface ImportedArticle {
  readonly slug: string;
  readonly source: string;
  readonly guesses: readonly string[];
}

const SLUG_LENGTH = 64;
const TITLE_LENGTH = 90;
const SUMMARY_LENGTH = 280;

/** Completes a text's front matter and writes the article's file; a value given by a flag wins and is no guess. */
export function composeArticle(
  imported: ImportedText,
  given: Findings,
  around: ImportContext,
): ImportedArticle {
  const articleText = flattenTree(markdownToTree(imported.body));
  const blocks = articleText.blocks.map((block) => ({
    words: wordsOf(articleText.text, block),
    kind: block.kind,
  }));
  const known = withPublisherNames({ ...imported.findings, ...withoutGaps(given) });
  const title = known.title ?? {
    value: shorten(blocks[0]?.words ?? '', TITLE_LENGTH),
    from: 'the first words',
  };
  const fields = {
    title,
    slug: known.slug ?? chooseSlug(title.value, around.stem),
    language: readLanguage(known.language) ?? guessLanguage(articleText.text),
    published: known.published ?? guessDay(blocks.slice(0, HEAD), around),
    dateline: known.dateline,
    publisher: known.publisher,
    authors: known.authors,
    summary: known.summary ?? chooseSummary(blocks, title.value),
    tags: known.tags,
    licence: known.licence ?? guessLicence(known, around.sitePublisher),
    draft: known.draft,
  };
  const { slug } = fields;
  const source = `---\n${formatFrontMatter(fields, known)}---\n\n${imported.body.trimStart()}`;
  readFrontMatter(source, `content/articles/${slug.value}.md`);
  return {
    slug: slug.value,
    source,
    guesses: [
      ...listGuesses(fields, given),
      ...(fields.licence?.value === UNKNOWN_TERMS ? [NO_LICENCE] : []),
    ],
  };
}

/** Every field that was not passed as a flag, since it may be wrong. */
function listGuesses(fields: Fields, given: Findings): string[] {
  const passed = new Set(Object.keys(withoutGaps(given)));
  return Object.entries(fields).flatMap(([field, finding]) =>
    finding === undefined || passed.has(field) ? [] : [`${field}: ${shown(finding.value)} (${finding.from})`],
  );
}

function withoutGaps(findings: Findings): Findings {
  return Object.fromEntries(Object.entries(findings).filter(([, finding]) => finding !== undefined));
}

type Fields = Readonly<Record<string, Finding<string | readonly string[] | true> | undefined>>;

function formatFrontMatter(fields: Fields, { url, basedOn: known, publisher }: Findings): string {
  const values = Object.entries(fields).flatMap(([field, finding]) =>
    finding ? [[field, finding.value]] : [],
  );
  const copied = url && {
    ...(publisher && { publisher: publisher.value }),
    url: url.value,
    edited: 'Words unchanged; taken from the page and set in Markdown.',
  };
  const basedOn: FrontMatter['basedOn'] = known?.value ?? copied;
  return stringify({ ...Object.fromEntries(values), ...(basedOn && { basedOn }) }, { lineWidth: 0 });
}

function chooseSlug(title: string, stem: string | undefined): Finding {
  const fromTitle = shortenSlug(toSlug(title), SLUG_LENGTH);
  if (fromTitle) return { value: withoutReserved(fromTitle), from: 'from the title' };
  const fromStem = shortenSlug(toSlug(stem ?? ''), SLUG_LENGTH);
  if (fromStem) return { value: withoutReserved(fromStem), from: 'from the file’s name' };
  return { value: `article-${fingerprint(title)}`, from: 'the title has no Latin letters' };
}

/** "Index" and "Con" are fine titles and no addresses. */
function withoutReserved(slug: string): string {
  return findAddressPartFault(slug) === undefined ? slug : `article-${slug}`;
}

/** Pages state "en_US" and "English" too; what is no language at all is left to guessing. */
function readLanguage(stated: Finding | undefined): Finding | undefined {
  const value = stated && toLanguageTag(stated.value);
  return value === undefined ? undefined : { value, from: stated?.from ?? '' };
}

interface Words {
  readonly words: string;
  readonly kind: string;
}

/** Longer than a dateline or a line with a date; a date further on is part of the story. */
const DATELINE = 60;

/** Blocks at the start that may say who wrote the text and when. */
const HEAD = 3;

/** The day of the article: a date in its first lines, else the file's date, else today. */
function guessDay(first: readonly Words[], { changed, today }: ImportContext): Finding {
  for (const { words } of first) {
    const day = parseDay(words.slice(0, DATELINE));
    if (day)
      return {
        value: day,
        from: 'a date at the start of the text; pass --published if that is not the day of the article',
      };
  }
  if (changed)
    return {
      value: changed,
      from: 'the file’s date, since the text has none; relative dates count from it, so pass --published',
    };
  return {
    value: today,
    from: 'today, since the text has no date; relative dates count from it, so pass --published',
  };
}

/** Credits have no period at the end. */
const SENTENCE_END = /[.!?…][”"’'»)\]]*$/;

/** The first sentence of the first real paragraph. */
function chooseSummary(blocks: readonly Words[], title: string): Finding {
  const long = blocks.filter(({ words, kind }) => kind === 'paragraph' && words.length >= 40);
  const paragraph = long.find(({ words }) => SENTENCE_END.test(words)) ?? long[0] ?? blocks[0];
  const text = (paragraph?.words ?? title).replace(/\s+/g, ' ');
  const sentence = createDocument({ text }).sentences[0];
  return {
    value: shorten(sentence ? wordsOf(text, sentence) : text, SUMMARY_LENGTH),
    from: 'the first sentence',
  };
}

/** At most `length` characters, cut between words if possible. */
function shorten(words: string, length: number): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line || '…';
  const cut = line.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function shown(value: string | readonly string[] | true): string {
  return Array.isArray(value) ? value.join(', ') : String(value);
}

import { stringify } from 'yaml';
import { toDocument } from '../../annotate/document.ts';
import { readFrontMatter } from '../../markdown/front-matter.ts';
import { toTree } from '../../markdown/to-tree.ts';
import { findAddressPartFault } from '../../schemas/address-part.ts';
import type { FrontMatter } from '../../schemas/article.ts';
import { toLanguageTag } from '../../schemas/language-tag.ts';
import { toArticleText } from '../../text/article-text.ts';
import { toFingerprint } from '../../text/fingerprint.ts';
import { shortenSlug, toSlug } from '../../text/slug.ts';
import { wordsOf } from '../../text/span.ts';
import type { Draft, Finding, Findings } from './draft.ts';
import { guessLanguage } from './guess-language.ts';
import { toIsoDay } from './iso-day.ts';

/** What surrounds a draft, for what neither flags nor the text tell. */
export interface Surroundings {
  readonly stem: string | undefined;
  /** The day on which the file was last changed. */
  readonly changed: string | undefined;
  readonly today: string;
}

/** An article's file, and what was guessed of its front matter: `field: value (how)`, a line each. */
export interface ImportedArticle {
  readonly slug: string;
  readonly source: string;
  readonly guesses: readonly string[];
}

const SLUG_LENGTH = 64;
const TITLE_LENGTH = 90;
const SUMMARY_LENGTH = 280;

/** Completes a draft's front matter and writes the article's file; a value given by flag wins and is no guess. */
export function toArticle(draft: Draft, given: Findings, around: Surroundings): ImportedArticle {
  const articleText = toArticleText(toTree(draft.body));
  const blocks = articleText.blocks.map((block) => ({
    words: wordsOf(articleText.text, block),
    kind: block.kind,
  }));
  const known = { ...draft.findings, ...withoutGaps(given) };
  const title = known.title ?? {
    value: shorten(blocks[0]?.words ?? '', TITLE_LENGTH),
    from: 'the first words',
  };
  const fields = {
    title,
    slug: known.slug ?? toSlugFinding(title.value, around.stem),
    language: readLanguage(known.language) ?? guessLanguage(articleText.text),
    published: known.published ?? guessDay(blocks.slice(0, HEAD), around),
    dateline: known.dateline,
    publisher: known.publisher,
    authors: known.authors,
    summary: known.summary ?? toSummary(blocks, title.value),
    tags: known.tags,
  };
  const { slug } = fields;
  const source = `---\n${toYaml(fields, known.url)}---\n\n${draft.body.trimStart()}`;
  readFrontMatter(source, `content/articles/${slug.value}.md`);
  const givenFields = new Set(Object.keys(withoutGaps(given)));
  const guesses = Object.entries(fields).flatMap(([field, finding]) =>
    finding === undefined || givenFields.has(field)
      ? []
      : [`${field}: ${shown(finding.value)} (${finding.from})`],
  );
  return { slug: slug.value, source, guesses };
}

function withoutGaps(findings: Findings): Findings {
  return Object.fromEntries(Object.entries(findings).filter(([, finding]) => finding !== undefined));
}

type Fields = Readonly<Record<string, Finding<string | readonly string[]> | undefined>>;

function toYaml(fields: Fields, url: Finding | undefined): string {
  const values = Object.entries(fields).flatMap(([field, finding]) =>
    finding ? [[field, finding.value]] : [],
  );
  const basedOn: FrontMatter['basedOn'] = url && {
    url: url.value,
    edited: 'Words unchanged; taken from the page and set in Markdown.',
  };
  return stringify({ ...Object.fromEntries(values), ...(basedOn && { basedOn }) }, { lineWidth: 0 });
}

function toSlugFinding(title: string, stem: string | undefined): Finding {
  const fromTitle = shortenSlug(toSlug(title), SLUG_LENGTH);
  if (fromTitle) return { value: withoutReserved(fromTitle), from: 'from the title' };
  const fromStem = shortenSlug(toSlug(stem ?? ''), SLUG_LENGTH);
  if (fromStem) return { value: withoutReserved(fromStem), from: 'from the file’s name' };
  return { value: `article-${toFingerprint(title)}`, from: 'the title has no Latin letters' };
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

/** Longer than a dateline or a line with a date: a date in running text is what the text is about. */
const DATELINE = 60;

/** Who wrote it, when, and the first words. */
const HEAD = 3;

/** The day of the text: a date in its first lines or at the head of its text, else the file's, else today. */
function guessDay(first: readonly Words[], { changed, today }: Surroundings): Finding {
  for (const { words } of first) {
    const day = toIsoDay(words.slice(0, DATELINE));
    if (day)
      return { value: day, from: 'a date at the head of the text; give --published if it is another day’s' };
  }
  if (changed)
    return {
      value: changed,
      from: 'the file’s date, since the text names none; relative dates count from it: give --published',
    };
  return {
    value: today,
    from: 'today, since the text names no date; relative dates count from it: give --published',
  };
}

/** Lines of credits have no full stop. */
const SENTENCE_END = /[.!?…][”"’'»)\]]*$/;

/** The first sentence of the first paragraph that is one. */
function toSummary(blocks: readonly Words[], title: string): Finding {
  const long = blocks.filter(({ words, kind }) => kind === 'paragraph' && words.length >= 40);
  const paragraph = long.find(({ words }) => SENTENCE_END.test(words)) ?? long[0] ?? blocks[0];
  const text = (paragraph?.words ?? title).replace(/\s+/g, ' ');
  const sentence = toDocument({ text }).sentences[0];
  return {
    value: shorten(sentence ? wordsOf(text, sentence) : text, SUMMARY_LENGTH),
    from: 'the first sentence',
  };
}

/** At most `length` characters, cut between words. */
function shorten(words: string, length: number): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line || '…';
  const cut = line.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function shown(value: string | readonly string[]): string {
  return typeof value === 'string' ? value : value.join(', ');
}

import { textOf } from './element.ts';

/** Words to cite, and where they stand; "" for what is not known. */
export interface Cited {
  /** Who denied or doubted the words; the words are never given without it. */
  readonly denial: string;
  /** The words, by paragraphs. */
  readonly words: readonly string[];
  /** In parentheses. */
  readonly who: string;
  /** Whether the words are the speaker’s own; others are the article’s. */
  readonly isVerbatim: boolean;
  /** In quotation marks. */
  readonly title: string;
  readonly imprint: string;
  readonly address: string;
}

export const FORMATS = ['text', 'markdown', 'html'] as const;

export type CitationFormat = (typeof FORMATS)[number];

/** A citation in one line, as a Markdown quotation, or as an HTML figure. */
export function formatCitation(cited: Cited, format: CitationFormat): string {
  if (format === 'markdown') return toMarkdown(cited);
  return format === 'html' ? toHtml(cited) : toLine(cited);
}

/** Reads a citation that the page has. */
export function readCitation(element: HTMLElement): Cited {
  const part = (name: string) => textOf(element.querySelector(`[data-part=${name}]`));
  return {
    denial: part('denial'),
    words: [part('words')],
    who: part('who'),
    isVerbatim: element.dataset.citation === 'verbatim',
    title: part('title'),
    imprint: part('imprint'),
    address: part('address'),
  };
}

/** Cites words as those of an article, whoever says them. */
export function citeArticle(words: readonly string[], { dataset }: HTMLElement, address: string): Cited {
  const { title = '', imprint = '' } = dataset;
  return { denial: '', words, who: '', isVerbatim: false, title, imprint, address };
}

function toLine({ denial, words, who, title, imprint, address }: Cited): string {
  return [[denial, words.join(' '), who].filter(Boolean).join(' '), title, imprint, address]
    .filter(Boolean)
    .join(', ');
}

/** The paragraphs of the quotation; a denial is the first one’s beginning, so that nobody quotes on without it. */
function quotedIn({ denial, words }: Cited): readonly string[] {
  return denial ? [`${denial} ${words[0] ?? ''}`, ...words.slice(1)] : words;
}

/** What is under the quotation: whoever says it comes first only if the words are theirs. */
function captionOf({ who, isVerbatim, imprint }: Cited, linkedTitle: string): string {
  const speaker = isVerbatim ? who.slice(1, -1) : '';
  const source = [speaker, linkedTitle, imprint].filter(Boolean).join(', ');
  return isVerbatim || !who ? source : `${source} ${who}`;
}

function toMarkdown(cited: Cited): string {
  const quoted = quotedIn(cited).map((words) => `> ${escapeMarkdown(words)}`);
  const title = `[${escapeMarkdown(cited.title)}](<${cited.address}>)`;
  const safe = { ...cited, who: escapeMarkdown(cited.who), imprint: escapeMarkdown(cited.imprint) };
  return `${quoted.join('\n>\n')}\n\n— ${captionOf(safe, title)}\n`;
}

function toHtml(cited: Cited): string {
  const quoted = quotedIn(cited).map((words) => `<p>${escapeHtml(words)}</p>`);
  const address = escapeHtml(cited.address);
  const title = `<cite><a href="${address}">${escapeHtml(cited.title)}</a></cite>`;
  const safe = { ...cited, who: escapeHtml(cited.who), imprint: escapeHtml(cited.imprint) };
  return `<figure>
<blockquote cite="${address}">${quoted.join('')}</blockquote>
<figcaption>${captionOf(safe, title)}</figcaption>
</figure>
`;
}

function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&|~]/g, '\\$&')
    .replace(/^(?:[#+-]|\d+(?=[.)]))/, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

import { type CitationParts, formatCitation } from './citation.ts';

/** A citation as Markdown: the words as a block quotation, and below who said them and where. */
export function formatMarkdown(parts: CitationParts): string {
  const { words, source } = split(parts);
  const quoted = escapeMarkdown(words).replace(/\s+/g, ' ');
  return `> ${quoted}\n>\n> — ${escapeMarkdown(source)}, <${parts.address}>\n`;
}

/** A citation as HTML: a `blockquote` with its source. */
export function formatHtml(parts: CitationParts): string {
  const { words, source } = split(parts);
  const address = escapeHtml(parts.address);
  return `<figure>\n  <blockquote cite="${address}"><p>${escapeHtml(words)}</p></blockquote>\n  <figcaption>${escapeHtml(source)}, <a href="${address}">${address}</a></figcaption>\n</figure>\n`;
}

/** The words of a citation with their marks and whatever denies them, and the rest of it without the address. */
function split(parts: CitationParts): { readonly words: string; readonly source: string } {
  const cited = formatCitation(parts);
  // Without words, only what follows them is left.
  const { denial = '' } = parts;
  const after = formatCitation({ ...parts, words: '', verbatim: false })
    .slice(denial.length)
    .trim();
  const words = cited.endsWith(after) ? cited.slice(0, -after.length).trim().replace(/,$/, '') : cited;
  const source = after.replace(/^,\s*/, '');
  const end = source.lastIndexOf(`, ${parts.address}`);
  return { words, source: end < 0 ? source : source.slice(0, end) };
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

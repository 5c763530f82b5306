import { describeWords } from '../../anchors/describe-words.ts';
import { formatFragment } from '../../anchors/text-directive.ts';
import { type Cited, citeArticle, readCitation } from '../citation.ts';
import { textOf } from '../element.ts';
import { linkTo, thisPage } from '../link-to.ts';
import { findPieces, findRow } from '../quotations.ts';
import type { Shareable } from '../share-row.ts';
import { quoteParagraphs } from './quote-paragraphs.ts';
import type { Selected } from './selected.ts';

/** Selected words with a link to them and a citation. */
export function shareSelected(selected: Selected, text: HTMLElement): Shareable {
  const link = linkTo(findFragment(selected, text), thisPage());
  const cited = cite(selected, text, link);
  const words = selected.words.join('\n\n');
  return { link, words: cited.denial ? `${cited.denial} ${words}` : words, cited };
}

/** The anchor of the quotation that the words are in, and the words unless they are all of it. */
function findFragment({ page, span, words, quotations: [anchor = ''] }: Selected, text: HTMLElement): string {
  const quoted = findPieces(anchor, text).map(textOf).join(' ');
  const isWhole = toLetters(quoted) === toLetters(words.join(' '));
  return formatFragment(anchor, anchor && isWhole ? undefined : describeWords(page.search, span));
}

function toLetters(words: string): string {
  return words.replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * In direct speech the words are the speaker's, and reported ones have speaker and cue ("is said") after them, as in
 * the citation of the whole quotation. Other words are the article's. A denial goes with any part of what was denied.
 */
function cite({ words, quotations }: Selected, text: HTMLElement, link: string): Cited {
  const around = quotations.flatMap((anchor) => {
    const citation = findRow(anchor)?.querySelector<HTMLElement>('[data-citation]');
    return citation ? [readCitation(citation)] : [];
  });
  const quotation = around.find(({ denial }) => denial !== '') ?? around[0];
  if (!quotation) return citeArticle(quoteParagraphs(words), text, link);
  const { denial, who, isVerbatim } = quotation;
  const quoted = isVerbatim ? quoteParagraphs(words) : words;
  return { ...citeArticle(quoted, text, link), denial, who, isVerbatim };
}

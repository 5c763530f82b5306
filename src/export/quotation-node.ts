import { withoutMarks } from './citation.ts';
import type { Node } from './json-ld.ts';

/** The contents of a quotation's node; addresses are absolute. */
export interface QuotationNodeParts {
  readonly address: string;
  /** As in the article, with or without quotation marks. */
  readonly words: string;
  /** Whether they are the speaker’s own; then their quotation marks are left out, unless the words were denied. */
  readonly verbatim: boolean;
  /** Lead-in saying who denied, doubted, or did not say the words; "" if the source says them. */
  readonly denial?: string;
  readonly language: string;
  /** The speaker's node; undefined if unknown or unnamed. */
  readonly speaker: Node | undefined;
  readonly article: { readonly address: string; readonly title: string; readonly published: string };
}

/**
 * A `Quotation`. An unknown speaker is left out, since schema.org has no term for one. Denied words have no speaker: the
 * text says who denied them, and the node is about the source.
 */
export function quotationNode(parts: QuotationNodeParts): Node {
  const { address, words, verbatim, denial = '', language, speaker, article } = parts;
  const spoken = verbatim ? withoutMarks(words) : words;
  return {
    '@type': 'Quotation',
    '@id': address,
    url: address,
    text: denial ? `${denial} ${words}` : spoken,
    inLanguage: language,
    spokenByCharacter: denial ? undefined : speaker,
    creator: denial ? undefined : speaker,
    about: denial ? speaker : undefined,
    isPartOf: {
      '@type': 'NewsArticle',
      '@id': article.address,
      headline: article.title,
      datePublished: article.published,
    },
  };
}

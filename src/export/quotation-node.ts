import type { Node } from './json-ld.ts';

/** What the node of a quotation tells; addresses are absolute. */
export interface QuotationNodeParts {
  readonly address: string;
  readonly words: string;
  /** Who denied, doubted or did not say the words, as a phrase to stand before them; "" where the source says them. */
  readonly denial?: string;
  readonly language: string;
  /** The speaker's node; undefined for one who is unknown or unnamed. */
  readonly speaker: Node | undefined;
  readonly article: { readonly address: string; readonly title: string; readonly published: string };
}

/**
 * A `Quotation`; an unknown speaker is left out, as schema.org has no word for one. Words that the source denied
 * name nobody as their speaker: the text says who denied them, and the node is about the source.
 */
export function quotationNode(parts: QuotationNodeParts): Node {
  const { address, words, denial = '', language, speaker, article } = parts;
  return {
    '@type': 'Quotation',
    '@id': address,
    url: address,
    text: denial ? `${denial} ${words}` : words,
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

import type { Node } from './json-ld.ts';

/** What the node of a quotation tells; addresses are absolute. */
export interface QuotationNodeParts {
  readonly address: string;
  readonly words: string;
  readonly language: string;
  /** The speaker's node; undefined for one who is unknown or unnamed. */
  readonly speaker: Node | undefined;
  readonly article: { readonly address: string; readonly title: string; readonly published: string };
}

/** A `Quotation`; an unknown speaker is left out, as schema.org has no word for one. */
export function toQuotationNode({ address, words, language, speaker, article }: QuotationNodeParts): Node {
  return {
    '@type': 'Quotation',
    '@id': address,
    url: address,
    text: words,
    inLanguage: language,
    spokenByCharacter: speaker,
    creator: speaker,
    isPartOf: {
      '@type': 'NewsArticle',
      '@id': article.address,
      headline: article.title,
      datePublished: article.published,
    },
  };
}

import type { FrontMatter } from '../schemas/article.ts';
import { linkHref } from '../schemas/safe-address.ts';
import { type Node, someOf } from './json-ld.ts';
import type { Terms } from './licence.ts';

/** What an article's node contains in addition to its front matter; addresses are absolute. */
export interface ArticleNodeParts {
  readonly address: string;
  /** The terms of the text; a copyright notice is not a license. */
  readonly terms: Terms;
  readonly about: readonly Node[];
  readonly mentions: readonly Node[];
  /** Addresses of its quotations: their own pages, or their places in the article. */
  readonly quotations: readonly string[];
}

/** A `NewsArticle` with what the front matter states. */
export function articleNode(frontMatter: FrontMatter, parts: ArticleNodeParts): Node {
  const { title, published, language, summary, tags, publisher, authors, dateline, basedOn } = frontMatter;
  const { terms } = parts;
  return {
    '@type': 'NewsArticle',
    '@id': parts.address,
    url: parts.address,
    mainEntityOfPage: parts.address,
    headline: title,
    datePublished: published,
    inLanguage: language,
    abstract: summary,
    keywords: someOf(tags),
    dateline,
    publisher: publisher && { '@type': 'Organization', name: publisher },
    author: someOf(authors.map((name) => ({ '@type': 'Person', name }))),
    license: terms.address,
    copyrightNotice: terms.address === undefined ? terms.name : undefined,
    copyrightHolder: terms.holder && { '@type': 'Organization', name: terms.holder },
    isBasedOn: basedOn && {
      '@type': 'CreativeWork',
      name: basedOn.title,
      inLanguage: basedOn.language,
      datePublished: basedOn.published,
      url: linkHref(basedOn.url),
      publisher: basedOn.publisher && { '@type': 'Organization', name: basedOn.publisher },
    },
    about: someOf(parts.about),
    mentions: someOf(parts.mentions),
    hasPart: someOf(parts.quotations.map((address) => ({ '@type': 'Quotation', '@id': address }))),
  };
}

import { assignMentionIds } from '../anchors/mention-ids.ts';
import type { Archive, ArchiveArticle } from './archive.ts';
import { compareText } from './archive.ts';
import { type ArticlePlace, findPlaces } from './article-places.ts';

/** A place and everything that articles say of it. */
export interface SitePlace {
  readonly id: string;
  readonly place: ArticlePlace;
  readonly articles: number;
  /** True where at least one article is about it. */
  readonly about: boolean;
  readonly mentions: number;
  /** The newest sentences that name it, with the article and the id of the words in it. */
  readonly sentences: readonly PlaceSentence[];
}

export interface PlaceSentence {
  readonly article: ArchiveArticle;
  readonly text: string;
  readonly id: string;
}

/** Enough to tell what a place is named for; the rest stands on its own page. */
const SENTENCES = 3;

interface Tally {
  readonly place: ArticlePlace;
  articles: number;
  about: boolean;
  mentions: number;
  readonly sentences: PlaceSentence[];
}

/** Every place that articles name, the most often named first. */
export function findSitePlaces({ articles, entities }: Archive): SitePlace[] {
  const tallies = new Map<string, Tally>();
  for (const article of articles) {
    const ids = assignMentionIds(article.record.mentions);
    for (const place of findPlaces(article, entities)) {
      const tally = tallies.get(place.id) ?? { place, articles: 0, about: false, mentions: 0, sentences: [] };
      tallies.set(place.id, tally);
      tally.articles++;
      tally.about ||= place.about !== undefined;
      tally.mentions += place.mentions.length;
      for (const { first, parts } of place.contexts.slice(0, SENTENCES - tally.sentences.length)) {
        const text = parts.map((part) => part.text).join('');
        tally.sentences.push({ article, text, id: ids.get(first) ?? '' });
      }
    }
  }
  return [...tallies]
    .map(([id, tally]) => ({ id, ...tally }))
    .sort((a, b) => b.mentions - a.mentions || compareText(a.place.name, b.place.name));
}

import { assignMentionIds } from '../anchors/mention-ids.ts';
import type { Archive, ArchiveArticle } from './archive.ts';
import { compareText } from './archive.ts';
import type { ArticleEntity } from './article-entities.ts';
import { describePlace, findPlaceEntities } from './article-places.ts';

/** A place, with its mentions in all articles. */
export interface SitePlace {
  readonly id: string;
  readonly place: ArticleEntity;
  readonly articles: number;
  /** True if at least one article is about it. */
  readonly about: boolean;
  readonly mentions: number;
  /** The newest sentences that mention it, with their articles and the ids of the mentions. */
  readonly sentences: readonly PlaceSentence[];
}

export interface PlaceSentence {
  readonly article: ArchiveArticle;
  readonly text: string;
  readonly id: string;
}

/** Enough to show why a place is mentioned; its own page has the rest. */
const SENTENCES = 3;

interface Tally {
  readonly place: ArticleEntity;
  articles: number;
  about: boolean;
  mentions: number;
  readonly sentences: PlaceSentence[];
}

/** All places that articles mention, most mentioned first. */
export function findSitePlaces({ articles, entities }: Archive): SitePlace[] {
  const tallies = new Map<string, Tally>();
  for (const article of articles) {
    const ids = assignMentionIds(article.record.mentions);
    for (const place of findPlaceEntities(article, entities)) {
      const tally = tallies.get(place.id) ?? { place, articles: 0, about: false, mentions: 0, sentences: [] };
      tallies.set(place.id, tally);
      tally.articles++;
      tally.mentions += place.mentions.length;
      const room = SENTENCES - tally.sentences.length;
      if (tally.about && room === 0) continue; // further sentences would not be shown
      const { about, contexts } = describePlace(article, place);
      tally.about ||= about !== undefined;
      for (const { first, parts } of contexts.slice(0, room)) {
        const text = parts.map((part) => part.text).join('');
        tally.sentences.push({ article, text, id: ids.get(first) ?? '' });
      }
    }
  }
  return [...tallies]
    .map(([id, tally]) => ({ id, ...tally }))
    .sort((a, b) => b.mentions - a.mentions || compareText(a.place.name, b.place.name));
}

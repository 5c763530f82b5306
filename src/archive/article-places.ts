import type { Mention } from '../annotate/types.ts';
import type { ArchiveArticle, EntityLookup } from './archive.ts';
import { type ArticleEntity, findEntitiesOf } from './article-entities.ts';
import { type Context, findContexts } from './keyword-in-context.ts';

/** A place in an article, with the sentences that mention it. */
export interface ArticlePlace extends ArticleEntity {
  /** Why the article is about it; undefined for a place mentioned only in passing. */
  readonly about: AboutReason | undefined;
  readonly contexts: readonly Context<Mention>[];
}

export type AboutReason = 'dateline' | 'headline' | 'often';

/** A place mentioned in this many sentences is not mentioned only in passing. */
const OFTEN = 2;

/** The places of an article in order of first mention; `about` distinguishes those that it is about. */
export function findPlaces(article: ArchiveArticle, entities: EntityLookup): ArticlePlace[] {
  return findPlaceEntities(article, entities).map((place) => describePlace(article, place));
}

/** The places of an article in order of first mention, without their sentences. */
export function findPlaceEntities(article: ArchiveArticle, entities: EntityLookup): ArticleEntity[] {
  return findEntitiesOf(article, entities).filter(({ type }) => type === 'place');
}

/** Finds the sentences that mention a place, and why the article is about it. */
export function describePlace(article: ArchiveArticle, place: ArticleEntity): ArticlePlace {
  const contexts = findContexts(
    article,
    place.mentions.map(({ mention }) => mention),
  );
  return { ...place, contexts, about: explainPlace(article, place, contexts.length) };
}

function explainPlace(
  { frontMatter }: ArchiveArticle,
  place: ArticleEntity,
  sentences: number,
): AboutReason | undefined {
  const names = [place.name, ...(place.record?.aliases ?? [])];
  const isIn = (words: string) => names.some((name) => hasWord(words, name));
  if (frontMatter.dateline !== undefined && isIn(frontMatter.dateline)) return 'dateline';
  if (isIn(frontMatter.title) || isIn(frontMatter.summary)) return 'headline';
  const standsAlone = place.mentions.some(({ mention }) => mention.kind === 'name');
  return standsAlone && sentences >= OFTEN ? 'often' : undefined;
}

function hasWord(words: string, name: string): boolean {
  const at = words.indexOf(name);
  if (at < 0) return false;
  const isLetter = (letter: string | undefined) => letter !== undefined && /\p{L}/u.test(letter);
  return !isLetter(words[at - 1]) && !isLetter(words[at + name.length]);
}

/** Whether an article mentions a place whose position is known. */
export function hasLocatedPlace(article: ArchiveArticle, entities: EntityLookup): boolean {
  return findPlaceEntities(article, entities).some(({ lat, lon }) => lat !== undefined && lon !== undefined);
}

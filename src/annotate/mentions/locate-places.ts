import { distanceKm } from '../../math/great-circle.ts';
import { plainLetters } from '../../text/plain-letters.ts';
import type { Gazetteer, GazetteerPlace, Knowledge, Mention } from '../types.ts';
import type { TextWord } from '../words.ts';

/** If the text names a country or its people, that country's towns are ten times as likely. */
const COUNTRY_BONUS = 1;
/** "Paris, Texas": the name after the comma decides. */
const FOLLOWING_BONUS = 6;
/** Having the text's other places within this many kilometers adds up to NEAR_BONUS (log10 of population). */
const NEAR_KM = 400;
const NEAR_BONUS = 1;
/** The number of candidates considered per name, most populous first. */
const CANDIDATES = 12;
/** What each later position in the gazetteer's own order costs. */
const ORDER_COST = 0.15;
/** "Puno" is the town of that name, rather than a spelling of Pune, which is larger. */
const OWN_NAME_BONUS = 1;
const KIND_BONUS = { country: 3, region: 1, city: 0 } as const;

/** The top candidate for a name indicates a country if it has this many times the population of the next. */
const DOMINANT = 10;

/** What the text says about where its places are. */
interface PlaceContext {
  readonly countries: ReadonlyMap<string, number>;
  readonly points: readonly { readonly lat: number; readonly lon: number }[];
}

/** Adds gazetteer coordinates to places without a record, picking the most likely place of that name. */
export function locatePlaces(
  text: string,
  words: readonly TextWord[],
  mentions: readonly Mention[],
  knowledge: Knowledge,
): Mention[] {
  const { gazetteer } = knowledge;
  if (!gazetteer) return [...mentions];
  const setting = readSetting(text, words, mentions, knowledge, gazetteer);
  const chosen = new Map<string, GazetteerPlace | undefined>();
  const located = mentions.map((mention) => {
    if (mention.type !== 'place' || mention.entity !== null) return mention;
    const name = text.slice(mention.start, mention.end);
    const after = regionAfter(text, mention.end, gazetteer);
    const place =
      after || !chosen.has(name)
        ? choose(gazetteer.lookup(name), setting, { name, after })
        : chosen.get(name);
    if (after || !chosen.has(name)) chosen.set(name, place);
    return place ? withPlace(mention, place) : mention;
  });
  return located.map((mention) => {
    if (mention.type !== 'place' || mention.entity !== null) return mention;
    const place = chosen.get(text.slice(mention.start, mention.end));
    return place ? withPlace(mention, place) : mention;
  });
}

function withPlace(mention: Mention, { lat, lon, geonames, kind, country }: GazetteerPlace): Mention {
  return {
    ...mention,
    lat,
    lon,
    ...(geonames === undefined ? {} : { geonames }),
    ...(kind === 'country' ? { country } : {}),
  };
}

/** The region or country after a comma: "Texas" in "Paris, Texas". */
function regionAfter(text: string, end: number, gazetteer: Gazetteer): GazetteerPlace | undefined {
  const match = /^,\s((?:\p{Lu}[\p{L}.'’-]+)(?:\s\p{Lu}[\p{L}.'’-]+)?)/u.exec(text.slice(end, end + 40));
  if (!match?.[1]) return undefined;
  const [two, one = two] = [match[1], match[1].split(/\s/)[0]];
  for (const name of [two, one]) {
    const place = gazetteer.lookup(name ?? '').find(({ kind }) => kind === 'region' || kind === 'country');
    if (place) return place;
  }
  return undefined;
}

function readSetting(
  text: string,
  words: readonly TextWord[],
  mentions: readonly Mention[],
  { entities }: Knowledge,
  gazetteer: Gazetteer,
): PlaceContext {
  const countries = new Map<string, number>();
  const add = (code: string | undefined) => {
    if (code) countries.set(code, (countries.get(code) ?? 0) + 1);
  };
  for (const word of words) if (word.capital) add(gazetteer.countryOfDemonym?.(word.stem ?? word.norm));
  const points: { lat: number; lon: number }[] = [];
  for (const { type, entity, start, end } of mentions) {
    if (type !== 'place') continue;
    const record = entity === null ? undefined : entities.get(entity);
    const name = record?.name ?? text.slice(start, end);
    const candidates = gazetteer.lookup(name);
    const [first, second] = candidates;
    if (first?.kind === 'country' || isDominant(name, candidates)) add(first?.country);
    else if (record?.lat !== undefined && record.lon !== undefined)
      points.push({ lat: record.lat, lon: record.lon });
    else if (first && !second) points.push(first);
  }
  return { countries, points };
}

/** "Lima" means the one in Peru: namesakes elsewhere and the region around it don't make it ambiguous. */
function isDominant(name: string, [first, ...others]: readonly GazetteerPlace[]): boolean {
  if (first?.kind !== 'city' || !isOwnName(name, first)) return false;
  const rivals = others.filter(({ country }) => country !== first.country);
  return rivals.every((place) => peopleOf(first) >= DOMINANT * peopleOf(place));
}

const isOwnName = (name: string, place: GazetteerPlace) => plainLetters(place.name) === plainLetters(name);

/** A name, and the region or country directly after it. */
interface PlaceQuery {
  readonly name: string;
  readonly after: GazetteerPlace | undefined;
}

function choose(
  places: readonly GazetteerPlace[],
  setting: PlaceContext,
  sought: PlaceQuery,
): GazetteerPlace | undefined {
  let best: GazetteerPlace | undefined;
  let highest = Number.NEGATIVE_INFINITY;
  for (const [order, place] of places.slice(0, CANDIDATES).entries()) {
    const score = scoreOf(place, order, setting, sought);
    if (score > highest) [best, highest] = [place, score];
  }
  return (best?.kind === 'region' && chiefTown(places, best)) || best;
}

/** The town that a region is named after, if the gazetteer lists it first: "Nairobi", but not "Oklahoma". */
function chiefTown(places: readonly GazetteerPlace[], region: GazetteerPlace): GazetteerPlace | undefined {
  const before = places.slice(0, places.indexOf(region));
  return before.find(({ kind, country }) => kind === 'city' && country === region.country);
}

/** Parts of the world have no population in the gazetteer, but count as a country of ten million. */
function peopleOf({ population, kind }: GazetteerPlace): number {
  if (population > 0) return population + 100;
  return kind === 'region' ? 1e7 : 100;
}

function scoreOf(
  place: GazetteerPlace,
  order: number,
  { countries, points }: PlaceContext,
  { name, after }: PlaceQuery,
): number {
  let score = Math.log10(peopleOf(place)) + KIND_BONUS[place.kind ?? 'city'] - order * ORDER_COST;
  if (isOwnName(name, place)) score += OWN_NAME_BONUS;
  if (countries.has(place.country)) score += COUNTRY_BONUS;
  let near = 0;
  for (const point of points) if (kilometres(point, place) <= NEAR_KM) near++;
  if (points.length > 0) score += (NEAR_BONUS * near) / points.length;
  if (after && after.country === place.country) {
    const inRegion = after.kind === 'country' || kilometres(after, place) <= REGION_KM;
    score += inRegion ? FOLLOWING_BONUS : 0;
  }
  return score;
}

/** Most towns of a region are within this distance of its center. */
const REGION_KM = 700;

interface Point {
  readonly lat: number;
  readonly lon: number;
}

function kilometres(a: Point, b: Point): number {
  return distanceKm([a.lon, a.lat], [b.lon, b.lat]);
}

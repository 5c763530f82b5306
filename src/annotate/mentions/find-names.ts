import { bySpan, contains, firstEndingAfter } from '../../text/span.ts';
import type { Document } from '../document.ts';
import type { Knowledge, Mention } from '../types.ts';
import { listTextWords } from '../words.ts';
import { findAuthorityMatches } from './authority-matches.ts';
import { resolveNames, type WordMention } from './authority-names.ts';
import { resolveRoles } from './authority-roles.ts';
import { readCapitals } from './capitals.ts';
import { isFirstName } from './first-names.ts';
import { NAME_PARTICLES } from './function-words.ts';
import { locatePlaces } from './locate-places.ts';
import { nameIndexOf } from './name-index.ts';
import { rememberLookups } from './remember-lookups.ts';
import { selectNames } from './select-names.ts';
import { withRivals } from './shared-last-names.ts';
import { findUnrecordedNames } from './unrecorded-names.ts';
import { findUnspacedNames } from './unspaced-names.ts';

/** Finds names and roles, sorted; entity is null if there is no record. A role may contain a name. */
export function findNames(doc: Document, knowledge: Knowledge): Mention[] {
  const { text, published } = doc;
  const gazetteer = knowledge.gazetteer && rememberLookups(knowledge.gazetteer);
  const words = listTextWords(doc);
  const index = nameIndexOf(knowledge);
  const isKnown = (norm: string) => isFirstName(norm) || NAME_PARTICLES.has(norm) || index.next.has(norm);
  const capitals = readCapitals(doc, words, isKnown);
  const context = { text, words, published, capitals, gazetteer };
  const matches = findAuthorityMatches(text, words, index);
  const isRole = ({ entries }: (typeof matches)[number]) => entries[0]?.kind === 'role';
  const names = resolveNames(
    selectNames(
      matches.filter((match) => !isRole(match)),
      words,
    ),
    context,
  );
  const roles = resolveRoles(selectNames(matches.filter(isRole), words), names, context);
  const taken = new Set<number>();
  for (const { first, last } of [...names, ...roles]) for (let i = first; i <= last; i++) taken.add(i);
  const places = wordsOfPlaces(names);
  const unrecorded = findUnrecordedNames({ text, words, capitals, gazetteer, taken, places });
  const resolved = withRivals(names, { words, entities: knowledge.entities, unrecorded });
  const free = resolved.filter(({ mention }) => !isInside(mention, unrecorded));
  const mentions = [...free.map(mentionOf), ...roles.map(mentionOf), ...unrecorded].sort(bySpan);
  return locatePlaces(text, words, mentions, { entities: knowledge.entities, gazetteer });
}

/** The names of records in a text of which nothing else is known: no roles, no names without a record, no places. */
export function findRecordedNames(doc: Document, knowledge: Knowledge): Mention[] {
  const { text, published } = doc;
  const words = listTextWords(doc);
  const index = nameIndexOf(knowledge);
  const capitals = readCapitals(doc, words, (norm) => index.next.has(norm));
  const matches = findAuthorityMatches(text, words, index);
  const named = matches.filter(({ entries }) => entries[0]?.kind !== 'role');
  const context = { text, words, published, capitals, gazetteer: undefined };
  const spaced = resolveNames(selectNames(named, words), context).map(mentionOf);
  const unspaced = findUnspacedNames(text, knowledge.entities);
  const taken = new Set(spaced.flatMap(({ start, end }) => [start, end]));
  const isNew = ({ start, end }: Mention) => !taken.has(start) && !taken.has(end);
  return [...spaced, ...unspaced.filter(isNew)].sort(bySpan);
}

function wordsOfPlaces(names: readonly WordMention[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { first, last, mention } of names) {
    if (mention.type === 'place') for (let i = first; i <= last; i++) places.add(i);
  }
  return places;
}

/** Whether a name is now part of a longer one; both lists are sorted. */
function isInside(mention: Mention, longer: readonly Mention[]): boolean {
  const candidate = longer[firstEndingAfter(longer, mention.start)];
  return candidate !== undefined && contains(candidate, mention);
}

const mentionOf = ({ mention }: { mention: Mention }) => mention;

import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { isFirstName } from '../../annotate/mentions/first-names.ts';
import { formOf } from '../../annotate/mentions/name-forms.ts';
import type { EntityType } from '../../annotate/types.ts';
import { cacheFolder } from '../../knowledge/cache-folder.ts';
import { loadAuthority, readAuthority } from '../../knowledge/load-authority.ts';
import { loadGazetteer } from '../../knowledge/load-gazetteer.ts';
import { entityFolders } from '../../schemas/entity.ts';
import { checkContent } from '../check-content.ts';
import { toNameKey, type Unrecorded } from '../unrecorded.ts';
import { CommandError, say, type World } from '../world.ts';
import { type AddOptions, refuseMisfits, toDescription, toId } from './add-options.ts';
import { guessPlace, type PlaceGuess, toPlaceKind } from './guess-place.ts';
import { toRecordSource } from './to-record.ts';

const FOLDER = 'content/entities';

/** Does what `newsgloss entity add` says. */
export async function addEntity(given: string, options: AddOptions, world: World): Promise<void> {
  const name = given.replace(/\s+/g, ' ').trim();
  const description = toDescription(name, options);
  const id = toId(name, options);
  const known = await findInArticles(name, world);
  const type = options.type ?? toKnownType(name, known);
  refuseMisfits(type, options);
  const file = `${FOLDER}/${entityFolders[type]}/${id}.yaml`;
  refuseTaken(world, { id, file, force: options.force === true });
  refuseNamesake(world, { name, type, file });
  const meant = known.filter((one) => one.type === type);
  const guess = type === 'place' ? toPlaceGuess(name, meant) : undefined;
  const kind = guess && toKind(name, options, guess);
  const spellings = findSpellings(name, type, meant);
  const aliases = [...new Set([...(options.alias ?? []), ...spellings])];
  const { gender, wikidata } = options;
  const source = toRecordSource({
    type,
    name,
    aliases,
    description,
    gender,
    kind,
    wikidata,
    place: guess?.place,
  });
  await mkdir(join(world.site, FOLDER, entityFolders[type]), { recursive: true });
  await writeFileAtomic(join(world.site, file), source);
  if (options.id === undefined) say(world, `id: ${id} (from the name)`);
  if (options.type === undefined) say(world, `type: ${type} (as the articles use the name)`);
  if (spellings.length > 0) say(world, `aliases: ${spellings.join(', ')} (spellings of the articles)`);
  sayPlace(world, { guess, kind: options.kind === undefined ? kind : undefined });
  world.stdout.write(`${file}\n`);
}

/** What articles call by this name and has no record; a last name finds those who bear it. */
async function findInArticles(name: string, world: World): Promise<readonly Unrecorded[]> {
  const { errors, unrecorded } = await checkContent(world.site);
  if (errors.length > 0) {
    say(world, 'content/ has problems, so the articles may not tell all; newsgloss check lists them');
  } else sayNamesakes(name, world);
  const key = toNameKey(name);
  const exact = unrecorded.filter((one) => toNameKey(one.name) === key);
  if (exact.length > 0) return exact;
  return unrecorded.filter(({ spellings }) => spellings.some((words) => toNameKey(words) === key));
}

/** Two records of one name make it doubtful whom the articles mean by it. */
function sayNamesakes(name: string, world: World): void {
  const { entities, files } = loadAuthority(join(world.site, FOLDER), world.site);
  const key = toNameKey(name);
  for (const [id, record] of entities) {
    if ([record.name, ...record.aliases].some((other) => toNameKey(other) === key))
      say(world, `note: ${files.get(id)} bears the name “${name}” already`);
  }
}

/** Two records of one type and name would keep the site from being built. */
function refuseNamesake(world: World, wanted: { name: string; type: EntityType; file: string }): void {
  const { entities, files } = readAuthority(join(world.site, FOLDER), world.site);
  for (const [id, record] of entities) {
    const isOther = files.get(id) !== wanted.file && record.type === wanted.type;
    if (!isOther || toNameKey(record.name) !== toNameKey(wanted.name)) continue;
    throw new CommandError(
      `${files.get(id)} is a record of “${record.name}” already: add to it, or give a name that tells the two apart, such as “${wanted.name} (historian)”`,
    );
  }
}

function toKnownType(name: string, known: readonly Unrecorded[]): EntityType {
  const [first, ...others] = new Set(known.map(({ type }) => type));
  if (first !== undefined && others.length === 0) return first;
  const reason =
    first === undefined
      ? `no article names “${name}” without a record, so nothing tells its type`
      : `the articles use “${name}” in several ways (${[first, ...others].join(', ')})`;
  throw new CommandError(`${reason}: give --type, one of ${Object.keys(entityFolders).join(', ')}`);
}

function refuseTaken(world: World, wanted: { id: string; file: string; force: boolean }): void {
  for (const folder of Object.values(entityFolders)) {
    const file = `${FOLDER}/${folder}/${wanted.id}.yaml`;
    if (!existsSync(join(world.site, file)) || (file === wanted.file && wanted.force)) continue;
    const way = file === wanted.file ? ', or --force to overwrite it' : '';
    throw new CommandError(`${file} is there already: give --id for another id${way}`);
  }
}

function toPlaceGuess(name: string, meant: readonly Unrecorded[]): PlaceGuess {
  const gazetteer = loadGazetteer({ cache: cacheFolder });
  return guessPlace(
    name,
    meant.flatMap(({ geonames }) => geonames),
    gazetteer,
  );
}

function toKind(name: string, { kind }: AddOptions, { place, from }: PlaceGuess): string {
  if (kind !== undefined) return kind;
  if (place) return toPlaceKind(place);
  throw new CommandError(`nothing tells what kind of place ${name} is (${from}): give --kind, such as town`);
}

/** Every other way the articles write the name; a part of a person’s name is found without being an alias. */
function findSpellings(name: string, type: EntityType, meant: readonly Unrecorded[]): string[] {
  const written = new Set(meant.flatMap((one) => [one.name, ...one.spellings]));
  const full = toNameKey(name).split(' ');
  const isPart = (words: string) => {
    const norms = toNameKey(words).split(' ');
    return norms.length === 1 || formOf(norms, full, isFirstName) !== undefined;
  };
  return [...written].filter((words) => words !== name && !(type === 'person' && isPart(words)));
}

function sayPlace(
  world: World,
  { guess, kind }: { guess: PlaceGuess | undefined; kind: string | undefined },
): void {
  if (!guess) return;
  const { place, from } = guess;
  if (kind !== undefined) say(world, `kind: ${kind} (by GeoNames)`);
  if (place) say(world, `coordinates: ${place.lat}, ${place.lon} (${place.name}, ${place.country}: ${from})`);
  else say(world, `coordinates: none (${from})`);
}

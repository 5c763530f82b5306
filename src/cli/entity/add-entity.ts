import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { isFirstName } from '../../annotate/mentions/first-names.ts';
import { formOf } from '../../annotate/mentions/name-forms.ts';
import type { EntityType } from '../../annotate/types.ts';
import { DiskCache } from '../../cache/disk-cache.ts';
import { guessPlace, guessPlaceKind, type PlaceGuess } from '../../knowledge/guess-place.ts';
import { loadAuthority, readAuthority } from '../../knowledge/load-authority.ts';
import { loadGazetteer } from '../../knowledge/load-gazetteer.ts';
import { entityFolders } from '../../schemas/entity.ts';
import { formatRecord, type RecordFacts } from '../../schemas/format-record.ts';
import { openSite } from '../../schemas/site-folder.ts';
import { checkContent } from '../check-content.ts';
import { sortKey, type Unrecorded } from '../unrecorded.ts';
import { CommandError, say, type World } from '../world.ts';
import { writeNewFile } from '../write-new-file.ts';
import { type AddOptions, chooseId, readDescription, rejectForeignFlags } from './add-options.ts';

const FOLDER = 'content/entities';

/** Does what `newsgloss entity add` says. */
export async function addEntity(given: string, options: AddOptions, world: World): Promise<void> {
  const name = given.replace(/\s+/g, ' ').trim();
  const description = readDescription(name, options);
  const id = chooseId(name, options);
  const known = await findInArticles(name, world);
  const type = options.type ?? chooseType(name, known);
  rejectForeignFlags(type, options);
  const file = `${FOLDER}/${entityFolders[type]}/${id}.yaml`;
  refuseIdInUse(world, { id, file, force: options.force === true });
  refuseNamesake(world, { name, type, file });
  const meant = known.filter((one) => one.type === type);
  const guess = type === 'place' ? choosePlace(name, meant) : undefined;
  const kind = guess && chooseKind(name, options, guess);
  const spellings = findSpellings(name, type, meant);
  const aliases = [...new Set([...(options.alias ?? []), ...spellings])];
  const { gender, wikidata } = options;
  const source = recordOf({
    type,
    name,
    aliases,
    description,
    gender,
    kind,
    wikidata,
    place: guess?.place,
  });
  const path = join(world.site, file);
  // Somebody may have made the record while the articles were read.
  if (options.force) await overwrite(path, source);
  else if (!(await writeNewFile(path, source))) throw existsError(file);
  if (options.id === undefined) say(world, `id: ${id} (from the name)`);
  if (options.type === undefined) say(world, `type: ${type} (as the articles use the name)`);
  if (spellings.length > 0) say(world, `aliases: ${spellings.join(', ')} (spellings of the articles)`);
  sayPlace(world, { guess, kind: options.kind === undefined ? kind : undefined });
  world.stdout.write(`${file}\n`);
}

function recordOf(facts: RecordFacts): string {
  try {
    return formatRecord(facts);
  } catch (error) {
    throw error instanceof RangeError ? new CommandError(error.message) : error;
  }
}

/** What the articles mention by this name without a record; a last name finds everybody who has it. */
async function findInArticles(name: string, world: World): Promise<readonly Unrecorded[]> {
  const { errors, unrecorded } = await checkContent(world.site);
  if (errors.length > 0) {
    say(
      world,
      `content/ has problems, so this may miss some articles; to list them: ${world.invocation} check`,
    );
  } else sayNamesakes(name, world);
  const key = sortKey(name);
  const exact = unrecorded.filter((one) => sortKey(one.name) === key);
  if (exact.length > 0) return exact;
  return unrecorded.filter(({ spellings }) => spellings.some((words) => sortKey(words) === key));
}

/** With two records of one name, the articles can mean either. */
function sayNamesakes(name: string, world: World): void {
  const { entities, files } = loadAuthority(openSite(world.site), new DiskCache());
  const key = sortKey(name);
  for (const [id, record] of entities) {
    if ([record.name, ...record.aliases].some((other) => sortKey(other) === key))
      say(world, `note: ${files.get(id)} has the name “${name}” already`);
  }
}

/** Two records of one type and name would keep the site from being built. */
function refuseNamesake(world: World, wanted: { name: string; type: EntityType; file: string }): void {
  const { entities, files } = readAuthority(openSite(world.site), new DiskCache());
  for (const [id, record] of entities) {
    const isOther = files.get(id) !== wanted.file && record.type === wanted.type;
    if (!isOther || sortKey(record.name) !== sortKey(wanted.name)) continue;
    throw new CommandError(
      `${files.get(id)} is a record of “${record.name}” already: add to it, or give a name that tells the two apart, such as “${wanted.name} (historian)”`,
    );
  }
}

function chooseType(name: string, known: readonly Unrecorded[]): EntityType {
  const [first, ...others] = new Set(known.map(({ type }) => type));
  if (first !== undefined && others.length === 0) return first;
  const reason =
    first === undefined
      ? `no article has an annotation of the name “${name}” without a record, so its type is not known`
      : `the articles use “${name}” in several ways (${[first, ...others].join(', ')})`;
  throw new CommandError(`${reason}: pass --type, one of ${Object.keys(entityFolders).join(', ')}`);
}

/** An id is unique among all types, since it is an address. */
function refuseIdInUse(
  world: World,
  { id, file, force }: { id: string; file: string; force: boolean },
): void {
  for (const folder of Object.values(entityFolders)) {
    const other = `${FOLDER}/${folder}/${id}.yaml`;
    if (!existsSync(join(world.site, other)) || (other === file && force)) continue;
    if (other === file) throw existsError(file);
    throw new CommandError(`${other} has the id ${id} already: choose another with --id`);
  }
}

function existsError(file: string): CommandError {
  return new CommandError(
    `${file} exists: choose another id with --id, or overwrite the record with --force`,
  );
}

async function overwrite(path: string, contents: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFileAtomic(path, contents);
}

function choosePlace(name: string, meant: readonly Unrecorded[]): PlaceGuess {
  const gazetteer = loadGazetteer(new DiskCache());
  return guessPlace(
    name,
    meant.flatMap(({ geonames }) => geonames),
    gazetteer,
  );
}

function chooseKind(name: string, { kind }: AddOptions, { place, from }: PlaceGuess): string {
  if (kind !== undefined) return kind;
  if (place) return guessPlaceKind(place);
  throw new CommandError(
    `Can't tell what kind of place ${name} is (${from}): pass --kind, such as --kind town`,
  );
}

/** Every other way the articles write the name, but for parts of a person’s name, which need no alias. */
function findSpellings(name: string, type: EntityType, meant: readonly Unrecorded[]): string[] {
  const written = new Set(meant.flatMap((one) => [one.name, ...one.spellings]));
  const full = sortKey(name).split(' ');
  const isPart = (words: string) => {
    const norms = sortKey(words).split(' ');
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
  if (place) say(world, `coordinates: ${place.lat}, ${place.lon} (${place.name}, ${place.country}; ${from})`);
  else say(world, `coordinates: none (${from})`);
}

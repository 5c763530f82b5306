import { join } from 'node:path';
import { isSeq, parseDocument, stringify } from 'yaml';
import { DiskCache } from '../../cache/disk-cache.ts';
import { loadAuthority } from '../../knowledge/load-authority.ts';
import { loadIgnoredNames } from '../../knowledge/load-ignored-names.ts';
import { type IgnoredName, ignoredNamesFile } from '../../schemas/ignored-names.ts';
import { openSite } from '../../schemas/site-folder.ts';
import { nearest } from '../../text/nearest.ts';
import { checkContent } from '../check-content.ts';
import { sortKey } from '../unrecorded.ts';
import { updateFile } from '../update-file.ts';
import { CommandError, say, type World } from '../world.ts';

const HEADER = '# Names without a record that "newsgloss check" does not list.\n';

/** Flags of `newsgloss entity ignore`. */
export interface IgnoreOptions {
  readonly reason?: string;
  readonly force?: boolean;
}

/** Does what `newsgloss entity ignore` says; the comments and the order of the list stay as they are. */
export async function ignoreName(given: string, options: IgnoreOptions, world: World): Promise<void> {
  const name = given.replace(/\s+/g, ' ').trim();
  const key = sortKey(name);
  if (key === '') throw new CommandError(`“${given}” has no letters: give the name as "check" prints it`);
  refuseRecord(key, world);
  const isListed = loadIgnoredNames(openSite(world.site)).some((other) => sortKey(other.name) === key);
  if (!isListed && !options.force) await requireMention(name, world);
  const reason = options.reason?.trim() || undefined;
  await updateFile(join(world.site, ignoredNamesFile), async (before) => {
    const isKnown = loadIgnoredNames(openSite(world.site)).some((other) => sortKey(other.name) === key);
    if (isKnown) say(world, `“${name}” is ignored already`);
    return isKnown ? undefined : addName(before ?? HEADER, { name, ...(reason && { reason }) });
  });
  world.stdout.write(`${ignoredNamesFile}\n`);
}

function addName(source: string, entry: IgnoredName): string {
  const document = parseDocument(source);
  const list = document.contents;
  // A file of comments alone is no list yet.
  if (!isSeq(list)) return `${source.replace(/\n*$/, '\n')}${stringify([entry], { lineWidth: 0 })}`;
  list.flow = false;
  document.add(document.createNode(entry));
  return document.toString({ lineWidth: 0 });
}

/** A name with a record is not on the list of those without one. */
function refuseRecord(key: string, world: World): void {
  const { entities, files } = loadAuthority(openSite(world.site), new DiskCache());
  for (const [id, record] of entities) {
    if ([record.name, ...record.aliases].some((other) => sortKey(other) === key))
      throw new CommandError(
        `${files.get(id)} is the record of “${record.name}”, so check does not list it; delete the record first if it is wrong`,
      );
  }
}

/** Throws for a name that no article has, which is probably misspelled. */
async function requireMention(name: string, world: World): Promise<void> {
  const { errors, unrecorded } = await checkContent(world.site);
  if (errors.length > 0) {
    say(
      world,
      `content/ has problems, so “${name}” was not looked up in the articles; to list them: ${world.invocation} check`,
    );
    return;
  }
  const names = new Map(
    unrecorded.flatMap((one) => [one.name, ...one.spellings].map((words) => [sortKey(words), words])),
  );
  const key = sortKey(name);
  if (names.has(key)) return;
  const guess = names.get(nearest(key, names.keys()) ?? '');
  const hint = guess === undefined ? 'check the spelling' : `did you mean “${guess}”?`;
  throw new CommandError(
    `no article has the name “${name}” without a record; ${hint} (pass --force to ignore it all the same)`,
  );
}

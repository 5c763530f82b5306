import { join } from 'node:path';
import type { Ledger } from '../anchors/ledger.ts';
import { type Publication, publish } from '../anchors/publish.ts';
import { ledgerFile, readLedger } from '../anchors/read-ledger.ts';
import { serializeLedger } from '../anchors/serialize-ledger.ts';
import { accept, type Candidate, findCandidate, move, retire } from '../anchors/settle.ts';
import { DiskCache } from '../cache/disk-cache.ts';
import { askForFormer } from '../publication/ask-for-former.ts';
import { loadPublication } from '../publication/load-publication.ts';
import type { ArticleRecord } from '../schemas/article-record.ts';
import { type ContentError, ContentErrors } from '../schemas/content-error.ts';
import { openSite } from '../schemas/site-folder.ts';
import { joinSides } from './join-ledger.ts';
import { quoteForShell } from './quote-for-shell.ts';
import { updateFile } from './update-file.ts';
import { CommandError, exitCodes, say, type World } from './world.ts';

interface Published extends Publication {
  readonly renamed: readonly ContentError[];
  /** What may have taken the place of each lost anchor. */
  readonly candidates: ReadonlyMap<string, Candidate | undefined>;
}

/** Brings the ledger up to date; with `check` it writes nothing, and fails if there is something to do. */
export async function updateLedger(world: World, check: boolean): Promise<void> {
  if (check) {
    const published = await publishArticles(world);
    sayChanges(world, published);
    sayTotal(world, published);
    const reasons = describeUnsettled(world, published);
    if (reasons.length > 0) throw new CommandError(reasons.join('\n'), exitCodes.problem);
    return;
  }
  await joinSides(world);
  readLedger(openSite(world.site)); // reports a ledger that cannot be read, with the fix
  let published: Published | undefined;
  await updateFile(join(world.site, ledgerFile), async () => {
    published = await publishArticles(world);
    return serializeLedger(published.ledger);
  });
  if (published === undefined) throw new RangeError('the ledger was updated without its articles');
  sayChanges(world, published);
  sayTotal(world, published);
}

/** Says why a published quotation is gone. */
export function retireAnchor(world: World, id: string, reason: string): Promise<void> {
  return changeLedger(world, id, (ledger) => retire(ledger, id, { on: world.today(), reason }));
}

/** Makes a lost anchor that of the quotation that is most like it. */
export async function acceptAnchor(world: World, id: string): Promise<void> {
  const { articles } = await readArticles(world);
  await changeLedger(world, id, (ledger) => accept(ledger, id, { articles, today: world.today() }));
}

/** Makes a published anchor lead to another one. */
export function moveAnchor(world: World, id: string, to: string): Promise<void> {
  return changeLedger(world, id, (ledger) => move(ledger, id, to));
}

async function changeLedger(world: World, id: string, change: (ledger: Ledger) => Ledger): Promise<void> {
  const site = openSite(world.site);
  await updateFile(join(world.site, ledgerFile), async () => {
    const ledger = readLedger(site);
    try {
      return serializeLedger({ ...change(ledger), version: 2 });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new CommandError(`${ledgerFile}: ${error.message}; nothing was written`, exitCodes.problem);
    }
  });
  say(world, `${ledgerFile}: ${id} is settled`);
}

interface Read {
  /** What was renamed without its former address. */
  readonly renamed: readonly ContentError[];
  readonly ledger: Ledger;
  readonly articles: readonly ArticleRecord[];
}

async function readArticles(world: World): Promise<Read> {
  const { publication, errors } = await loadPublication({
    files: openSite(world.site),
    cache: new DiskCache(),
  });
  if (!publication) throw new ContentErrors(errors);
  return {
    renamed: askForFormer(publication),
    ledger: publication.ledger,
    articles: [...publication.articles.values()].map(({ record }) => record),
  };
}

async function publishArticles(world: World): Promise<Published> {
  const { ledger, articles, renamed } = await readArticles(world);
  const published = publish(ledger, articles, world.today());
  return {
    ...published,
    renamed,
    candidates: new Map(published.lost.map((id) => [id, findCandidate(ledger, id, articles)])),
  };
}

function sayChanges(
  world: World,
  { ledger, renamed, added, changed, standing, lost, candidates }: Published,
): void {
  for (const { message } of renamed) say(world, `renamed  ${message}`);
  for (const id of added) say(world, `new      ${id}`);
  for (const { id, what, before, now } of changed) {
    say(world, `changed  ${id} (${what})`);
    say(world, `         was  ${before}`);
    say(world, `         now  ${now}`);
  }
  for (const id of standing)
    say(world, `stands   ${id} (its words are in the article, but are not found as a quotation)`);
  for (const id of lost) {
    say(world, `lost     ${id}`);
    say(world, `         was  ${ledger.anchors[id]?.exact}`);
    const best = candidates.get(id);
    if (best) say(world, `         best ${best.exact} (${best.id}, ${best.score.toFixed(2)} of 1)`);
  }
}

function sayTotal(world: World, { ledger, added, changed, lost }: Published): void {
  const total = Object.keys(ledger.anchors).length;
  const counts = `${added.length} new, ${changed.length} changed, ${lost.length} lost`;
  say(world, `${ledgerFile}: ${total} in all, ${counts}`);
}

/** What keeps a check from passing, each with the command that settles it. */
function describeUnsettled(
  { invocation }: World,
  { renamed, added, changed, lost, candidates }: Published,
): string[] {
  const reasons = renamed.map(({ message }) => message);
  if (added.length > 0)
    reasons.push(`${countAnchors(added.length)} missing from ${ledgerFile}; to add: ${invocation} anchors`);
  if (changed.length > 0)
    reasons.push(
      `the words or speakers of ${count(changed.length, 'published quotation')} have changed; to record it: ${invocation} anchors`,
    );
  for (const id of lost) {
    const [command, name] = [`${invocation} anchors`, quoteForShell(id)];
    const best = candidates.get(id);
    const accepted = best ? `if “${best.exact}” is the same quotation: ${command} accept ${name}; ` : '';
    reasons.push(
      `no article has the words of ${id} any more; ${accepted}if another one took its place: ${command} move ${name} OTHER; if it is gone: ${command} retire ${name} --reason "…"`,
    );
  }
  return reasons;
}

const countAnchors = (n: number) => (n === 1 ? '1 anchor is' : `${n} anchors are`);
const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;

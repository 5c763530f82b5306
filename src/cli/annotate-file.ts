import { emptyLedger } from '../anchors/ledger.ts';
import { readLedger } from '../anchors/read-ledger.ts';
import { DiskCache } from '../cache/disk-cache.ts';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import { readReviews } from '../review/read-reviews.ts';
import { openSite } from '../schemas/site-folder.ts';
import { annotateLines } from './annotate-lines.ts';
import { annotateText } from './annotate-text.ts';
import { findKnowledgeFolder } from './knowledge-folder.ts';
import { openInput, readInput } from './read-input.ts';
import { readMarkdown, readPlain } from './read-text.ts';
import { CommandError, exitCodes, say, type World } from './world.ts';
import { write } from './write.ts';

/** Flags of `newsgloss annotate`. */
export interface AnnotateOptions {
  readonly plain?: boolean;
  readonly ndjson?: boolean;
  readonly published?: string;
  readonly language?: string;
}

/** Does what `newsgloss annotate` says. */
export async function annotateFile(file: string, options: AnnotateOptions, world: World): Promise<void> {
  const { plain, ndjson } = options;
  if (plain && ndjson)
    throw new CommandError('--plain and --ndjson cannot be used together: leave out one of them');
  if (ndjson) return annotateStream(file, options, world);
  const input = await readInput(file, world);
  const article = plain ? readPlain(input, options) : readMarkdown(input, options);
  const knowledge = await loadKnowledge(openSite(findKnowledgeFolder(world)), new DiskCache());
  const isOfSite = article.slug !== undefined && world.siteIfAny !== undefined;
  const ledger = isOfSite ? readLedger(openSite(world.site)) : emptyLedger;
  const review = isOfSite ? readReviews(openSite(world.site)).reviews.get(article.slug ?? '') : undefined;
  const { record, messages } = annotateText(article, knowledge, ledger, review?.decisions);
  for (const message of messages) say(world, article.toLine(message));
  await write(world.stdout, `${JSON.stringify(record, null, 2)}\n`);
}

async function annotateStream(file: string, options: AnnotateOptions, world: World): Promise<void> {
  const { stream } = await openInput(file, world);
  const knowledge = await loadKnowledge(openSite(findKnowledgeFolder(world)), new DiskCache());
  const broken = await annotateLines(stream, knowledge, { ...options, world });
  if (broken > 0)
    throw new CommandError(
      `${broken} broken ${broken === 1 ? 'line was' : 'lines were'} skipped`,
      exitCodes.problem,
    );
}

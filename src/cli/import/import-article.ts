import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { findArticles } from '../../integrations/read-articles.ts';
import { splitFrontMatter } from '../../markdown/front-matter.ts';
import { readInput } from '../read-input.ts';
import { CommandError, say, type World } from '../world.ts';
import type { Findings } from './draft.ts';
import type { Format } from './format.ts';
import { fromSource } from './from-source.ts';
import { toArticle } from './to-article.ts';

/** Flags of `newsgloss import`. */
export interface ImportOptions {
  readonly format?: Format;
  readonly force?: boolean;
  readonly title?: string;
  readonly slug?: string;
  readonly language?: string;
  readonly published?: string;
  readonly dateline?: string;
  readonly publisher?: string;
  readonly author?: readonly string[];
  readonly summary?: string;
  readonly tag?: readonly string[];
}

const FOLDER = 'content/articles';

/** Does what `newsgloss import` says. */
export async function importArticle(file: string, options: ImportOptions, world: World): Promise<void> {
  const input = await readInput(file, world, { legacyHtml: true });
  if (input.text.trim() === '') throw new CommandError(`${input.name} is empty: there is no text to import`);
  const draft = fromSource(input, options);
  if (draft.body.trim() === '') throw new CommandError(`${input.name} holds no text: is it an article?`);
  const { stem, changed } = input;
  const { slug, source, guesses } = toArticle(draft, toFindings(options), {
    stem,
    changed,
    today: world.today(),
  });
  const target = join(world.site, FOLDER, `${slug}.md`);
  refuseTaken(world, slug, options.force === true);
  await mkdir(join(world.site, FOLDER), { recursive: true });
  await writeFileAtomic(target, source);
  for (const line of [...guesses, ...draft.notes]) say(world, line);
  world.stdout.write(`${FOLDER}/${slug}.md\n`);
}

function toFindings(options: ImportOptions): Findings {
  const give = <T>(value: T | undefined) => (value === undefined ? undefined : { value, from: 'given' });
  return {
    title: give(options.title),
    slug: give(options.slug),
    language: give(options.language),
    published: give(options.published),
    dateline: give(options.dateline),
    publisher: give(options.publisher),
    authors: give(options.author),
    summary: give(options.summary),
    tags: give(options.tag),
  };
}

/** Two articles cannot have one address; the same file may be written again by force. */
function refuseTaken(world: World, slug: string, force: boolean): void {
  const folder = join(world.site, FOLDER);
  const own = `${slug}.md`;
  if (existsSync(join(folder, own)) && !force) {
    throw new CommandError(
      `${FOLDER}/${own} is there already: give --slug for another address, or --force to overwrite it`,
    );
  }
  for (const { file, source } of findArticles(world.site).files) {
    if (file === `${FOLDER}/${own}`) continue;
    const yaml = splitFrontMatter(source)?.yaml ?? '';
    if (new RegExp(`^slug:\\s*['"]?${slug}['"]?\\s*$`, 'm').test(yaml)) {
      throw new CommandError(`${file} has the slug "${slug}" already: give --slug for another address`);
    }
  }
}

import { existsSync } from 'node:fs';
import { lstat, mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { loadSite } from '../../knowledge/load-site.ts';
import { splitFrontMatter } from '../../markdown/front-matter.ts';
import { findArticles } from '../../publication/find-articles.ts';
import { openSite } from '../../schemas/site-folder.ts';
import { readInput } from '../read-input.ts';
import { CommandError, say, type World } from '../world.ts';
import { writeNewFile } from '../write-new-file.ts';
import { composeArticle } from './compose-article.ts';
import type { Format } from './format.ts';
import { fromSource } from './from-source.ts';
import type { Findings } from './imported-text.ts';
import { normalizeLicence } from './licence.ts';

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
  readonly licence?: string;
  readonly draft?: boolean;
}

const FOLDER = 'content/articles';

/** Does what `newsgloss import` says. */
export async function importArticle(file: string, options: ImportOptions, world: World): Promise<void> {
  // Asked first, so that nobody types a text into standard input in vain.
  const folder = join(world.site, FOLDER);
  const input = await readInput(file, world, { legacyHtml: true });
  if (input.text.trim() === '') throw new CommandError(`${input.name} is empty; give a file with a text`);
  const imported = fromSource(input, options);
  if (imported.body.trim() === '')
    throw new CommandError(
      `${input.name} has no text in it apart from menus and the like; give the saved page of one article`,
    );
  const { stem, changed } = input;
  const { slug, source, guesses } = composeArticle(imported, givenFindings(options), {
    stem,
    changed,
    today: world.today(),
    sitePublisher: readPublisher(world.site),
  });
  const target = join(folder, `${slug}.md`);
  refuseSlugInUse(world.site, slug);
  if (options.force) await overwrite(target, slug, source);
  else if (!(await writeNewFile(target, source))) throw existsError(slug);
  for (const line of [...guesses, ...imported.notes]) say(world, line);
  world.stdout.write(`${FOLDER}/${slug}.md\n`);
}

function givenFindings(options: ImportOptions): Findings {
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
    licence: give(options.licence && normalizeLicence(options.licence)),
    draft: give(options.draft || undefined),
  };
}

/** Who publishes the site; undefined if it has no settings yet. Broken ones are an error: the license depends on them. */
function readPublisher(site: string): string | undefined {
  return existsSync(join(site, 'content', 'site.yaml')) ? loadSite(openSite(site)).publisher : undefined;
}

function existsError(slug: string): CommandError {
  return new CommandError(
    `${FOLDER}/${slug}.md exists: choose another address with --slug, or overwrite the article with --force`,
  );
}

/** Two articles cannot have one address. */
function refuseSlugInUse(site: string, slug: string): void {
  for (const { file, source } of findArticles(openSite(site)).files) {
    if (file === `${FOLDER}/${slug}.md`) continue;
    const yaml = splitFrontMatter(source)?.yaml ?? '';
    if (new RegExp(`^slug:\\s*['"]?${slug}['"]?\\s*$`, 'm').test(yaml)) {
      throw new CommandError(`${file} has the slug "${slug}" already: choose another address with --slug`);
    }
  }
}

/** Replaces an article, also one behind a link; a link that leads to none is somebody else's to repair. */
async function overwrite(path: string, slug: string, contents: string): Promise<void> {
  const found = await lstat(path).catch(() => undefined);
  const target = await stat(path).catch(() => undefined);
  if (found && !target)
    throw new CommandError(
      `${FOLDER}/${slug}.md is a broken link: remove it, or choose another address with --slug`,
    );
  if (target && !target.isFile())
    throw new CommandError(
      `${FOLDER}/${slug}.md is not a file: rename it, or choose another address with --slug`,
    );
  await mkdir(dirname(path), { recursive: true });
  await writeFileAtomic(path, contents);
}

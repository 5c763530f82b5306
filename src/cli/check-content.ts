import { join } from 'node:path';
import { readLedger } from '../anchors/read-ledger.ts';
import { checkOverlays } from '../integrations/check-overlays.ts';
import { processArticles } from '../integrations/process-articles.ts';
import { type ArticleFile, forgetKnowledge } from '../integrations/process-one.ts';
import { readArticles } from '../integrations/read-articles.ts';
import { loadAuthority } from '../knowledge/load-authority.ts';
import { loadOverlays } from '../knowledge/load-overlays.ts';
import { loadSite } from '../knowledge/load-site.ts';
import { readFrontMatter } from '../markdown/front-matter.ts';
import { ContentError, ContentErrors } from '../schemas/content-error.ts';
import { checkPictures } from './check-pictures.ts';
import { type ReadText, readMarkdown } from './read-text.ts';
import { findUnrecorded, type Unrecorded } from './unrecorded.ts';

/** What is wrong in `content/` (it cannot be built), and what is doubtful (it can). */
export interface Checked {
  readonly errors: readonly ContentError[];
  /** Each a line `file:line:column words: reason (rule)`. */
  readonly doubts: readonly string[];
  readonly articles: number;
  /** Whom and what the articles name and no record knows. */
  readonly unrecorded: readonly Unrecorded[];
}

/** Reads and checks all of `content/`, and annotates every article where the rest allows it. */
export async function checkContent(root: string): Promise<Checked> {
  const errors: ContentError[] = [];
  const collect = async <T>(load: () => T | Promise<T>): Promise<T | undefined> => {
    try {
      return await load();
    } catch (error) {
      errors.push(...toContentErrors(error));
      return undefined;
    }
  };
  await collect(() => loadSite(root));
  const authority = await collect(() => loadAuthority(join(root, 'content/entities'), root));
  const ledger = await collect(() => readLedger(root));
  const overlays = (await collect(() => loadOverlays(join(root, 'content/overlays'), root))) ?? new Map();
  const files = (await collect(() => readArticles(root))) ?? [];
  forgetKnowledge();
  const articles =
    authority && ledger
      ? await collect(() => processArticles(files, { root, ledger, reusable: new Map(), progress: () => {} }))
      : undefined;
  if (!authority || !ledger)
    for (const { file, source } of files) await collect(() => readFrontMatter(source, file));
  const slugs = articles && new Set(articles.map(({ frontMatter }) => frontMatter.slug));
  const drawn = await checkOverlays(overlays, { slugs, entities: authority?.entities });
  errors.push(...drawn.errors);
  const sources = new Map(files.map((file) => [file.file, file]));
  const read = (articles ?? []).map(({ file, record }) => ({
    record,
    ...readSource(sources.get(file), file),
  }));
  const doubts = read.flatMap(({ record, toLine }) => record.messages.map(toLine));
  for (const { file, frontMatter, pictures } of articles ?? [])
    doubts.push(...(await checkPictures(root, { file, slug: frontMatter.slug, pictures })));
  return {
    errors,
    doubts: [...doubts, ...drawn.warnings],
    articles: files.length,
    unrecorded: findUnrecorded(read),
  };
}

/** How messages tell places in an article’s file; the Markdown is read when the first place is asked for. */
function readSource(source: ArticleFile | undefined, file: string): Pick<ReadText, 'toLine' | 'toPlace'> {
  if (source === undefined) throw new RangeError(`${file} was annotated but not read`);
  let text: ReadText | undefined;
  const read = () => {
    text ??= readMarkdown(
      { text: source.source, name: source.file, stem: undefined, extension: '.md', changed: undefined },
      undefined,
    );
    return text;
  };
  return { toLine: (message) => read().toLine(message), toPlace: (offset) => read().toPlace(offset) };
}

function toContentErrors(error: unknown): readonly ContentError[] {
  if (error instanceof ContentErrors) return error.errors;
  if (error instanceof ContentError) return [error];
  throw error;
}

import { articleSchema, type FrontMatter } from '../schemas/article.ts';
import { ContentError } from '../schemas/content-error.ts';
import { parseYaml, valueOrThrow } from '../schemas/parse-yaml.ts';

/** The parts of an article's file. */
export interface ArticleSource {
  readonly frontMatter: FrontMatter;
  readonly body: string;
  /** Number of lines of the file before the body. */
  readonly linesBefore: number;
  /** What is valid in the front matter but probably not intended. */
  readonly doubts: readonly ContentError[];
  /** An error about a field of the front matter. */
  errorAt(path: readonly PropertyKey[], reason: string): ContentError;
}

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$(?![\s\S]))/m;

/** A file's YAML and what follows it; undefined if it does not begin with a block of front matter. */
export function splitFrontMatter(
  source: string,
): { yaml: string; body: string; linesBefore: number } | undefined {
  const match = FRONT_MATTER.exec(source);
  if (match?.index !== 0) return undefined;
  const linesBefore = match[0].split('\n').length - 1;
  return { yaml: match[1] ?? '', body: source.slice(match[0].length), linesBefore };
}

/** Splits a Markdown file and checks its front matter; throws all problems, each with its line. */
export function readFrontMatter(source: string, file: string): ArticleSource {
  const split = splitFrontMatter(source);
  if (!split) {
    throw new ContentError({ file, line: 1 }, missingFrontMatter(source));
  }
  const { yaml, body, linesBefore } = split;
  const parsed = parseYaml<FrontMatter>(yaml, articleSchema, { file, line: 2 });
  const frontMatter = valueOrThrow(parsed);
  if (body.trim() === '') {
    throw new ContentError(
      { file, line: linesBefore + 1 },
      'has no text; write the article below the front matter',
    );
  }
  const mark = body.search(/^<{7} /m);
  if (mark >= 0) {
    const line = linesBefore + body.slice(0, mark).split('\n').length;
    throw new ContentError({ file, line }, 'merge conflict marker in the text: merge the two versions');
  }
  return {
    frontMatter,
    body,
    linesBefore,
    doubts: parsed.doubts ?? [],
    errorAt: (path, reason) =>
      parsed.errors ? new ContentError({ file }, reason) : parsed.errorAt(path, reason),
  };
}

/** The first line of hyphens or dashes, if a field follows it: front matter that does not begin as it must. */
const MISPLACED =
  /^\uFEFF?((?:.*\r?\n)*?)([^\S\n]*(?:[-\u2010-\u2015][^\S\n]*)+)\r?\n\s*[A-Za-z]\w*:(?:\s|$)/;
/** Most lines before the front matter for which it is still taken for that; a table or rule may come later. */
const MOST_LINES = 5;

function missingFrontMatter(source: string): string {
  if (/^\uFEFF?---[ \t]*\r?\n/.test(source)) {
    return 'the front matter is not closed; add a line of three hyphens after its last field';
  }
  if (source.startsWith('+++'))
    return 'has front matter in TOML; write YAML between two lines of three hyphens';
  const [, before = '', mark] = MISPLACED.exec(source.split('\n', MOST_LINES + 2).join('\n')) ?? [];
  if (mark === undefined)
    return 'has no front matter; begin the file with a block of YAML between two lines of three hyphens';
  const line = before.split('\n').length;
  if (line === 1)
    return `line 1 is "${mark}"; write exactly three hyphens (---) there and after the last field`;
  const what = before.trim() === '' ? (line === 2 ? 'the blank line' : 'the blank lines') : 'everything';
  return `the front matter must begin on line 1; remove ${what} before line ${line}, which must be three hyphens (---)`;
}

import { articleSchema, type FrontMatter } from '../schemas/article.ts';
import { ContentError } from '../schemas/content-error.ts';
import { parseYaml, valueOrThrow } from '../schemas/parse-yaml.ts';

/** An article's file, taken apart. */
export interface ArticleSource {
  readonly frontMatter: FrontMatter;
  readonly body: string;
  /** How many lines of the file are before the body. */
  readonly linesBefore: number;
  /** What can be read in the front matter and was hardly meant so. */
  readonly doubts: readonly ContentError[];
}

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$(?![\s\S]))/m;

/** A file's YAML and what follows it; undefined where it does not begin with a block of front matter. */
export function splitFrontMatter(
  source: string,
): { yaml: string; body: string; linesBefore: number } | undefined {
  const match = FRONT_MATTER.exec(source);
  if (match?.index !== 0) return undefined;
  const linesBefore = match[0].split('\n').length - 1;
  return { yaml: match[1] ?? '', body: source.slice(match[0].length), linesBefore };
}

/** Takes a Markdown file apart and checks its front matter; throws every problem with its line. */
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
    throw new ContentError({ file, line }, 'merge conflict mark in the text: put the two versions together');
  }
  return { frontMatter, body, linesBefore, doubts: parsed.doubts ?? [] };
}

function missingFrontMatter(source: string): string {
  if (/^\uFEFF?---[ \t]*\r?\n/.test(source)) {
    return 'the front matter is not closed; add a line of three hyphens after its last field';
  }
  if (source.startsWith('+++'))
    return 'has front matter in TOML; write YAML between two lines of three hyphens';
  return 'has no front matter; begin the file with a block of YAML between two lines of three hyphens';
}

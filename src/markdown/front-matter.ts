import { articleSchema, type FrontMatter } from '../schemas/article.ts';
import { ContentError, ContentErrors } from '../schemas/content-error.ts';
import { parseYaml } from '../schemas/parse-yaml.ts';

/** An article's file, taken apart. */
export interface ArticleSource {
  readonly frontMatter: FrontMatter;
  readonly body: string;
  /** How many lines of the file stand before the body. */
  readonly linesBefore: number;
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
    throw new ContentError(
      { file, line: 1 },
      'has no front matter; begin the file with a block of YAML between two lines of three hyphens',
    );
  }
  const { yaml, body, linesBefore } = split;
  const parsed = parseYaml<FrontMatter>(yaml, articleSchema, { file, line: 2 });
  if (parsed.errors) throw new ContentErrors(parsed.errors);
  if (body.trim() === '') {
    throw new ContentError(
      { file, line: linesBefore + 1 },
      'has no text; write the article below the front matter',
    );
  }
  return { frontMatter: parsed.value, body, linesBefore };
}

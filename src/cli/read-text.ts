import { z } from 'zod';
import type { Message } from '../annotate/types.ts';
import { splitFrontMatter } from '../markdown/front-matter.ts';
import { markdownToTree } from '../markdown/markdown-to-tree.ts';
import { ContentErrors } from '../schemas/content-error.ts';
import { isoDate } from '../schemas/edtf.ts';
import { parseYaml } from '../schemas/parse-yaml.ts';
import { flattenTree } from '../text/article-text.ts';
import { wordsOf } from '../text/span.ts';
import type { TextToAnnotate } from './annotate-text.ts';
import { markdownPosition, type Position, textPosition } from './position.ts';
import type { Input } from './read-input.ts';

/** A text ready for the annotator, with the way back to its file. */
export interface ReadText extends TextToAnnotate {
  /** From the front matter: an article of a site; undefined for any other text. */
  readonly slug: string | undefined;
  /** An offset of the text as `file:line:column`; the file alone where the offset is in no text node. */
  toPlace(offset: number): string;
  /** A doubt as `file:line:column words: reason (rule)`. */
  toLine(message: Message): string;
}

/** What counts of any front matter, ours or another program's; other fields may be as they like. */
const looseFrontMatter = z.looseObject({
  slug: z.string().min(1).optional(),
  published: isoDate.optional(),
  language: z.string().min(1).optional(),
});

/** What the command states of a text; it counts before the front matter. */
export interface Stated {
  readonly published?: string | undefined;
  readonly language?: string | undefined;
}

/** Takes an input as plain text: blank lines divide its blocks. */
export function readPlain({ text, name, stem }: Input, { published, language }: Stated): ReadText {
  const id = stem ?? 'stdin';
  const toPlace = (offset: number) => formatPosition(name, textPosition(text, offset));
  return {
    id,
    slug: undefined,
    text,
    published,
    language,
    toPlace,
    toLine: (message) => formatMessage(message, text, toPlace),
  };
}

/** Takes an input as Markdown, with or without front matter; throws for YAML that is broken. */
export function readMarkdown({ text: source, name, stem }: Input, stated: Stated): ReadText {
  const split = splitFrontMatter(source);
  const parsed = split && parseYaml(split.yaml, looseFrontMatter, { file: name, line: 2 });
  if (parsed?.errors) throw new ContentErrors(parsed.errors);
  const articleText = flattenTree(
    markdownToTree(split?.body ?? source, { file: name, linesBefore: split?.linesBefore ?? 0 }),
  );
  const { text, blocks } = articleText;
  const slug = parsed?.value.slug;
  const toPlace = (offset: number) => {
    const within = markdownPosition(articleText, offset);
    return formatPosition(name, within && { ...within, line: within.line + (split?.linesBefore ?? 0) });
  };
  return {
    id: slug ?? stem ?? 'stdin',
    slug,
    text,
    blocks,
    published: stated.published ?? parsed?.value.published,
    language: stated.language ?? parsed?.value.language,
    toPlace,
    toLine: (message) => formatMessage(message, text, toPlace),
  };
}

/** Enough of the words to find them by. */
const SHOWN = 40;

function formatPosition(file: string, position: Position | undefined): string {
  return position ? `${file}:${position.line}:${position.column}` : file;
}

function formatMessage(message: Message, text: string, toPlace: (offset: number) => string): string {
  const words = wordsOf(text, message).replace(/\s+/g, ' ');
  const shown = words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
  return `${toPlace(message.start)} ${shown}: ${message.reason} (${message.rule})`;
}

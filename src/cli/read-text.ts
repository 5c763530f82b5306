import { z } from 'zod';
import type { Message } from '../annotate/types.ts';
import { splitFrontMatter } from '../markdown/front-matter.ts';
import { markdownToTree } from '../markdown/markdown-to-tree.ts';
import { ContentErrors } from '../schemas/content-error.ts';
import { isoDate } from '../schemas/edtf.ts';
import { parseYaml } from '../schemas/parse-yaml.ts';
import { flattenTree } from '../text/article-text.ts';
import { markdownPosition, type Position, textPosition } from '../text/position.ts';
import { wordsOf } from '../text/span.ts';
import type { TextToAnnotate } from './annotate-text.ts';
import type { Input } from './read-input.ts';

/** A text ready for the annotator, with a way back to positions in its file. */
export interface ReadText extends TextToAnnotate {
  /** From the front matter of a site's article; undefined for any other text. */
  readonly slug: string | undefined;
  /** An offset as `file:line:column`; only the file if the offset is not in a text node. */
  toPlace(offset: number): string;
  /** A doubt as `file:line:column words: reason (rule)`. */
  toLine(message: Message): string;
}

/** The fields used from any front matter, ours or another program's; other fields are ignored. */
const looseFrontMatter = z.looseObject({
  slug: z.string().min(1).optional(),
  published: isoDate.optional(),
  language: z.string().min(1).optional(),
});

/** Options of the command; they override the front matter. */
export interface Stated {
  readonly published?: string | undefined;
  readonly language?: string | undefined;
}

/** Reads an input as plain text, with blocks separated by blank lines. */
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
    toLine: (message) => formatMessage(message, text, toPlace(message.start)),
  };
}

/** Reads an input as Markdown, with or without front matter; throws for broken YAML. */
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
    toLine: (message) => formatMessage(message, text, toPlace(message.start)),
  };
}

/** Most characters of the words to print, enough to find them. */
const SHOWN = 40;

/** A position as `file:line:column`; only the file if there is none. */
export function formatPosition(file: string, position: Position | undefined): string {
  return position ? `${file}:${position.line}:${position.column}` : file;
}

/** A doubt about a text as one line. */
export function formatMessage(message: Message, text: string, place: string): string {
  const words = wordsOf(text, message).replace(/\s+/g, ' ');
  const shown = words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
  return `${place} ${shown}: ${message.reason} (${message.rule})`;
}

import type { Input } from '../read-input.ts';
import type { Format } from './format.ts';
import { fromHtml } from './html-copy.ts';
import type { ImportedText } from './imported-text.ts';
import { fromMarkdown } from './markdown-copy.ts';
import { fromPlainText } from './plain-text.ts';

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  '.htm': 'html',
  '.html': 'html',
  '.markdown': 'markdown',
  '.md': 'markdown',
  '.mdown': 'markdown',
  '.text': 'text',
  '.txt': 'text',
  '.xhtml': 'html',
};

/** Reads an input as the format given, else as what its name says, else as what it looks like. */
export function fromSource(
  input: Input,
  given: { readonly format?: Format; readonly title?: string },
): ImportedText {
  const { text, name } = input;
  switch (given.format ?? BY_EXTENSION[input.extension] ?? guessFormat(text)) {
    case 'html':
      return fromHtml(text, given.title);
    case 'markdown':
      return fromMarkdown(text, name, given.title);
    case 'text':
      return fromPlainText(text, given.title);
  }
}

/** A page begins with a tag, Markdown with front matter or a heading, or has links; plain text is the rest. */
function guessFormat(text: string): Format {
  const head = text.trimStart();
  if (/^(?:<!doctype html|<html|<head|<body|<article|<!--|<\?xml|<div|<p[\s>])/i.test(head)) return 'html';
  if (/^---[ \t]*\r?\n[\s\S]*?^---[ \t]*$/m.test(head) && head.startsWith('---')) return 'markdown';
  return /^#{1,6} \S/m.test(head) || /\[[^\]\n]+\]\(\S+\)/.test(head) ? 'markdown' : 'text';
}

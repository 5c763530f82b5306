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

/** Reads an input in the format given, else by its file extension, else by what it looks like. */
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

/** A page starts with a tag; Markdown starts with front matter or has a heading or links; the rest is plain text. */
function guessFormat(text: string): Format {
  const head = text.trimStart();
  if (/^(?:<!doctype html|<html|<head|<body|<article|<!--|<\?xml|<div|<p[\s>])/i.test(head)) return 'html';
  if (/^---[ \t]*\r?\n[\s\S]*?^---[ \t]*$/m.test(head) && head.startsWith('---')) return 'markdown';
  return /^#{1,6} \S/m.test(head) || /\[[^\]\n]+\]\(\S+\)/.test(head) ? 'markdown' : 'text';
}

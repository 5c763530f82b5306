import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const processor = unified()
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', resourceLink: true })
  .use(remarkGfm)
  .freeze();

/** Writes a Markdown tree; words that look like markup are escaped, so that parsing gives the same words again. */
export function stringifyMarkdown(tree: Root): string {
  return processor.stringify(tree);
}

import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const processor = unified()
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', resourceLink: true })
  .use(remarkGfm)
  .freeze();

/** Writes a Markdown tree so that parsing it gives its words again: what would be markup in them is escaped. */
export function stringifyMarkdown(tree: Root): string {
  return processor.stringify(tree);
}

import type { Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { sanitizeSchema } from './sanitize-schema.ts';
import { tameTree } from './tame-tree.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();
const plain = unified().use(remarkRehype, { allowDangerousHtml: true }).freeze();
const raw = unified().use(rehypeRaw).freeze();

const RAW_HTML = /<[a-z!/?]/i;

/** Parses Markdown (CommonMark and GFM) to a sanitised hast tree; raw HTML is parsed, then held to the schema. */
export function toTree(markdown: string): Root {
  const mdast = parser.parse(markdown);
  const loose = plain.runSync(mdast);
  const tree = RAW_HTML.test(markdown) ? raw.runSync(loose) : loose;
  const clean = sanitize(tree, sanitizeSchema);
  if (clean.type !== 'root') throw new RangeError(`sanitising a root made a ${clean.type}`);
  tameTree(clean);
  return clean;
}

import type { Nodes, Root } from 'mdast';
import { ContentError } from '../schemas/content-error.ts';
import { HtmlDepth } from './html-depth.ts';
import type { MarkdownSource } from './markdown-source.ts';

const MOST = {
  /** Later steps recurse into each level, so thousands would overflow the stack. */
  depth: 100,
  /** Short rows are padded with empty cells, so a wide header makes every row wide. */
  cells: 100_000,
  /** Each one adds a back link to the footnote. */
  references: 1_000,
} as const;

/** Throws if a parsed Markdown text is nested too deeply or would make too large a page. */
export function checkDepth(tree: Root, { file, linesBefore }: MarkdownSource): void {
  const references = new Map<string, number>();
  const html = new HtmlDepth();
  let cells = 0;
  const pending: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, depth } = next;
    const fail = (reason: string): never => {
      const { line, column } = node.position?.start ?? {};
      throw new ContentError({ file, line: line && line + linesBefore, column }, reason);
    };
    if (depth > MOST.depth) fail(`more than ${MOST.depth} elements are nested here; remove some of them`);
    if (node.type === 'table') cells += node.children.length * (node.children[0]?.children.length ?? 0);
    if (cells > MOST.cells) fail('the tables up to this one have more than 100,000 cells; split the article');
    if (node.type === 'footnoteReference') {
      const count = (references.get(node.identifier) ?? 0) + 1;
      references.set(node.identifier, count);
      if (count > MOST.references)
        fail(
          `the footnote "${node.identifier}" is referenced more than 1,000 times; reference it less often`,
        );
    }
    if (node.type === 'html') {
      const reason = html.add(node.value);
      if (reason !== undefined) fail(reason);
    }
    if (!('children' in node)) continue;
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i];
      if (child) pending.push({ node: child, depth: depth + 1 });
    }
  }
}

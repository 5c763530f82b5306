import type { Element, ElementContent, Root, Text } from 'hast';
import { isBlockElement, type Run } from '../text/article-text.ts';
import type { Span } from '../text/span.ts';
import { byPiece, type NestedPiece, nestPieces, type Piece } from './nests.ts';

/** Where a wrapper will be; links may not nest. */
export interface WrapperPlace {
  readonly insideLink: boolean;
  readonly aroundLink: boolean;
  /** False for the later pieces of a span that was cut; an `id` belongs to the first. */
  readonly first: boolean;
}

/** A span and the element to wrap it in; of two equal spans, the earlier in the list is outside. */
export interface Wrapping extends Span {
  toElement(place: WrapperPlace): Element;
}

/**
 * Wraps spans of the article text in the tree it came from, in place. Spans may nest, cross each other and cross
 * inline elements; one that crosses another or the edge of an element is cut into pieces. The text never changes.
 */
export function wrapSpans(tree: Root, runs: readonly Run[], wrappings: readonly Wrapping[]): void {
  const pieces = wrappings
    .filter((whole) => whole.start < whole.end)
    .map((whole, order) => ({ start: whole.start, end: whole.end, whole, order }))
    .sort(byPiece);
  const nodes = tree.children.filter((node) => node.type !== 'doctype');
  tree.children = new Wrapper(nodes, runs).wrap(nodes, pieces, false);
}

/** Neighbors that go into the same wrapper, or into none. */
interface Group {
  readonly nest: NestedPiece<Wrapping> | undefined;
  readonly nodes: ElementContent[];
}

class Wrapper {
  readonly #spans = new Map<ElementContent, Span>();
  readonly #begun = new Set<Wrapping>();

  constructor(nodes: readonly ElementContent[], runs: readonly Run[]) {
    for (const run of runs) this.#spans.set(run.node, run);
    this.#measure(nodes, 0);
  }

  wrap(
    nodes: readonly ElementContent[],
    pieces: readonly Piece<Wrapping>[],
    insideLink: boolean,
  ): ElementContent[] {
    if (pieces.length === 0) return [...nodes];
    const done: ElementContent[] = [];
    let open: Group = { nest: undefined, nodes: [] };
    const add = (node: ElementContent | undefined, nest: NestedPiece<Wrapping> | undefined) => {
      if (open.nest !== nest || !node) {
        done.push(...this.#close(open, insideLink));
        open = { nest, nodes: [] };
      }
      if (node) open.nodes.push(node);
    };
    const nests = nestPieces(pieces);
    let from = 0;
    for (const node of nodes) {
      const span = this.#spanOf(node);
      while ((nests[from]?.piece.end ?? Infinity) <= span.start) from++;
      const nest = nests[from];
      if (node.type === 'text' && span.start < span.end)
        this.#cut(node, nests.slice(from, firstFrom(nests, from, span.end)), add);
      else if (node.type !== 'element') add(node, undefined);
      else if (holds(nest, node, span)) add(node, covers(nest, span) ? nest : undefined);
      else {
        const inside = nests.slice(from, firstFrom(nests, from, span.end));
        const link = insideLink || node.tagName === 'a';
        add(undefined, undefined);
        node.children = this.wrap(node.children, clip(inside, span), link);
        add(node, undefined);
      }
    }
    add(undefined, undefined);
    return done;
  }

  #close({ nest, nodes }: Group, insideLink: boolean): ElementContent[] {
    if (!nest || nodes.length === 0) return nodes;
    const { whole } = nest.piece;
    const first = !this.#begun.has(whole);
    this.#begun.add(whole);
    const element = whole.toElement({ insideLink, aroundLink: nodes.some(hasLink), first });
    element.children = this.wrap(nodes, nest.within, insideLink || element.tagName === 'a');
    return [element];
  }

  /** Cuts a text node at the wrappers that begin or end in it. */
  #cut(
    node: Text,
    nests: readonly NestedPiece<Wrapping>[],
    add: (node: Text, nest: NestedPiece<Wrapping> | undefined) => void,
  ): void {
    const { start, end } = this.#spanOf(node);
    let at = start;
    const take = (to: number, nest: NestedPiece<Wrapping> | undefined) => {
      if (to <= at) return;
      const part: Text = { type: 'text', value: node.value.slice(at - start, to - start) };
      this.#spans.set(part, { start: at, end: to });
      add(part, nest);
      at = to;
    };
    for (const nest of nests) {
      take(Math.min(nest.piece.start, end), undefined);
      take(Math.min(nest.piece.end, end), nest);
    }
    take(end, undefined);
  }

  /** Records the span of article text of every node; a node without words has an empty span at its position. */
  #measure(nodes: readonly ElementContent[], from: number): number {
    let at = from;
    for (const node of nodes) {
      if (node.type === 'element') {
        const end = this.#measure(node.children, at);
        this.#spans.set(node, { start: this.#startOf(node.children) ?? at, end });
        at = end;
      } else {
        const span = this.#spans.get(node) ?? { start: at, end: at }; // white space between blocks has none
        this.#spans.set(node, span);
        at = span.end;
      }
    }
    return at;
  }

  #startOf(nodes: readonly ElementContent[]): number | undefined {
    return nodes.map((node) => this.#spanOf(node)).find((span) => span.start < span.end)?.start;
  }

  #spanOf(node: ElementContent): Span {
    const span = this.#spans.get(node);
    if (!span) throw new RangeError(`a ${node.type} node has no span`);
    return span;
  }
}

/** Whether an element goes into the wrapper whole; a block element never does. */
function holds(nest: NestedPiece<Wrapping> | undefined, node: Element, span: Span): boolean {
  if (isBlockElement(node)) return false;
  return span.start === span.end || !nest || nest.piece.start >= span.end || covers(nest, span);
}

/** Whether the nest covers all of a span; an empty span must be between words that it covers. */
function covers(nest: NestedPiece<Wrapping> | undefined, span: Span): boolean {
  if (!nest) return false;
  const { start, end } = nest.piece;
  return span.start === span.end
    ? start < span.start && span.end < end
    : start <= span.start && span.end <= end;
}

/** Index of the first nest, starting at `from`, that begins at `offset` or later. */
function firstFrom(nests: readonly NestedPiece<Wrapping>[], from: number, offset: number): number {
  let at = from;
  while ((nests[at]?.piece.start ?? Infinity) < offset) at++;
  return at;
}

function clip(nests: readonly NestedPiece<Wrapping>[], span: Span): Piece<Wrapping>[] {
  return nests
    .flatMap((nest) => [nest.piece, ...nest.within])
    .map((piece) => ({
      ...piece,
      start: Math.max(piece.start, span.start),
      end: Math.min(piece.end, span.end),
    }))
    .filter((piece) => piece.start < piece.end)
    .sort(byPiece);
}

function hasLink(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'a' || node.children.some(hasLink));
}

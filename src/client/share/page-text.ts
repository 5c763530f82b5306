import { type SearchText, toSearchText } from '../../anchors/find-described.ts';
import { findFirstIndex } from '../../math/binary-search.ts';
import type { Span } from '../../text/span.ts';
import { walkText } from './walk-text.ts';

/** The text of a page as readers see it, with a way from its offsets to the document and back. */
export interface PageText {
  readonly search: SearchText;
  /** The part of the text that a range of the document covers. */
  spanOf(range: Range): Span;
  /** The range of a span that neither is empty nor has white space at its ends. */
  rangeOf(span: Span): Range;
  /** The nodes of a span’s first and last characters; none of an empty span. */
  endsOf(span: Span): readonly Text[];
  /** A span without what is at its ends in other nodes. */
  trim(span: Span, isIn: (node: Text) => boolean): Span;
  /** The text of a span without what is in other nodes. */
  wordsOf(span: Span, isIn: (node: Text) => boolean): string;
}

/** A character of the text; a space has the place of the character after it. */
interface Place {
  readonly unit: string;
  readonly node: Text;
  readonly offset: number;
}

/** Characters that only say where a line may break. */
const BREAKS = /[\u00ad\u200b\u2060\ufeff]/;

/** Reads the visible text of an element: blocks with "\n" between them, white space as single spaces. */
export function readPage(root: HTMLElement): PageText {
  const places = listPlaces(root);
  const at = (index: number): Place => {
    const place = places[index];
    if (!place) throw new RangeError(`no character ${index} among ${places.length}`);
    return place;
  };
  const findPlace = (isReached: (place: Place) => boolean) =>
    findFirstIndex(places.length, (index) => isReached(at(index)));
  return {
    search: toSearchText(places.map(({ unit }) => unit).join('')),
    spanOf: (range) => ({
      start: findPlace(({ node, offset }) => range.comparePoint(node, offset) >= 0),
      end: findPlace(({ node, offset }) => range.comparePoint(node, offset + 1) > 0),
    }),
    rangeOf({ start, end }) {
      const range = document.createRange();
      const [first, last] = [at(start), at(end - 1)];
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.offset + 1);
      return range;
    },
    endsOf: ({ start, end }) => (start < end ? [at(start).node, at(end - 1).node] : []),
    trim({ start, end }, isIn) {
      let [first, last] = [start, end];
      while (first < last && !isIn(at(first).node)) first++;
      while (first < last && !isIn(at(last - 1).node)) last--;
      return { start: first, end: last };
    },
    wordsOf: ({ start, end }, isIn) =>
      places
        .slice(start, end)
        .filter(({ node }) => isIn(node))
        .map(({ unit }) => unit)
        .join('')
        .trim(),
  };
}

function listPlaces(root: HTMLElement): Place[] {
  const places: Place[] = [];
  let space = '';
  for (const { node, isApart } of walkText(root)) {
    if (isApart) space = '\n';
    for (let offset = 0; offset < node.data.length; offset++) {
      const unit = node.data.charAt(offset);
      if (/\s/.test(unit)) space ||= ' ';
      else if (!BREAKS.test(unit)) {
        if (space && places.length > 0) places.push({ unit: space, node, offset });
        places.push({ unit, node, offset });
        space = '';
      }
    }
  }
  return places;
}

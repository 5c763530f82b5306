/** Where the words of a text begin and end. */
export interface WordBounds {
  /** Whether no word reaches over an offset. */
  isBound(at: number): boolean;
  /** Where `count` more words end to the right of an offset (`by` 1), or begin to its left (-1), on the same line. */
  move(from: number, count: number, by: 1 | -1): number;
}

type Segments = Pick<Intl.Segments, 'containing'>;

/** The word bounds of a text in any script, as browsers find them; without segmentation, words are runs of letters. */
export function findBounds(text: string, segments: Segments | undefined = segment(text)): WordBounds {
  const isBound = (at: number): boolean => {
    if (at <= 0 || at >= text.length) return true;
    if (segments) return segments.containing(at)?.index === at;
    return !isInner(text.charAt(at - 1)) || !isInner(text.charAt(at));
  };
  const step = (from: number, by: 1 | -1): number => {
    let seen = false;
    for (let at = from; ; at += by) {
      if (seen && isBound(at)) return at;
      const next = text.charAt(by === 1 ? at : at - 1);
      if (next === '' || next === '\n') return from;
      seen ||= isInner(next);
    }
  };
  return {
    isBound,
    move(from, count, by) {
      let at = from;
      for (let left = count; left > 0; left--) at = step(at, by);
      return at;
    },
  };
}

/** Letters, digits, their marks, and halves of emoji and rare letters. */
function isInner(unit: string): boolean {
  return /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(unit);
}

/** Firefox has no segmenter before version 125. */
function segment(text: string): Segments | undefined {
  return 'Segmenter' in Intl ? new Intl.Segmenter('en', { granularity: 'word' }).segment(text) : undefined;
}

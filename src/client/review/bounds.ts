/** Words with the text around them. */
export interface Bounded {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** How the ends of words can be moved, by a word each. */
export type Move = 'start-earlier' | 'start-later' | 'end-earlier' | 'end-later';

/** The words with one end moved by a word; unchanged where there is none left. */
export function moveBound({ before, words, after }: Bounded, move: Move): Bounded {
  if (move === 'start-earlier') {
    const taken = /\S+\s*$/.exec(before)?.[0] ?? '';
    return { before: before.slice(0, before.length - taken.length), words: taken + words, after };
  }
  if (move === 'end-later') {
    const taken = /^\s*\S+/.exec(after)?.[0] ?? '';
    return { before, words: words + taken, after: after.slice(taken.length) };
  }
  const dropped =
    move === 'start-later' ? /^\S+\s+(?=\S)/.exec(words)?.[0] : /(?<=\S)\s+\S+$/.exec(words)?.[0];
  if (dropped === undefined) return { before, words, after };
  if (move === 'start-later') return { before: before + dropped, words: words.slice(dropped.length), after };
  return { before, words: words.slice(0, words.length - dropped.length), after: dropped + after };
}

import type { Span } from '../../text/span.ts';
import type { Quotation } from '../types.ts';
import { type EncodedWords, tokenRange } from './words.ts';

/** The rules' label for each token, indexed like `Words`. */
export interface Hints {
  /** 0, or role (1 source, 2 cue, 3 content), kind and whether the rule is sure, packed into one number. */
  readonly code: Int32Array;
  /** 1 + the index of the quotation that the code comes from. */
  readonly relation: Int32Array;
}

const KINDS = { direct: 0, mixed: 1, indirect: 2 } as const;
const SURE = 0.8;

/** Spreads the rules' quotations over the tokens; if two claim a token, the surer one wins. */
export function encodeHints(words: EncodedWords, quotations: readonly Quotation[]): Hints {
  const hints = noHints(words);
  const order = quotations.map((_, index) => index);
  order.sort((a, b) => (quotations[a]?.confidence ?? 0) - (quotations[b]?.confidence ?? 0) || a - b);
  for (const index of order) {
    const quotation = quotations[index];
    if (!quotation) continue;
    const base = KINDS[quotation.kind] * 4 + (quotation.confidence >= SURE ? 16 : 0);
    const paint = (spans: readonly Span[], role: number) => {
      for (const span of spans) {
        const { first, last } = tokenRange(words, span);
        hints.code.fill(base + role, first, last + 1);
        hints.relation.fill(index + 1, first, last + 1);
      }
    };
    paint(quotation.content, 3);
    paint(quotation.source, 1);
    paint(quotation.cue, 2);
  }
  return hints;
}

/** Hints without any label. */
export function noHints({ count }: EncodedWords): Hints {
  return { code: new Int32Array(count + 2), relation: new Int32Array(count + 2) };
}

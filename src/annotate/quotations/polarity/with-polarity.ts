import type { Document } from '../../document.ts';
import type { Quotation } from '../../types.ts';
import { createTokenFinder } from '../token-finder.ts';
import { cutCondition } from './cut-condition.ts';
import { readHearsay } from './hearsay.ts';
import type { Range, Reading } from './reading.ts';
import { readBeforeSource, readInversion, readLabel, readPrevented } from './signs-around-clause.ts';
import { readAfterCue, readBeforeCue, readCue, readSource } from './signs-at-cue.ts';
import { cutUntrue } from './untrue.ts';
import { widenCue } from './widen-cue.ts';

/**
 * The quotations, with `negated` set if the article does not claim that the source said so: the cue denies,
 * doubts, negates or only supposes it, or somebody else claims it. The cue is widened to the words that do so ("did
 * not say", "stopped short of saying", "denied claims"), so that they are shown with the content.
 */
export function withPolarity(doc: Document, quotations: readonly Quotation[]): Quotation[] {
  const find = createTokenFinder(doc.tokens);
  return quotations.map((quotation) => {
    const cue = find(quotation.cue[0]);
    if (!cue) return quotation;
    const sentence = doc.sentences[doc.tokens[cue.first]?.sentence ?? 0];
    const reading: Reading = {
      doc,
      tokens: doc.tokens,
      quotation,
      cue,
      source: find(quotation.source[0]),
      first: sentence?.first ?? cue.first,
      last: sentence?.last ?? cue.last,
    };
    const cut = cutUntrue(reading) ?? readHearsay(reading);
    const sign = cut ? find(cut.sign) : findSign(reading);
    if (!sign) return quotation;
    const content = cut?.content ?? cutCondition(reading, sign);
    const whole = { ...quotation, content };
    return { ...whole, cue: widenCue({ ...reading, quotation: whole }, sign), negated: true };
  });
}

function findSign(reading: Reading): Range | undefined {
  return (
    readCue(reading) ??
    readSource(reading) ??
    readAfterCue(reading) ??
    readInversion(reading) ??
    readPrevented(reading) ??
    readBeforeCue(reading) ??
    readBeforeSource(reading) ??
    readLabel(reading)
  );
}

import type { Document } from '../document.ts';
import { datelineEnd } from './dateline.ts';
import type { Quoted } from './pair-marks.ts';
import { isHyphen, isPlainCase, repairPos } from './repair-pos.ts';
import { endsSentence } from './sentence-ends.ts';
import type { PendingUnit, Unit, UnitSentence, UnitText } from './unit.ts';

/** No real sentence has more units; longer ones are split so that work within a sentence stays bounded. */
const LONGEST_SENTENCE = 250;

/** Turns each quoted span into one unit and splits sentences again, so that "…!” he said" is one sentence. */
export function readUnits(doc: Document, quoted: readonly Quoted[]): UnitText {
  const drafts = splitUnits(doc, quoted);
  const units: Unit[] = [];
  const sentences: UnitSentence[] = [];
  for (const [block, run] of drafts.entries()) {
    let first = units.length;
    const dateline = datelineEnd(run);
    for (const [i, draft] of run.entries()) {
      draft.sentence = sentences.length;
      units.push(draft);
      const long = units.length - first >= LONGEST_SENTENCE;
      if (i < run.length - 1 && !long && i !== dateline && !endsSentence(run, i)) continue;
      sentences.push({ block, first, last: units.length - 1 });
      first = units.length;
    }
  }
  return { doc, units, sentences };
}

/** The draft units of each block; a quotation that spans several blocks adds one unit to each. */
function splitUnits(doc: Document, quoted: readonly Quoted[]): PendingUnit[][] {
  const parts = quoted.flatMap((item) => item.parts.map((part) => ({ part, item })));
  const { tokens } = doc;
  let next = 0;
  let at = 0;
  return doc.blocks.map((block) => {
    const run: PendingUnit[] = [];
    const first = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < block.end) at++;
    const plain = isPlainCase(tokens, first, at);
    let until = -1;
    for (let index = first; index < at; index++) {
      const token = tokens[index];
      const held = parts[next];
      if (token && held && token.end > held.part.start) {
        const { start, end } = held.part;
        const text = doc.text.slice(start, end);
        run.push({
          start,
          end,
          text,
          lower: text.toLowerCase(),
          pos: 'QUOTE',
          quoted: held.item,
          sentence: 0,
        });
        until = end;
        next++;
      }
      if (!token || token.start < until) continue;
      const { start, end, text, lower } = token;
      run.push({
        start,
        end,
        text,
        lower,
        pos: isHyphen(tokens, index) ? 'HYPHEN' : repairPos(tokens, index, plain),
        quoted: undefined,
        sentence: 0,
      });
    }
    return run;
  });
}

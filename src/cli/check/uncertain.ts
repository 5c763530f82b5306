import { describeSpeaker, isUncertain } from '../../archive/speaker.ts';
import { wordsOf } from '../../text/span.ts';
import type { FindingKind } from './finding.ts';

/** A quotation stands on a page of its own; a pronoun is hardly seen. */
const WEIGHTS = { direct: 4, mixed: 3, indirect: 2, name: 1.5, nominal: 0.5, pronoun: 0.2 } as const;
/** Enough to recognize the words. */
const SHOWN = 60;

/** Annotations of low confidence, by doubt × weight. */
export const uncertain: FindingKind = {
  name: 'uncertain',
  label: 'uncertain',
  counted: ['uncertain annotation', 'uncertain annotations'],
  find: ({ articles, entities, placeIn }) =>
    articles.flatMap((article) => {
      const { text, mentions, quotations } = article.record;
      const quoted = quotations.filter(isUncertain).map((one) => {
        const start = one.content[0]?.start ?? 0;
        const words = shorten(text.slice(start, one.content.at(-1)?.end));
        const { label } = describeSpeaker(article, one, entities);
        return {
          start,
          words,
          what: `${label} speaks`,
          weight: WEIGHTS[one.kind],
          confidence: one.confidence,
        };
      });
      const named = mentions
        .filter((one) => isUncertain(one) && one.entity !== null)
        .map((one) => ({
          start: one.start,
          words: shorten(wordsOf(text, one)),
          what: `means ${entities.get(one.entity ?? '')?.name ?? one.entity}`,
          weight: WEIGHTS[one.kind],
          confidence: one.confidence,
        }));
      return [...quoted, ...named].map(({ start, words, what, weight, confidence }) => ({
        place: placeIn(article, start),
        reason: `“${words}”: ${what}? (confidence ${confidence}); decide in the preview, with the command "dev"`,
        weight: weight * (1 - confidence),
      }));
    }),
};

function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}

import { describeSpeaker, isUncertain } from '../../archive/speaker.ts';
import { wordsOf } from '../../text/span.ts';
import type { FindingKind } from './finding.ts';

/** A quotation stands on a page of its own; a pronoun is hardly seen. */
const WEIGHTS = { direct: 4, mixed: 3, indirect: 2, name: 1.5, nominal: 0.5, pronoun: 0.2 } as const;

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
        const words = text.slice(start, one.content.at(-1)?.end);
        const { label } = describeSpeaker(article, one, entities);
        return { ...one, start, words, why: `perhaps not said by ${label}` };
      });
      const named = mentions
        .filter((one) => isUncertain(one) && one.entity !== null)
        .map((one) => {
          const name = entities.get(one.entity ?? '')?.name ?? one.entity;
          return { ...one, words: wordsOf(text, one), why: `perhaps not ${name}` };
        });
      return [...quoted, ...named].map(({ start, words, why, kind, confidence }) => ({
        at: placeIn(article, start),
        words,
        why: `${why} (confidence ${confidence})`,
        fix: 'confirm or correct it in the preview (command "dev", key v)',
        weight: WEIGHTS[kind] * (1 - confidence),
      }));
    }),
};

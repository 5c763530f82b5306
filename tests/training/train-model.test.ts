import { describe, expect, test } from 'vitest';
import { createDocument } from '../../src/annotate/document.ts';
import { findRelations } from '../../src/annotate/learned/find-relations.ts';
import type { AttributionModel } from '../../src/annotate/learned/model.ts';
import { findQuotations } from '../../src/annotate/quotations/find-quotations.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { readModel } from '../../src/knowledge/read-model.ts';
import { trainModel } from '../../src/training/train-model.ts';
import { writeModel } from '../../src/training/write-model.ts';
import { toMadeUpCorpus } from './made-up-corpus.ts';

const corpus = toMadeUpCorpus(60, 7);
const unseen = toMadeUpCorpus(20, 8);

const train = (seed: number, hinted: boolean): AttributionModel =>
  trainModel(corpus, {
    seed,
    hinted,
    folds: 3,
    bits: { tagger: 12, roles: 12, relations: 9 },
    epochs: { tagger: 5, roles: 5, relations: 8 },
    say: () => {},
  });

describe('trainModel', () => {
  const model = train(1, false);
  const bytes = writeModel(model);

  test('learns an invented corpus without the rules', () => {
    const { figures } = evaluate(unseen, ({ text }) => findRelations(createDocument({ text }), model, []));
    expect(figures.relation.precision).toBeGreaterThan(95);
    expect(figures.relation.recall).toBeGreaterThan(95);
    expect(figures.source.recall).toBeGreaterThan(95);
    expect(figures.characters.content.f1).toBeGreaterThan(95);
  });

  test('learns how far to trust the rules', () => {
    const hinted = train(1, true);
    const { figures } = evaluate(unseen, ({ text }) => {
      const doc = createDocument({ text });
      return findRelations(doc, hinted, findQuotations(doc).quotations);
    });
    expect(figures.relation.f1).toBeGreaterThan(95);
    expect(figures.speaker.recall).toBeGreaterThan(95);
  });

  test('gives the same bytes for the same seed, and different ones for another seed', () => {
    expect(Buffer.from(writeModel(train(1, false))).equals(bytes)).toBe(true);
    expect(Buffer.from(writeModel(train(2, false))).equals(bytes)).toBe(false);
  });

  test('reads back the weights that it wrote', () => {
    expect(readModel(bytes)).toEqual(model);
    expect(readModel(Buffer.from(bytes))).toEqual(model);
  });

  test('finds nothing if nobody says anything', () => {
    const text = 'Rain fell on the square for most of the day. Two boats left the harbour before noon.';
    expect(findRelations(createDocument({ text }), model, [])).toEqual([]);
  });
});

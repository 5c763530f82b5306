import { expect, test } from 'vitest';
import { findCueVerb } from '../../../src/annotate/quotations/inflect.ts';

const forms: [string, string | undefined, string | undefined][] = [
  ['said', 'say', 'past'],
  ['says', 'say', 'third'],
  ['saying', 'say', 'ing'],
  ['told', 'tell', 'past'],
  ['denied', 'deny', 'past'],
  ['denies', 'deny', 'third'],
  ['argued', 'argue', 'past'],
  ['arguing', 'argue', 'ing'],
  ['agreeing', 'agree', 'ing'],
  ['stresses', 'stress', 'third'],
  ['quipped', 'quip', 'past'],
  ['slamming', 'slam', 'ing'],
  ['pointed out', 'point out', 'past'],
  ['sang', 'sing', 'past'],
  ['walked', undefined, undefined],
  ['constructor', undefined, undefined],
];

test.each(forms)('%s is a form of %s (%s)', (word, lemma, form) => {
  expect(findCueVerb(word)?.lemma).toBe(lemma);
  expect(findCueVerb(word)?.form).toBe(form);
});

test('separates the frames of a verb from its prepositions', () => {
  const verb = findCueVerb('warned');
  expect(verb?.frames).toBe('qtza');
  expect([...(verb?.prepositions ?? [])]).toEqual(['of', 'about', 'against']);
});

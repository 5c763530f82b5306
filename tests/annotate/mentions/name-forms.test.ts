import { expect, it } from 'vitest';
import { isFirstName } from '../../../src/annotate/mentions/first-names.ts';
import { formOf, isSameName } from '../../../src/annotate/mentions/name-forms.ts';

const norms = (name: string) => name.split(' ');

it.each([
  ['ann lee', 'ann k lee', true],
  ['a lee', 'ann lee', true],
  ['rosa quispe', 'rosa quispe mamani', true],
  ['sergei varga', 'sergey varga', true],
  ['ann lee', 'bob lee', false],
  ['ann lee', 'ann lind', false],
  ['b lee', 'ann lee', false],
  ['ann l', 'ann lee', false],
])('“%s” and “%s” can be the same person: %s', (a, b, expected) => {
  expect(isSameName(norms(a), norms(b))).toBe(expected);
  expect(isSameName(norms(b), norms(a))).toBe(expected);
});

it.each([
  ['lee', 'ann lee', 'last'],
  ['quispe mamani', 'rosa quispe mamani', 'last'],
  ['rasid', 'omar al rasid', 'last'],
  ['lee', 'ann lee jr', 'last'],
  ['zhao', 'zhao wenlong', 'first'],
  ['juan carlos', 'juan carlos pena', 'first'],
  ['quispe', 'rosa quispe mamani', 'middle'],
  ['john', 'ann john lee', undefined],
  ['k', 'ann k lee', undefined],
  ['la', 'carlos de la cruz', undefined],
  ['rashid', 'omar bin rashid al suwad', undefined],
  ['ann lee', 'ann lee', undefined],
  ['lind', 'ann lee', undefined],
])('the position of “%s” in “%s” is %s', (short, full, expected) => {
  expect(formOf(norms(short), norms(full), isFirstName)).toBe(expected);
});

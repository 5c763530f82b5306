import { describe, expect, it } from 'vitest';
import { parseFragment, wordsOf } from '../../src/client/anchors.ts';

describe('parseFragment', () => {
  it.each([
    ['#lind-we-begin', 'lind-we-begin'],
    ['#caf%C3%A9', 'café'],
    ['#', undefined],
    ['', undefined],
    ['#50%', undefined],
  ])('reads %j as %j', (hash, id) => {
    expect(parseFragment(hash)).toBe(id);
  });
});

describe('wordsOf', () => {
  it.each([
    ['lind-we-begin', 'lind we begin'],
    ['müller-das-ist-2', 'müller das ist 2'],
    ['azaz_2', undefined],
    ['sources', undefined],
    ['<img src=x>', undefined],
  ])('%j was made from %j', (id, words) => {
    expect(wordsOf(id)).toBe(words);
  });
});

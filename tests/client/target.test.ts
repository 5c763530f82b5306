import { describe, expect, it } from 'vitest';
import { parseTarget, wordsOf } from '../../src/client/target.ts';

describe('parseTarget', () => {
  it.each([
    ['https://a.example/#lind-we-begin', 'lind-we-begin', []],
    ['https://a.example/#caf%C3%A9', 'café', []],
    ['file:///a/index.html#', undefined, []],
    ['https://a.example/', undefined, []],
    ['https://a.example/#50%', undefined, []],
    ['https://a.example/#lind-yes:~:text=rain', 'lind-yes', [{ start: 'rain' }]],
    ['https://a.example/#:~:text=rain', undefined, [{ start: 'rain' }]],
  ])('reads %j as %j and %j', (address, id, directives) => {
    expect(parseTarget(address)).toEqual({ id, directives });
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

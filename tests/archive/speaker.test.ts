import { describe, expect, test } from 'vitest';
import { describeSpeaker, isUncertain, UNCERTAIN } from '../../src/archive/speaker.ts';
import { articleOf, recordOf, type Sketch } from './archive-of.ts';

const entities = new Map([['anna-lind', recordOf('person', 'anna-lind', { name: 'Anna Lind' })]]);
const speakerOf = (sketch: Sketch) => {
  const article = articleOf(sketch);
  return describeSpeaker(article, article.record.quotations[0]!, entities);
};

describe('describeSpeaker', () => {
  test('takes the name of a speaker with a record from the record', () => {
    const quotations = [{ content: '“yes”', source: 'the mayor', speaker: 'anna-lind' }];
    expect(speakerOf({ text: '“yes”, said the mayor', quotations })).toEqual({
      standing: 'named',
      label: 'Anna Lind',
      entity: 'anna-lind',
      members: [],
    });
  });

  test.each([
    ['A senior official', 'a senior official'],
    ['Some residents', 'some residents'],
    ['US officials', 'US officials'],
  ])('describes the unnamed source %j as %j', (source, label) => {
    const quotations = [{ content: '“yes”', source, unnamed: true }];
    expect(speakerOf({ text: `${source} said “yes”`, quotations })).toEqual({
      standing: 'unnamed',
      label,
      entity: undefined,
      members: [],
    });
  });

  test('names each of several speakers', () => {
    const speakers = [{ entity: 'anna-lind' }, { entity: null, provisional: 'Bo Ek' }];
    const quotations = [{ content: '“yes”', source: 'both', speakers }];
    expect(speakerOf({ text: '“yes”, said both', quotations })).toEqual({
      standing: 'in-text',
      label: 'Anna Lind and Bo Ek',
      entity: undefined,
      members: [
        { label: 'Anna Lind', entity: 'anna-lind' },
        { label: 'Bo Ek', entity: undefined },
      ],
    });
  });

  test.each([
    ['Both', '“both”'],
    ['', 'speaker unknown'],
  ])('says of an unknown speaker only what the article says: %j', (source, label) => {
    const quotations = [{ content: '“yes”', ...(source ? { source } : {}) }];
    expect(speakerOf({ text: `${source} said “yes”`, quotations }).label).toBe(label);
  });

  test('takes a name without a record from the text', () => {
    const sketch = {
      text: 'Peter Holm said “yes”',
      mentions: [{ words: 'Peter Holm' }],
      quotations: [{ content: '“yes”', source: 'Peter Holm' }],
    };
    expect(speakerOf(sketch)).toEqual({
      standing: 'in-text',
      label: 'Peter Holm',
      entity: undefined,
      members: [],
    });
  });

  test.each([
    ['a pronoun', [{ words: 'he', kind: 'pronoun' as const }]],
    ['a place', [{ words: 'he', type: 'place' as const }]],
    ['nothing found', []],
  ])('does not take %s for a name', (_, mentions) => {
    const sketch = { text: '“yes”, he said', mentions, quotations: [{ content: '“yes”', source: 'he' }] };
    expect(speakerOf(sketch).standing).toBe('unknown');
  });
});

describe('isUncertain', () => {
  test.each([
    [UNCERTAIN - 0.01, true],
    [UNCERTAIN, false],
    [1, false],
  ])('of %d is %s', (confidence, expected) => {
    expect(isUncertain({ confidence })).toBe(expected);
  });
});

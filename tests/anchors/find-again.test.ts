import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAgain, type Saying } from '../../src/anchors/find-again.ts';

const saying = (exact: string, speaker: string | undefined = 'ann-lee', place = ''): Saying => ({
  exact,
  prefix: `${place} before.`,
  suffix: `after ${place}.`,
  speaker,
});

const find = (published: Saying[], current: Saying[], gone: string[] = []) =>
  [...findAgain(published, current, { isGone: (speaker) => gone.includes(speaker) })]
    .map(([of, { at }]) => [of, at] as const)
    .sort(([a], [b]) => a - b);

const LONG = '“The port will stay open all winter, whatever the council decides,”';

describe('a published quotation is found again', () => {
  test.each<[string, string]>([
    ['word for word', LONG],
    ['with other marks', '"The port will stay open all winter - whatever the council decides"'],
    ['in capitals and on two lines', LONG.toUpperCase().replace(' all ', '\nall\u00ad ')],
    ['with a slip corrected', LONG.replace('winter', 'wintre')],
    ['with words inserted', LONG.replace('stay open', 'certainly stay wide open')],
    ['with a part cut off', '“The port will stay open all winter,”'],
    [
      'with a third of its words replaced',
      '“The port must stay open every spring, whatever the mayor decides,”',
    ],
  ])('%s', (_, now) => {
    expect(find([saying(LONG)], [saying('“It is closed,”'), saying(now)])).toEqual([[0, 1]]);
  });

  test('if its speaker is known by now, or by another name', () => {
    expect(find([saying(LONG, undefined)], [saying(LONG, 'ann-lee')])).toEqual([[0, 0]]);
    expect(find([saying(LONG, 'Ann Lee')], [saying(LONG, 'ann-lee')])).toEqual([[0, 0]]);
    expect(find([saying(LONG, 'ann-lee')], [saying(LONG, 'anna-lee')], ['ann-lee'])).toEqual([[0, 0]]);
  });

  test('by the text around it where the same words stand twice', () => {
    const [one, two] = [saying(LONG, 'ann-lee', 'north'), saying(LONG, 'ann-lee', 'south')];
    expect(find([one, two], [two, one])).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(find([one, two], [two])).toEqual([[1, 0]]);
  });
});

describe('a published quotation is lost rather than guessed', () => {
  test.each<[string, Saying[], Saying[]]>([
    [
      'if only other words are left',
      [saying(LONG)],
      [saying('“Nobody has asked us about the school in Arby,”')],
    ],
    ['if another speaker says its words', [saying(LONG)], [saying(LONG, 'bo-ek')]],
    [
      'if another speaker says nearly its words',
      [saying(LONG)],
      [saying(LONG.replace('port', 'harbor'), 'bo-ek')],
    ],
    [
      'if it could be either of two',
      [saying(LONG)],
      [saying(LONG.replace('winter', 'spring')), saying(LONG.replace('winter', 'summer'))],
    ],
    ['if only a word of it is left', [saying(LONG)], [saying('“Winter,”')]],
  ])('%s', (_, published, current) => {
    expect(find(published, current)).toEqual([]);
  });

  test('and near twins of two speakers never change places', () => {
    const lee = saying(LONG, 'ann-lee', 'north');
    const ek = saying(LONG, 'bo-ek', 'south');
    expect(find([lee, ek], [saying(`${LONG} `, 'bo-ek', 'other'), saying(LONG, 'ann-lee', 'other')])).toEqual(
      [
        [0, 1],
        [1, 0],
      ],
    );
    expect(find([lee, ek], [ek])).toEqual([[1, 0]]);
  });
});

test('no two are found in the same place, and no speaker gets the words of another', () => {
  const one = fc.record({
    exact: fc.constantFrom(LONG, LONG.replace('winter', 'spring'), '“Yes,”', '“Yes.”', '“No,”'),
    prefix: fc.constantFrom('', 'north', 'south'),
    suffix: fc.constantFrom('', 'end'),
    speaker: fc.constantFrom('ann-lee', 'bo-ek', undefined),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 6 }), fc.array(one, { maxLength: 6 }), (published, current) => {
      const found = [...findAgain(published, current, { isGone: () => false })];
      expect(new Set(found.map(([, { at }]) => at)).size).toBe(found.length);
      for (const [of, { at }] of found) {
        const [before, now] = [published[of]?.speaker, current[at]?.speaker];
        expect(before === undefined || now === undefined || before === now).toBe(true);
      }
    }),
  );
});

test('the same words in the same place stay the same when their speaker is corrected', () => {
  const saying = {
    exact: '“We tried,”',
    prefix: 'The council met in Arby. ',
    suffix: ' said the new mayor.',
  };
  const found = findAgain([{ ...saying, speaker: 'ann-lee' }], [{ ...saying, speaker: 'bo-kent' }], {
    isGone: () => false,
  });
  expect([...found.keys()]).toEqual([0]);
});

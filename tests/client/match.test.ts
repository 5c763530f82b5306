import { describe, expect, it } from 'vitest';
import { findMatches } from '../../src/client/match.ts';

const items = [
  { q: 'Anna Lindström, “We begin today.”', speaker: 'anna-lindstrom', kind: 'direct' },
  { q: 'Peter Holm said that it had begun', speaker: 'peter-holm', kind: 'indirect' },
  { q: 'An official: nobody began', kind: 'direct', topics: 'talks aid' },
  { q: 'Đorđe in Łódź', kind: 'none' },
];

describe('findMatches', () => {
  it.each<[string, Record<string, string>, number[]]>([
    ['keeps all without a choice', {}, [0, 1, 2, 3]],
    ['keeps what has the fact', { kind: 'direct' }, [0, 2]],
    ['wants every fact', { kind: 'direct', speaker: 'anna-lindstrom' }, [0]],
    ['finds a value among several', { topics: 'aid' }, [2]],
    ['does not take a part of a value for it', { speaker: 'peter' }, []],
    ['finds a word by its beginning', { q: 'beg' }, [0, 1, 2]],
    ['does not find a word by its middle', { q: 'egin' }, []],
    ['wants every word typed', { q: 'peter begun' }, [1]],
    ['minds neither case nor accents', { q: 'LINDSTROM' }, [0]],
    ['knows letters that have no accent to lose', { q: 'lodz dorde' }, [3]],
    ['minds no marks', { q: '“we' }, [0]],
    ['finds nothing for an unknown fact', { colour: 'red' }, []],
  ])('%s', (_, choice, expected) => {
    const began = items.map((item) => ({ ...item, q: item.q.replace('began', 'begins') }));
    expect(findMatches(began, choice)).toEqual(expected);
  });
});

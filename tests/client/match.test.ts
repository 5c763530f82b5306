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
    ['keeps items with the fact', { kind: 'direct' }, [0, 2]],
    ['requires every fact', { kind: 'direct', speaker: 'anna-lindstrom' }, [0]],
    ['finds a value among several', { topics: 'aid' }, [2]],
    ['does not match part of a value', { speaker: 'peter' }, []],
    ['finds a word by its beginning', { q: 'beg' }, [0, 1, 2]],
    ['does not find a word by its middle', { q: 'egin' }, []],
    ['requires every typed word', { q: 'peter begun' }, [1]],
    ['ignores case and accents', { q: 'LINDSTROM' }, [0]],
    ['folds letters without a separable accent', { q: 'lodz dorde' }, [3]],
    ['ignores punctuation', { q: '“we' }, [0]],
    ['finds nothing for an unknown fact', { color: 'red' }, []],
  ])('%s', (_, choice, expected) => {
    const began = items.map((item) => ({ ...item, q: item.q.replace('began', 'begins') }));
    expect(findMatches(began, choice)).toEqual(expected);
  });
});

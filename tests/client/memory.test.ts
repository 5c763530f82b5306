import { afterEach, describe, expect, it, vi } from 'vitest';
import { recall, remember } from '../../src/client/memory.ts';

function stubStorage(): Map<string, string> {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  return kept;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('memory', () => {
  it('recalls what it stored, under a prefixed key', () => {
    const kept = stubStorage();
    remember('theme', 'dark');
    expect(recall('theme')).toBe('dark');
    expect([...kept.keys()]).toEqual(['newsgloss:theme']);
  });

  it('forgets', () => {
    stubStorage();
    remember('theme', 'dark');
    remember('theme', undefined);
    expect(recall('theme')).toBeUndefined();
  });

  it('recalls nothing, without an error, if storage is refused', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new Error('denied');
      },
    });
    expect(() => remember('theme', 'dark')).not.toThrow();
    expect(recall('theme')).toBeUndefined();
  });
});

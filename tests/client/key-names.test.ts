import { describe, expect, it } from 'vitest';
import { findShortcut, type KeyPress, SHORTCUTS } from '../../src/client/key-names.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  repeat: false,
  ...more,
});

describe('findShortcut', () => {
  it.each([
    ['j', 'nextQuotation'],
    ['k', 'previousQuotation'],
    ['1', 'layer'],
    ['6', 'layer'],
    ['0', 'readingOnly'],
    ['?', 'help'],
    ['7', undefined],
    ['J', undefined],
    ['Enter', undefined],
    ['Escape', undefined],
    ['constructor', undefined],
  ])('maps %j to %j', (key, name) => {
    expect(findShortcut(press(key))).toBe(name);
  });

  it.each<[string, Partial<KeyPress>]>([
    ['Ctrl', { ctrlKey: true }],
    ['Meta', { metaKey: true }],
    ['Alt', { altKey: true }],
    ['a composition', { isComposing: true }],
    ['a held key', { repeat: true }],
  ])('ignores a key with %s', (_, more) => {
    expect(findShortcut(press('c', more))).toBeUndefined();
  });

  it('uses each key only once', () => {
    const keys = Object.values(SHORTCUTS).flatMap((shortcut) => [...shortcut.keys]);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

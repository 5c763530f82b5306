import { describe, expect, test } from 'vitest';
import { checkOutputPath, findNameFault } from '../../src/schemas/output-path.ts';

describe('checkOutputPath', () => {
  test.each([
    'index.html',
    'quotes/putin-i-think_2/index.html',
    'articles/a/',
    'page/2',
    'assets/basemap-detail-Привет.js',
    'a.b/.c/console.html',
    'x'.repeat(200),
  ])('accepts %s', (path) => {
    expect(checkOutputPath(path)).toBe(path);
  });

  test.each([
    ['', 'empty'],
    ['/', 'empty'],
    ['/etc/passwd', 'empty'],
    ['a//b', 'empty'],
    ['..', 'another folder'],
    ['../x', 'another folder'],
    ['a/../../x', 'another folder'],
    ['a/./b', 'another folder'],
    ['a/..', 'another folder'],
    ['C:/x', 'character'],
    ['a\\..\\x', 'character'],
    ['a\0b', 'character'],
    ['a\nb', 'character'],
    ['a\u202eb', 'character'],
    ['a\u200bb', 'character'],
    ['a\ud800b', 'character'],
    ['a?b', 'character'],
    ['a*b', 'character'],
    ['CON', 'device'],
    ['a/nul.html', 'device'],
    ['com1/index.html', 'device'],
    ['a./b', 'dot or a space'],
    ['a /b', 'dot or a space'],
    ['...', 'dot or a space'],
    ['x'.repeat(201), 'longer'],
    ['я'.repeat(101), 'longer'],
  ])('rejects %j', (path, reason) => {
    expect(() => checkOutputPath(path)).toThrow(reason);
  });
});

test.each(['', 'a/b', '..', 'NUL', 'a:b', 'a\u202eb', 'x'.repeat(300)])('%j is not a valid name', (name) => {
  expect(findNameFault(name)).toEqual(expect.any(String));
});

import { describe, expect, test } from 'vitest';
import { serverPath, sitePath } from '../../src/components/addresses.ts';
import type { Site } from '../../src/schemas/site.ts';

const SITE: Site = {
  title: 'Harbour news',
  description: 'News of a harbour.',
  address: 'https://example.org/',
  language: 'en',
  publisher: 'The Harbour',
  licence: 'CC-BY-4.0',
  map: { center: [60, 5], zoom: 5 },
};

describe('sitePath', () => {
  test.each([
    ['about/', '/about/'],
    ['./about/', '/about/'],
    ['/about/?a=//b', '/about/?a=//b'],
    ['https://example.com//a', 'https://example.com//a'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
    ['.//other.example/1', '/other.example/1'],
    ['//other.example/1', '/other.example/1'],
    ['/\\other.example/1', '/other.example/1'],
    ['././/other.example/1', '/./other.example/1'],
  ])('%s becomes %s', (address, path) => {
    expect(sitePath(address)).toBe(path);
  });
});

describe('serverPath', () => {
  test.each([
    ['/about/#a', '/about/#a'],
    ['/about/?page=2', '/about/?page=2'],
    ['/a:b/', '/a:b/'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
    ['//other.example/1', '/other.example/1'],
    ['/x/..//other.example/1', '/other.example/1'],
    ['/.//other.example/1', '/other.example/1'],
    ['/..//other.example/1', '/other.example/1'],
  ])('%s becomes %s', (path, expected) => {
    expect(serverPath(path, SITE)).toBe(expected);
  });

  test('keeps the folder of a site that is not at the root of its server', () => {
    const site = { ...SITE, address: 'https://example.org/news' };
    expect(serverPath('/about/', site)).toBe('/news/about/');
    expect(serverPath('/../..//other.example/1', site)).toBe('/other.example/1');
  });
});

import { describe, expect, test } from 'vitest';
import { createLinker, relativeAddress } from '../../src/pages/page-links.ts';
import type { Site } from '../../src/schemas/site.ts';

describe('relativeAddress', () => {
  test.each([
    ['/', 'index.html', 'index.html'],
    ['/a/', 'index.html', 'a/index.html'],
    ['/assets/a.css', 'a/index.html', '../assets/a.css'],
    ['/feed.xml', 'a/b/index.html', '../../feed.xml'],
    ['//example.org/1', 'a/index.html', '../example.org/1'],
    ['///example.org/1', 'index.html', 'example.org/1'],
    ['/\\example.org/1', 'index.html', 'example.org/1'],
    ['/..//example.org/1', 'index.html', 'example.org/1'],
  ])('%s from %s is %s', (address, page, relative) => {
    expect(relativeAddress(address, page)).toBe(relative);
  });
});

/** Settings of a site in a subfolder of its server. */
const SITE = { address: 'https://a.example/news/' } as Site;

describe('createLinker', () => {
  test.each([
    ['/articles/a/', '/', '../../index.html'],
    ['/articles/a/', '/b/#c', '../../b/index.html#c'],
    ['/articles/a/', '/b/?q=1&r=2', '../../b/index.html?q=1&r=2'],
    ['/articles/a/', '/articles/a/#x', 'index.html#x'],
    ['/articles/a/', '/articles/a/javascript:x', './javascript:x'],
    ['/articles/a/', '/articles/a/http://a.example/b.png', './http:/a.example/b.png'],
    ['/articles/a/', '/articles/a/b/c:d', 'b/c:d'],
    ['/articles/a/', '//a.example/', '../../a.example/index.html'],
    ['/articles/a/', '#x', '#x'],
    ['/articles/a/', 'https://a.example/', 'https://a.example/'],
    ['/articles/a/', 'b/', 'b/'],
    ['/404.html', '/quotes/', '/news/quotes/'],
    ['/404.html', '/assets/app.css', '/news/assets/app.css'],
    ['/assets/quotes-1.js', '/articles/a/#x', 'articles/a/index.html#x'],
  ])('in %s, %s is %s', (path, address, expected) => {
    expect(createLinker(path, { site: SITE, preview: undefined })(address)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { linkTo, resolveLink } from '../../src/client/link-to.ts';

const canonical = 'https://news.example/articles/a/';

describe('linkTo', () => {
  it.each<[string, { here: string; canonical?: string }, string]>([
    [
      'links to the current page',
      { here: 'http://localhost:4000/articles/a/', canonical },
      'http://localhost:4000/articles/a/#lind-yes',
    ],
    [
      'replaces the fragment and removes the query',
      { here: 'https://other.example/sub/a/index.html?q=1#old', canonical },
      'https://other.example/sub/a/index.html#lind-yes',
    ],
    [
      'links to the published page from a disk',
      { here: 'file:///media/stick/articles/a/index.html', canonical },
      'https://news.example/articles/a/#lind-yes',
    ],
    [
      'links to the file if the page has no published address',
      { here: 'file:///media/stick/a.html#x' },
      'file:///media/stick/a.html#lind-yes',
    ],
  ])('%s', (_, page, link) => {
    expect(linkTo('lind-yes', page)).toBe(link);
  });
});

describe('resolveLink', () => {
  it.each([
    ['../../quotes/b/', 'http://localhost:4000/articles/a/', 'http://localhost:4000/quotes/b/'],
    ['../../quotes/b/index.html', 'file:///stick/articles/a/index.html', 'https://news.example/quotes/b/'],
  ])('%s on %s', (href, here, link) => {
    expect(resolveLink(href, { here, canonical })).toBe(link);
  });

  it('links to the file if the page has no published address', () => {
    expect(resolveLink('../b/index.html', { here: 'file:///stick/a/index.html' })).toBe(
      'file:///stick/b/index.html',
    );
  });
});

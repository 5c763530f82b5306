import { describe, expect, it } from 'vitest';
import { linkTo } from '../../src/client/link-to.ts';

const canonical = 'https://news.example/articles/a/';

describe('linkTo', () => {
  it.each<[string, { here: string; canonical?: string }, string]>([
    [
      'links to the page where it is read',
      { here: 'http://localhost:4000/articles/a/', canonical },
      'http://localhost:4000/articles/a/#lind-yes',
    ],
    [
      'puts the fragment in the place of another, and leaves the query out',
      { here: 'https://other.example/sub/a/index.html?q=1#old', canonical },
      'https://other.example/sub/a/index.html#lind-yes',
    ],
    [
      'links to the published page from a disk',
      { here: 'file:///media/stick/articles/a/index.html', canonical },
      'https://news.example/articles/a/#lind-yes',
    ],
    [
      'links to the disk where nothing is published',
      { here: 'file:///media/stick/a.html#x' },
      'file:///media/stick/a.html#lind-yes',
    ],
  ])('%s', (_, page, link) => {
    expect(linkTo('lind-yes', page)).toBe(link);
  });
});

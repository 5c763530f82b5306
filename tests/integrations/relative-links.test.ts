import { describe, expect, test } from 'vitest';
import { relativeAddress, relativizeLinks, relativizeUrls } from '../../src/integrations/relative-links.ts';

const PAGE = 'articles/a/index.html';

const CHANGED: readonly [html: string, after: string][] = [
  ['<a href="/">x</a>', '<a href="../../index.html">x</a>'],
  ['<a href="/b/">x</a>', '<a href="../../b/index.html">x</a>'],
  ['<a class=m href=/b/#c>x</a>', '<a class=m href="../../b/index.html#c">x</a>'],
  ["<a href='/b/?q=1&amp;r=2'>x</a>", '<a href="../../b/index.html?q=1&amp;r=2">x</a>'],
  ['<img src="/p.jpg" alt="/">', '<img src="../../p.jpg" alt="/">'],
  ['<img srcset="/p.jpg 1x, /q.jpg 2x">', '<img srcset="../../p.jpg 1x, ../../q.jpg 2x">'],
  ['<script src="/s.js" defer></script>', '<script src="../../s.js" defer></script>'],
  ['<a href="/articles/a/#x">x</a>', '<a href="index.html#x">x</a>'],
  ['<a href="/articles/a/javascript:x">x</a>', '<a href="./javascript:x">x</a>'],
  ['<img src="/articles/a/http://a.example/b.png">', '<img src="./http:/a.example/b.png">'],
  ['<a href="/articles/a/b/c:d">x</a>', '<a href="b/c:d">x</a>'],
  ['<a href="//a.example/">x</a>', '<a href="../../a.example/index.html">x</a>'],
];

const KEPT: readonly string[] = [
  '<a href="#x">x</a>',
  '<a href="https://a.example/">x</a>',
  '<a href="b/">x</a>',
  '<p title="/b/">/b/</p>',
  '<pre>&lt;a href="/b/"&gt;</pre>',
  '<script type="application/json">{"html":"<a href=\\"/b/\\">"}</script>',
  '<!-- <a href="/b/">x</a> -->',
  '<meta property="og:url" content="/b/">',
  '<textarea><a href="/b/"></textarea>',
];

describe('toRelativeLinks', () => {
  test.each(CHANGED)('changes %s', (html, after) => {
    expect(relativizeLinks(html, PAGE)).toBe(after);
  });

  test.each(KEPT)('keeps %s', (html) => {
    expect(relativizeLinks(html, PAGE)).toBe(html);
  });

  test('changes every address of a page and nothing else', () => {
    const html = CHANGED.map(([before]) => before).join('\n') + KEPT.join('\n');
    const after = CHANGED.map(([, changed]) => changed).join('\n') + KEPT.join('\n');
    expect(relativizeLinks(html, PAGE)).toBe(after);
  });
});

describe('toRelative', () => {
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

describe('toRelativeUrls', () => {
  test.each([
    ['a{b:url(/f.woff2)}', 'a{b:url(f.woff2)}'],
    ['a{b:url("/assets/f.woff2")}', 'a{b:url("assets/f.woff2")}'],
    ['a{b:url(data:x)}', 'a{b:url(data:x)}'],
    ['a{b:url(./f.woff2)}', 'a{b:url(./f.woff2)}'],
  ])('%s becomes %s', (css, after) => {
    expect(relativizeUrls(css, 'app.css')).toBe(after);
  });
});

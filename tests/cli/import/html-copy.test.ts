import { describe, expect, test } from 'vitest';
import { fromHtml } from '../../../src/cli/import/html-copy.ts';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

const PARAGRAPHS = '<p>The council met on Monday.</p><p>“We agree,” said <b>Ann Lee</b>.</p>';
const MARKDOWN = 'The council met on Monday.\n\n“We agree,” said **Ann Lee**.\n';

describe('the article', () => {
  test.each([
    [
      'an article element',
      `<nav><a href="/">Home</a></nav><article>${PARAGRAPHS}</article><footer>© Daily</footer>`,
    ],
    [
      'the article’s body',
      `<article><p>By Ann</p><div itemprop="articleBody">${PARAGRAPHS}</div><p>More</p></article>`,
    ],
    ['the main element', `<header><p>Daily</p></header><main>${PARAGRAPHS}</main>`],
    ['the longer of two articles', `<article><p>Teaser</p></article><article>${PARAGRAPHS}</article>`],
    ['the parent of most paragraphs', `<div><p>Menu</p></div><div class="x"><div>${PARAGRAPHS}</div></div>`],
    [
      'an element with the article and a class named “shared”',
      `<main><div class="share-wrapper">${PARAGRAPHS}</div></main>`,
    ],
    ['the body if there is nothing else', PARAGRAPHS],
  ])('is %s', (_, body) => {
    expect(fromHtml(page(body)).body).toBe(MARKDOWN);
  });

  test.each([
    ['scripts', '<script>alert(1)</script>'],
    ['styles', '<style>p{}</style>'],
    ['menus', '<nav>Home</nav>'],
    ['forms', '<form><button>Subscribe</button></form>'],
    ['asides', '<aside>Read also</aside>'],
    ['hidden parts', '<p hidden>Secret</p><p aria-hidden="true">Icon</p>'],
    ['elements with a class for related links', '<div class="c-related-links">More news</div>'],
    ['elements with the id of an advertisement', '<div id="ad-top">Buy</div>'],
  ])('drops %s', (_, noise) => {
    expect(fromHtml(page(`<article>${PARAGRAPHS}${noise}</article>`)).body).toBe(MARKDOWN);
  });

  test('keeps words in classes that only look like noise', () => {
    const body = `<article>${PARAGRAPHS}<p class="address shared-interest-not">It stood.</p><p class="shadow">And fell.</p></article>`;
    expect(fromHtml(page(body)).body).toBe(`${MARKDOWN}\nIt stood.\n\nAnd fell.\n`);
  });

  test('keeps headings, lists, quotations, tables and line breaks', () => {
    const body =
      '<article><h2>Next</h2><ul><li>one</li><li>two</li></ul><blockquote><p>Words</p></blockquote><p>a<br>b</p></article>';
    expect(fromHtml(page(body)).body).toBe('## Next\n\n- one\n- two\n\n> Words\n\na\\\nb\n');
  });

  test('escapes words that look like markup', () => {
    expect(fromHtml(page('<main><p>1. *Not* a list &lt;b&gt;</p></main>')).body).toBe(
      '1\\. \\*Not\\* a list \\<b>\n',
    );
  });

  test('drops pictures and reports it, and keeps their captions', () => {
    const { body, notes } = fromHtml(
      page(
        `<main>${PARAGRAPHS}<figure><img src="a.jpg" alt=""><figcaption>The hall</figcaption></figure></main>`,
      ),
    );
    expect(body).toBe(`${MARKDOWN}\nThe hall\n`);
    expect(notes).toContain('1 picture left out; captions are kept');
  });

  test('makes links absolute if the page has its address, and plain text otherwise', () => {
    const link =
      '<main><p>See <a href="/b" onclick="x()">this</a> and <a href="javascript:x()">that</a>.</p></main>';
    const known = fromHtml(page(link, '<link rel="canonical" href="https://example.org/a">'));
    expect(known.body).toBe('See [this](https://example.org/b) and that.\n');
    expect(fromHtml(page(link)).body).toBe('See this and that.\n');
  });
});

describe('the metadata of a page', () => {
  const LINKED = JSON.stringify({
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'Organization', name: 'Example' },
      {
        '@type': ['NewsArticle'],
        headline: 'Council agrees',
        datePublished: '2016-09-05T08:00:00+02:00',
        author: [
          { '@type': 'Person', name: 'Ann Lee' },
          { '@type': 'Person', name: 'Bo Ek' },
        ],
        publisher: { '@type': 'Organization', name: 'The Daily' },
        description: 'They did.',
      },
    ],
  });

  test('is read from JSON-LD', () => {
    const { findings } = fromHtml(
      page(`<main>${PARAGRAPHS}</main>`, `<script type="application/ld+json">${LINKED}</script>`),
    );
    expect(findings).toMatchObject({
      title: { value: 'Council agrees' },
      published: { value: '2016-09-05' },
      authors: { value: ['Ann Lee', 'Bo Ek'] },
      publisher: { value: 'The Daily' },
      summary: { value: 'They did.' },
      language: { value: 'en' },
    });
  });

  test('is read from meta tags', () => {
    const head = `<meta property="og:title" content="Council agrees | The Daily"><meta property="og:site_name" content="The Daily">
      <meta property="article:published_time" content="2016-09-05T08:00:00Z"><meta name="author" content="Ann Lee">
      <meta name="description" content="They did."><meta property="og:url" content="https://example.org/a">`;
    expect(fromHtml(page(`<main>${PARAGRAPHS}</main>`, head)).findings).toMatchObject({
      title: { value: 'Council agrees' },
      published: { value: '2016-09-05', from: 'from the page’s article:published_time' },
      authors: { value: ['Ann Lee'] },
      publisher: { value: 'The Daily' },
      summary: { value: 'They did.' },
      url: { value: 'https://example.org/a' },
    });
  });

  test('has the heading as its title, which is removed from the text', () => {
    const { findings, body } = fromHtml(
      page(`<main><h1>Council agrees</h1>${PARAGRAPHS}</main>`, '<title>Daily</title>'),
    );
    expect([findings.title?.value, body]).toEqual(['Council agrees', MARKDOWN]);
  });

  test('does not have the heading as its title if another title is given', () => {
    const { body } = fromHtml(page(`<main><h1>Council agrees</h1>${PARAGRAPHS}</main>`), 'Peace');
    expect(body).toBe(`# Council agrees\n\n${MARKDOWN}`);
  });

  test('may be broken: invalid JSON-LD is ignored', () => {
    const { findings } = fromHtml(
      page(PARAGRAPHS, '<script type="application/ld+json">{</script><title>Council</title>'),
    );
    expect(findings.title?.value).toBe('Council');
    expect(findings.published).toBeUndefined();
  });
});

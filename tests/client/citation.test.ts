import { describe, expect, it } from 'vitest';
import { type CitationFormat, type Cited, formatCitation } from '../../src/client/citation.ts';

const cited: Cited = {
  denial: '',
  words: ['“We shall see”'],
  who: '(Anna Lind, via Arby Times)',
  isVerbatim: true,
  title: '“Rain in Arby”',
  imprint: 'Norland Wire, 4 May 2020',
  address: 'https://example.org/quotes/lind-we-shall-see/',
};
const LINK = '[“Rain in Arby”](<https://example.org/quotes/lind-we-shall-see/>)';
const HTML_LINK = '<cite><a href="https://example.org/quotes/lind-we-shall-see/">“Rain in Arby”</a></cite>';

const html = (quoted: string, caption: string) =>
  `<figure>\n<blockquote cite="https://example.org/quotes/lind-we-shall-see/">${quoted}</blockquote>\n<figcaption>${caption}</figcaption>\n</figure>\n`;

describe('formatCitation', () => {
  it.each<[string, CitationFormat, Partial<Cited>, string]>([
    [
      'one line',
      'text',
      {},
      '“We shall see” (Anna Lind, via Arby Times), “Rain in Arby”, Norland Wire, 4 May 2020, https://example.org/quotes/lind-we-shall-see/',
    ],
    [
      'Markdown',
      'markdown',
      {},
      `> “We shall see”\n\n— Anna Lind, via Arby Times, ${LINK}, Norland Wire, 4 May 2020\n`,
    ],
    [
      'HTML',
      'html',
      {},
      html('<p>“We shall see”</p>', `Anna Lind, via Arby Times, ${HTML_LINK}, Norland Wire, 4 May 2020`),
    ],
    [
      'a denial that goes with the words in Markdown',
      'markdown',
      { denial: 'Anna Lind denied', who: '' },
      `> Anna Lind denied “We shall see”\n\n— ${LINK}, Norland Wire, 4 May 2020\n`,
    ],
    [
      'a denial that goes with the words in HTML',
      'html',
      { denial: 'Anna Lind allegedly said', who: '(via Arby Times)' },
      html(
        '<p>Anna Lind allegedly said “We shall see”</p>',
        `Anna Lind, via Arby Times, ${HTML_LINK}, Norland Wire, 4 May 2020`.replace('Anna Lind, ', ''),
      ),
    ],
    [
      'reported words as the article’s',
      'markdown',
      { isVerbatim: false, words: ['that one would see'], who: '(Anna Lind, “said”)' },
      `> that one would see\n\n— ${LINK}, Norland Wire, 4 May 2020 (Anna Lind, “said”)\n`,
    ],
    [
      'paragraphs',
      'markdown',
      { words: ['One', 'Two'], who: '' },
      `> One\n>\n> Two\n\n— ${LINK}, Norland Wire, 4 May 2020\n`,
    ],
    [
      'paragraphs in HTML',
      'html',
      { words: ['One', 'Two'], who: '' },
      html('<p>One</p><p>Two</p>', `${HTML_LINK}, Norland Wire, 4 May 2020`),
    ],
    [
      'signs of Markdown as they are',
      'markdown',
      { words: ['*a* [b] <c> & d_e', '1. f', '# g'], who: '' },
      `> \\*a\\* \\[b\\] \\<c\\> \\& d\\_e\n>\n> 1\\. f\n>\n> \\# g\n\n— ${LINK}, Norland Wire, 4 May 2020\n`,
    ],
    [
      'signs of HTML as they are',
      'html',
      { words: ['<b> & "c"'], who: '' },
      html('<p>&lt;b&gt; &amp; &quot;c&quot;</p>', `${HTML_LINK}, Norland Wire, 4 May 2020`),
    ],
  ])('gives %s', (_, format, change, expected) => {
    expect(formatCitation({ ...cited, ...change }, format)).toBe(expected);
  });
});

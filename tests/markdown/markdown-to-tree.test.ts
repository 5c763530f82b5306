import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { markdownToTree, parseMarkdown } from '../../src/markdown/markdown-to-tree.ts';

const HARMLESS: readonly [name: string, markdown: string, html: string][] = [
  ['keeps plain Markdown', 'A **b** [c](/d/)', '<p>A <strong>b</strong> <a href="/d/">c</a></p>'],
  ['keeps harmless HTML', 'A <mark>b</mark><br>c', '<p>A <mark>b</mark><br>c</p>'],
  ['strips a script and its content', 'A<script>b()</script>', '<p>A</p>'],
  ['strips event handlers', '<b onclick="x()" onmouseover=y>A</b>', '<p><b>A</b></p>'],
  ['strips script addresses', '[A](javascript:x) <a href=" JavaScript:x">B</a>', '<p><a>A</a> <a>B</a></p>'],
  ['strips data addresses', '[A](data:text/html,x)', '<p><a>A</a></p>'],
  ['strips inline styles and classes', '<p style="color:red" class="x">A</p>', '<p>A</p>'],
  ['strips style sheets', '<style>p{color:red}</style>\n\nA', '<p>A</p>'],
  ['strips SVG', '<svg onload="x()"><script>y()</script></svg>A', '<p>A</p>'],
  ['strips frames', '<iframe src="https://a.example/"></iframe>A', 'A'],
  ['strips forms', '<form action="/x"><input name="a"><button>B</button></form>A', 'A'],
  ['strips comments', 'A<!-- b -->', '<p>A</p>'],
  [
    'strips refreshes and bases',
    '<meta http-equiv="refresh" content="0;url=/x"><base href="/y">A',
    '<p>A</p>',
  ],
  ['keeps no id under its own name', '<b id="location">A</b>', '<p><b id="user-content-location">A</b></p>'],
  [
    'turns a picture from another site into a link',
    '![A port](https://a.example/p.jpg)',
    '<p><a href="https://a.example/p.jpg">A port</a></p>',
  ],
  [
    'replaces a picture in a data address with its description',
    '![A port](data:image/png;base64,AA)',
    '<p><span>A port</span></p>',
  ],
  [
    'keeps a picture of the site',
    '![A port](/port.jpg "At dawn")',
    '<p><img src="/port.jpg" alt="A port" loading="lazy" title="At dawn"></p>',
  ],
  [
    'replaces a picture from another site inside a link with its description, since links cannot nest',
    '[![A port](https://a.example/p.jpg)](https://b.example/)',
    '<p><a href="https://b.example/"><span>A port</span></a></p>',
  ],
  [
    'strips what GitHub would keep but no article needs',
    '<p accesskey="s" tabindex="1" usemap="#m">A</p>',
    '<p>A</p>',
  ],
  ['puts headings below the page’s own', '# A\n\n## B', '<h2>A</h2>\n<h3>B</h3>'],
  ['leaves lower headings alone', '## A\n\n### B', '<h2>A</h2>\n<h3>B</h3>'],
];

/** Ways to write an address that a browser resolves to another host. */
const FOREIGN: readonly string[] = [
  'https://evil.example/i.png',
  'HTTPS://evil.example/i.png',
  '//evil.example/i.png',
  '/\\\\evil.example/i.png',
  '\\\\evil.example/i.png',
  '/\\evil.example/i.png',
  '\\/evil.example/i.png',
  'http:evil.example/i.png',
  'https:/evil.example/i.png',
  'https:\\\\evil.example/i.png',
  '&#47;/evil.example/i.png',
  '&sol;&sol;evil.example/i.png',
  '&#9;//evil.example/i.png',
  '/&#9;/evil.example/i.png',
  '/&#10;/evil.example/i.png',
  '/&#13;&#10;/evil.example/i.png',
  '&#1;//evil.example/i.png',
  '&#x1f;https://evil.example/i.png',
  'ht&#9;tps://evil.example/i.png',
  '///evil.example/i.png',
  '/&#9;&#92;evil.example/i.png',
];

/** Markup with an attribute whose address a browser loads. */
const LOADING: readonly string[] = [
  '<img src="a.png" srcset="https://evil.example/i.png 2x">',
  '<picture><source srcset="//evil.example/i.png"><img src="a.png"></picture>',
  '<img src="a.png" longdesc="https://evil.example/" usemap="https://evil.example/#m" lowsrc="//evil.example/i.png">',
  '<image src="https://evil.example/i.png">',
  '<image href="https://evil.example/i.png">',
  '<video src="//evil.example/v.mp4" poster="//evil.example/i.png"><track src="//evil.example/t.vtt"></video>',
  '<audio src="//evil.example/a.mp3"><source src="//evil.example/a.ogg"></audio>',
  '<input type="image" src="//evil.example/i.png">',
  '<table background="//evil.example/i.png"><tr background="//evil.example/i.png"><td background="//evil.example/i.png">A</td></tr></table>',
  '<body background="//evil.example/i.png">A',
  '<p style="background:url(//evil.example/i.png)">A</p>',
  '<svg><image href="//evil.example/i.png"/><use href="//evil.example/i.svg#a"/><feImage href="//evil.example/i.png"/></svg>',
  '<math href="//evil.example/"><mi xlink:href="//evil.example/">A</mi></math>',
  '<link rel="stylesheet" href="//evil.example/s.css"><link rel="prefetch" href="//evil.example/"><link rel="dns-prefetch" href="//evil.example/">',
  '<meta http-equiv="refresh" content="0;url=//evil.example/">',
  '<base href="//evil.example/"><img src="a.png">',
  '<object data="//evil.example/o"><param name="src" value="//evil.example/o"></object><embed src="//evil.example/e"><applet code="//evil.example/a"></applet>',
  '<iframe src="//evil.example/"></iframe><frameset><frame src="//evil.example/"></frameset>',
  '<script src="//evil.example/x.js"></script><style>@import "//evil.example/s.css"</style>',
  '<bgsound src="//evil.example/a.mp3"><layer src="//evil.example/"></layer><ilayer src="//evil.example/"></ilayer>',
  '<html manifest="//evil.example/m"><a href="#x" ping="https://evil.example/">A</a>',
  '<form action="//evil.example/"><button formaction="//evil.example/">A</button></form>',
  '<noscript><img src="//evil.example/i.png"></noscript>',
  '<template><img src="//evil.example/i.png"></template>',
  '<p><!--><img src="//evil.example/i.png"--></p>',
  '<xmp><img src="//evil.example/i.png"></xmp><title><img src="//evil.example/i.png"></title>',
];

/** Every attribute of a finished tree that a browser could load by itself, apart from links. */
function findLoading(markdown: string): string[] {
  const found: string[] = [];
  visit(markdownToTree(markdown), 'element', ({ tagName, properties }) => {
    for (const [name, value] of Object.entries(properties))
      if (
        /evil/.test(String(value)) &&
        !(tagName === 'a' && name === 'href') &&
        !['alt', 'title'].includes(name)
      )
        found.push(`<${tagName} ${name}="${value}">`);
  });
  return found;
}

describe('an address on another host', () => {
  test.each(FOREIGN)('%s becomes a link', (address) => {
    const { tree, pictures } = parseMarkdown(`<img src="${address}" alt="A port">`);
    expect(toHtml(tree)).toMatch(/<a href="https?:\/\/evil\.example\/i\.png">A port<\/a>/i);
    expect(pictures).toMatchObject([{ use: 'linked', line: 1, column: 1 }]);
  });

  test.each(FOREIGN)('%s is never loaded by a picture in Markdown, from a server or a disk', (address) => {
    visit(markdownToTree(`![A port](<${address}>)`), 'element', ({ tagName, properties }) => {
      for (const page of ['http://a.example/b/c/', 'https://a.example/b/c/', 'file:///home/b/c/index.html'])
        if (tagName === 'img') expect(new URL(String(properties.src), page).host).toBe(new URL(page).host);
    });
  });

  test.each(LOADING)('is not loaded by %s', (markdown) => {
    expect(findLoading(markdown)).toEqual([]);
    expect(findLoading(`Words ${markdown} words`)).toEqual([]);
  });
});

const OWN: readonly [written: string, shown: string][] = [
  ['port.jpg', 'port.jpg'],
  ['./port.jpg?v=1#a', 'port.jpg?v=1#a'],
  ['/pictures/port.jpg', '/pictures/port.jpg'],
  ['../other/port.jpg', '/articles/other/port.jpg'],
  ['../../../../etc/port.jpg', '/etc/port.jpg'],
  ['..//..//../..//host/port.jpg', '/host/port.jpg'],
  ['/.//host/port.jpg', '/host/port.jpg'],
  ['./a:b.jpg', './a:b.jpg'],
  ['/articles/_/http://evil.example/i.png', './http:/evil.example/i.png'],
  ['pórt%20one.jpg', 'p%C3%B3rt%20one.jpg'],
];

describe('a picture of the site', () => {
  test.each(OWN)('%s is shown as %s', (written, shown) => {
    const [picture] = parseMarkdown(`A\n\n![A port](${written})`).pictures;
    expect(picture).toEqual({ address: shown, use: 'shown', line: 3, column: 1 });
  });
});

const LINKS: readonly [written: string, href: string | undefined][] = [
  ['https://a.example/b', 'https://a.example/b'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
  ['#part', '#part'],
  ['../other/#part', '../other/#part'],
  ['?q=http://a', '?q=http://a'],
  ['//a.example/b', 'https://a.example/b'],
  ['\\\\a.example\\b', 'https://a.example/b'],
  ['http:a.example', 'http://a.example/'],
  ['..//..//host/share', '/articles/host/share'],
  ['/..//host/share', '/host/share'],
  ['javascript:x', undefined],
  ['java&#9;script:x', undefined],
  ['&#1;javascript:x', undefined],
  ['vbscript:x', undefined],
  ['data:text/html,x', undefined],
  ['file:///etc/passwd', undefined],
  ['blob:https://a.example/b', undefined],
  ['tel:1', undefined],
  ['https://', undefined],
  ['mailto:a b', undefined],
];

describe('a link', () => {
  test.each(LINKS)('to %s leads to %s', (written, href) => {
    const hrefs: unknown[] = [];
    visit(markdownToTree(`<a href="${written}">A</a>`), 'element', ({ properties }) => {
      hrefs.push(properties.href);
    });
    expect(hrefs.at(-1)).toBe(href);
  });
});

describe('toTree', () => {
  test.each(HARMLESS)('%s', (_, markdown, html) => {
    expect(toHtml(markdownToTree(markdown)).trim()).toBe(html);
  });
});

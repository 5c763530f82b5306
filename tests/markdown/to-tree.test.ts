import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { toTree } from '../../src/markdown/to-tree.ts';

const HARMLESS: readonly [name: string, markdown: string, html: string][] = [
  ['keeps plain Markdown', 'A **b** [c](/d/)', '<p>A <strong>b</strong> <a href="/d/">c</a></p>'],
  ['keeps sober HTML', 'A <mark>b</mark><br>c', '<p>A <mark>b</mark><br>c</p>'],
  ['strips a script with its words', 'A<script>b()</script>', '<p>A</p>'],
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
    'makes a picture from elsewhere a link',
    '![A port](https://a.example/p.jpg)',
    '<p><a href="https://a.example/p.jpg">A port</a></p>',
  ],
  ['makes a picture in data words', '![A port](data:image/png;base64,AA)', '<p><span>A port</span></p>'],
  [
    'keeps a picture of the site',
    '![A port](/port.jpg "At dawn")',
    '<p><img src="/port.jpg" alt="A port" loading="lazy" title="At dawn"></p>',
  ],
  ['takes two slashes for elsewhere', '![A](//a.example/p.jpg)', '<p><span>A</span></p>'],
  ['puts headings below the page’s own', '# A\n\n## B', '<h2>A</h2>\n<h3>B</h3>'],
  ['leaves lower headings alone', '## A\n\n### B', '<h2>A</h2>\n<h3>B</h3>'],
];

describe('toTree', () => {
  test.each(HARMLESS)('%s', (_, markdown, html) => {
    expect(toHtml(toTree(markdown)).trim()).toBe(html);
  });
});

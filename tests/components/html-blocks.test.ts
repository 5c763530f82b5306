import { describe, expect, test } from 'vitest';
import { splitHtmlBlocks } from '../../src/components/html-blocks.ts';

const mark = (id: string) => `<mark id="${id}" class="quotation direct" data-quotation="${id}">x</mark>`;

describe('splitHtmlBlocks', () => {
  test.each([
    ['two paragraphs', '<p>a</p>\n<p>b</p>', ['<p>a</p>', '\n<p>b</p>']],
    ['what nests', '<ul><li><p>a</p></li></ul><p>b</p>', ['<ul><li><p>a</p></li></ul>', '<p>b</p>']],
    ['a void element', '<p>a<br>b</p><hr><p>c</p>', ['<p>a<br>b</p>', '<hr>', '<p>c</p>']],
    ['a tag in an attribute', '<p title="</p><p>">a</p><p>b</p>', ['<p title="</p><p>">a</p>', '<p>b</p>']],
    ['loose text', 'a <b>b</b> c', ['a <b>b</b>', ' c']],
    ['nothing', '', []],
  ])('splits %s', (_, html, expected) => {
    expect(splitHtmlBlocks(html).map((block) => block.html)).toEqual(expected);
  });

  test('lists the quotations that start in a block', () => {
    const html = `<p>${mark('a')} and ${mark('b')}</p><blockquote><p>${mark('c')}</p></blockquote><p>d</p>`;
    expect(splitHtmlBlocks(html).map(({ anchors }) => anchors)).toEqual([['a', 'b'], ['c'], []]);
  });

  test('does not list later pieces of a quotation', () => {
    const html = '<p><mark class="quotation direct" data-quotation="a">x</mark></p>';
    expect(splitHtmlBlocks(html)[0]?.anchors).toEqual([]);
  });
});

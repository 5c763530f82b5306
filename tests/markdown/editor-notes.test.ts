import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/markdown-to-tree.ts';
import { readArticle } from '../../src/markdown/read-article.ts';
import { renderNote } from '../../src/markdown/render-note.ts';
import { renderText } from '../../src/markdown/render-text.ts';
import { flattenTree } from '../../src/text/article-text.ts';

const KNOWLEDGE = { entities: new Map() };
const TEXT = 'It rained in Arby.\n\n“We will build it,” Bo Kent said.\n\nNobody came, they said.';

function read(body: string, front = '') {
  const head = `---\ntitle: T\nslug: t\npublished: 2020-01-02\nsummary: S.\n${front}---\n`;
  return readArticle(head + body, 'content/articles/t.md', KNOWLEDGE);
}

const plain = (address: string) => address;

/** Each note with the words that it is about, and the block that it follows. */
const notesOf = (article: ReturnType<typeof read>) =>
  article.notes.map(({ at, after, content }) => [
    renderNote({ at, after, content }, '', plain).replace(/^.*?<\/b> |<\/p><\/div>$/g, ''),
    at && article.articleText.text.slice(at.start, at.end),
    after,
  ]);

describe('notes of the editor', () => {
  test.each<[string, string, string, unknown[][]]>([
    [
      'in front matter, at the head',
      TEXT,
      'notes: [{ text: Written *before* the vote. }]\n',
      [['Written <em>before</em> the vote.', undefined, undefined]],
    ],
    [
      'in front matter, about words',
      TEXT,
      'notes: [{ text: He did., at: "\\"We will build" }]\n',
      [['He did.', '“We will build', 2]],
    ],
    [
      'before the text',
      `:::note\nAt the head.\n:::\n\n${TEXT}`,
      '',
      [['At the head.', undefined, undefined]],
    ],
    [
      'after a paragraph',
      TEXT.replace('\n\n', '\n\n:::note\nA lot.\n:::\n\n'),
      '',
      [['A lot.', undefined, 0]],
    ],
    [
      'with blank lines',
      `${TEXT}\n\n:::note\n\nA lot.\n\nReally.\n\n:::`,
      '',
      [['A lot. Really.', undefined, 4]],
    ],
    [
      'about words',
      `${TEXT}\n\n:::note{at="Arby"}\nA [port](https://example.org/).\n:::`,
      '',
      [['A <a href="https://example.org/">port</a>.', 'Arby', 0]],
    ],
  ])('are read %s', (_, body, front, expected) => {
    expect(notesOf(read(body, front))).toEqual(expected);
  });

  test('leave text and annotations as they are without them', () => {
    const noted = read(TEXT.replaceAll('\n\n', '\n\n:::note\n“No,” Ann Lee said in Zelm.\n:::\n\n'));
    const bare = read(TEXT);
    expect(noted.articleText.text).toBe(bare.articleText.text);
    expect(noted.annotations).toEqual(bare.annotations);
  });

  test.each([
    ['never closed', `${TEXT}\n\n:::note\nA lot.`, '', 't.md:13 the note is not closed'],
    [
      'with something else',
      `${TEXT}\n\n:::note{x=1}\nA.\n:::`,
      '',
      't.md:13 ":::note{x=1}" is not understood',
    ],
    ['in a list', '- :::note\n  A.\n  :::', '', 't.md:7 a note can’t stand in a list'],
    ['without words', `${TEXT}\n\n:::note\n\n:::`, '', 't.md:13 the note is empty'],
    ['with a heading', `${TEXT}\n\n:::note\n# A\n:::`, '', 't.md:13 a note is plain sentences'],
    [
      'about other words',
      `${TEXT}\n\n:::note{at="snow"}\nA.\n:::`,
      '',
      't.md:13 the note is about “snow”, which the article does not say',
    ],
    [
      'about words said twice',
      `${TEXT}\n\n:::note{at="said"}\nA.\n:::`,
      '',
      'which the article says 2 times',
    ],
    [
      'in front matter about other words',
      TEXT,
      'notes:\n  - text: A.\n    at: snow\n',
      't.md:8:5 the note is about “snow”',
    ],
    [
      'too long',
      TEXT,
      `notes: [{ text: ${'long '.repeat(200)} }]\n`,
      'is a note of 999 characters; shorten it to 600',
    ],
  ])('are refused %s', (_, body, front, message) => {
    expect(() => read(body, front)).toThrow(message);
  });

  test('are safe and marked as the editor’s in the text', () => {
    const body =
      'It rained.\n\n:::note\nSee <b onclick="x">this</b><script>alert(1)</script>.\n:::\n\nIt stopped.';
    const { tree, annotations, notes } = read(body);
    const html = renderText(
      tree,
      { ...annotations, quotations: [] },
      { editorNotes: notes, notesFor: () => [], markOf: () => undefined, to: plain },
    );
    expect(html.replaceAll('\n', '')).toBe(
      '<p>It rained.</p><div class="editors-note" role="note" aria-label="Editor’s note"><p><b class="label">Editor’s note</b> See <b>this</b>.</p></div><p>It stopped.</p>',
    );
  });

  test('are nothing else that has colons', () => {
    const word = fc.constantFrom(
      ':',
      '::',
      ':::',
      ':::warning',
      '::leaf[x]{y=1}',
      ':smile:',
      'foo::bar',
      '10:30',
      'A',
      '\n',
      '\n\n',
      '- ',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const markdown = words.join(' ');
        const { tree, notes } = parseMarkdown(markdown);
        expect(notes).toEqual([]);
        const colons = (text: string) => text.replace(/[^:]/g, '').length;
        expect(colons(flattenTree(tree).text)).toBe(colons(markdown));
      }),
    );
  });
});

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findBinaryKind } from '../../src/cli/file-kind.ts';
import { makeSite, runIn } from './world.ts';

/** The local header of a file in a ZIP archive, up to its name; the name and the content follow. */
const zipOf = (...names: string[]) =>
  Buffer.concat(
    names.map((name) => {
      const header = Buffer.alloc(30);
      header.write('PK\x03\x04', 'latin1');
      header.writeUInt16LE(name.length, 26);
      return Buffer.concat([header, Buffer.from(name)]);
    }),
  );

const PICTURE = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');

test.each<[string, Buffer, string]>([
  ['report.pdf', Buffer.from('%PDF-1.7\n%âãÏÓ\n', 'latin1'), 'a PDF'],
  ['ascii.txt', Buffer.from('%PDF-1.4\n1 0 obj\n'), 'a PDF'],
  ['report.docx', zipOf('[Content_Types].xml', '_rels/.rels', 'word/document.xml'), 'a Word document'],
  ['renamed.html', zipOf('[Content_Types].xml', 'word/document.xml'), 'a Word document'],
  ['report.odt', zipOf('mimetypeapplication/vnd.oasis.opendocument.text'), 'an OpenDocument file'],
  ['report.zip', zipOf('a.txt'), 'a ZIP archive'],
  ['report.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'a document of an old version of Word'],
  ['report.rtf', Buffer.from('{\\rtf1\\ansi Text}'), 'a rich-text document (RTF)'],
  ['scan.png', PICTURE, 'a picture (PNG)'],
  ['renamed.md', PICTURE, 'a picture (PNG)'],
  ['scan.jpg', Buffer.from('ffd8ffe000104a464946', 'hex'), 'a picture (JPEG)'],
  ['scan.gif', Buffer.from('GIF89a\x01\0', 'latin1'), 'a picture (GIF)'],
])('import says what %s is and writes nothing', async (name, bytes, kind) => {
  const site = await makeSite({ [name]: bytes, 'content/articles/.keep': '' });
  const { code, stdout, stderr } = await runIn(site, ['import', name]);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain(`${name} is ${kind}`);
  expect(stderr).toContain('save it as plain text or as a web page');
  expect(await readdir(join(site, 'content/articles'))).toEqual(['.keep']);
});

test.each(['', 'PK', 'BMW said on Monday', 'GIF files', 'The %PDF- format', '\uFEFFText', 'II. The war'])(
  'the text %j is not taken for anything else',
  (text) => {
    expect(findBinaryKind(Buffer.from(text))).toBeUndefined();
  },
);

test('a large Word document is recognized by the list of names at its end', () => {
  const archive = Buffer.concat([
    zipOf('docProps/big'),
    Buffer.alloc(200_000, 1),
    zipOf('word/document.xml'),
  ]);
  expect(findBinaryKind(archive)).toBe('a Word document');
});

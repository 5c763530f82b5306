import { expect, test } from 'vitest';
import { decodeUtf8 } from '../../src/schemas/decode-utf8.ts';

const utf16 = (text: string, mark: boolean) => Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
const SAVE = 'save it as UTF-8 in your editor ("Save with encoding")';

test.each([
  ['ASCII', Buffer.from('The bridge.'), 'The bridge.'],
  ['letters of any script', Buffer.from('Мост «закрыт» 桥'), 'Мост «закрыт» 桥'],
  ['a byte order mark', Buffer.from('\uFEFFThe bridge.'), 'The bridge.'],
  ['nothing', Buffer.from(''), ''],
])('decodes %s', (_, bytes, text) => {
  expect(decodeUtf8(bytes)).toEqual({ text });
});

test.each([
  [
    'UTF-16 with a byte order mark',
    utf16('The bridge', true),
    `is UTF-16 (little-endian), not UTF-8; ${SAVE}`,
  ],
  [
    'UTF-16 without a byte order mark',
    utf16('The bridge', false),
    `is UTF-16 (little-endian), not UTF-8; ${SAVE}`,
  ],
  ['big-endian UTF-16', utf16('The bridge', true).swap16(), `is UTF-16 (big-endian), not UTF-8; ${SAVE}`],
  [
    'big-endian UTF-16 without a byte order mark',
    utf16('The bridge', false).swap16(),
    `is UTF-16 (big-endian), not UTF-8; ${SAVE}`,
  ],
])('recognizes %s', (_, bytes, reason) => {
  expect(decodeUtf8(bytes)).toEqual({ fault: { reason } });
});

test.each([
  ['in the third line', Buffer.from([0x61, 0x0a, 0x62, 0x0a, 0xcf, 0xf0, 0x0a]), 3],
  ['at the start', Buffer.from([0xff]), 1],
  ['after a two-byte letter', Buffer.concat([Buffer.from('М\nост\n'), Buffer.from([0xe9, 0x20])]), 3],
  ['at the end, truncated', Buffer.from([0x61, 0x0a, 0xd0]), 2],
])('reports the line of bytes in another encoding: %s', (_, bytes, line) => {
  expect(decodeUtf8(bytes)).toEqual({ fault: { reason: `is not UTF-8; ${SAVE}`, line } });
});

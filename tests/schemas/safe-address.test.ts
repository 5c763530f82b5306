import { describe, expect, test } from 'vitest';
import {
  findAddressFault,
  siteAddress,
  textOrAddress,
  webAddress,
  webHref,
} from '../../src/schemas/safe-address.ts';

const DANGEROUS = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'vbscript:msgbox',
  'data:text/html,<script>',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'view-source:x',
];

describe('findAddressFault', () => {
  test('says how to write an e-mail address', () => {
    expect(findAddressFault('ama@nkwanta.example')).toBe(
      'is an e-mail address; write mailto:ama@nkwanta.example',
    );
    for (const path of ['a/@ama', 'files/ama@2x.png', 'ama@2x.png', '@ama', 'https://example.org/@ama.b'])
      expect(findAddressFault(path)).toBeUndefined();
  });

  test.each([
    'https://example.org/',
    'http://example.org/a?b=c#d',
    'HTTPS://example.org',
    'mailto:desk@example.org',
    '/files/report.pdf',
    '../other/',
    'report.pdf',
    '#note',
    '?page=2',
    '/search?next=//a',
    '#//a',
  ])('allows a link to %s', (address) => {
    expect(findAddressFault(address)).toBeUndefined();
  });

  test.each([
    ...DANGEROUS,
    '',
    '//example.org/x',
    './/example.org/x',
    '/.//example.org/x',
    '..//example.org/x',
    '/..//example.org/x',
    'x/..//example.org/x',
    'about//',
    '/\\example.org/x',
    '\\\\example.org\\x',
    'https:\\\\example.org',
    'ftp://example.org/',
    'tel:+1',
    'www.example.org',
    'https://',
    'https:example.org',
    'http:///x',
    'https://exa mple.org/',
    'https://example.org/\u202egpj',
  ])('does not allow a link to %j', (address) => {
    expect(findAddressFault(address)).toBeDefined();
    expect(webHref(address)).toBeUndefined();
  });
});

describe('toSafeHref', () => {
  test.each(['https://example.org/a', 'http://example.org/'])('links %s', (text) => {
    expect(webHref(text)).toBe(text);
  });

  test.each([undefined, 'Reuters, 5 September 2016', 'data: from the ministry', 'See https://example.org/'])(
    'leaves %j as text',
    (text) => {
      expect(webHref(text)).toBeUndefined();
    },
  );
});

test.each([
  ...DANGEROUS,
  'javascript: alert(1)',
  'javascript :alert(1)',
  'java\nscript: alert(1)',
  '//example.org/x',
  ' //example.org/x',
  '\\\\example.org\\x',
  '/\\example.org',
])('rejects text in a record that begins with %j', (text) => {
  expect(textOrAddress.safeParse(text).success).toBe(false);
});

test.each([
  'Reuters: a report',
  'Data: Ministry of Works',
  'https://example.org/',
  'About: a note',
  '“words”',
  'File: 12/2016 of the court',
])('accepts %s as text in a record', (text) => {
  expect(textOrAddress.safeParse(text).success).toBe(true);
});

test.each([
  ['https://example.org/news/', true],
  ['http://localhost:4321/', true],
  ['mailto:a@example.org', false],
  ['/news/', false],
  ['example.org', false],
  ['https://example.org/?a=b', false],
  ['https://user@example.org/', false],
  ['javascript:alert(1)', false],
])('a site at %s: %s', (address, expected) => {
  expect(siteAddress.safeParse(address).success).toBe(expected);
});

test('a web address is neither a mail address nor relative', () => {
  expect(webAddress.safeParse('https://example.org/').success).toBe(true);
  expect(webAddress.safeParse('mailto:a@example.org').success).toBe(false);
  expect(webAddress.safeParse('page.html').success).toBe(false);
});

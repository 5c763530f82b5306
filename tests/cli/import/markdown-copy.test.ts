import { expect, test } from 'vitest';
import { fromMarkdown } from '../../../src/cli/import/markdown-copy.ts';

const BODY = 'A *first* paragraph with a [link](https://example.org/a).\n\n- one\n- two\n';

test('a top heading becomes the title, and the rest stays byte for byte', () => {
  const { findings, body } = fromMarkdown(`# Harbour **talks** fail\n\n${BODY}`, 'a.md');
  expect(findings.title).toEqual({ value: 'Harbour talks fail', from: 'the first heading' });
  expect(body).toBe(BODY);
});

test.each([
  ['an underlined heading', `Harbour talks fail\n==================\n\n${BODY}`],
  ['a headline as the first line', `Harbour talks fail\n\n${BODY}`],
])('%s becomes the title too', (_, source) => {
  const { findings, body } = fromMarkdown(source, 'a.md');
  expect([findings.title?.value, body]).toEqual(['Harbour talks fail', BODY]);
});

test.each([
  ['a first sentence', `The talks failed.\n\n${BODY}`],
  ['a list', `- one\n\n${BODY}`],
  ['the only paragraph', 'Harbour talks fail\n'],
])('%s is not a title', (_, source) => {
  const { findings, body } = fromMarkdown(source, 'a.md');
  expect([findings.title, body]).toEqual([undefined, source]);
});

test('front matter of other programs is read, and dropped fields are reported', () => {
  const yaml =
    'title: Talks fail\ndate: 2016-09-05T10:00:00Z\nauthor: Ann Lee\ntags: [harbour]\nlayout: post\nweight: 3\n';
  const { findings, body, notes } = fromMarkdown(`---\n${yaml}---\n\n# Talks fail\n\n${BODY}`, 'a.md');
  expect(findings.title?.value).toBe('Talks fail');
  expect(findings.published?.value).toBe('2016-09-05');
  expect(findings.authors?.value).toEqual(['Ann Lee']);
  expect(findings.tags?.value).toEqual(['harbour']);
  expect(body).toBe(BODY);
  expect(notes).toEqual(['front matter fields left out: layout, weight']);
});

test('a heading that is not the title stays in the text', () => {
  const source = `---\ntitle: Talks fail\n---\n# Another\n\n${BODY}`;
  expect(fromMarkdown(source, 'a.md').body).toBe(`# Another\n\n${BODY}`);
  expect(fromMarkdown(`# Another\n\n${BODY}`, 'a.md', 'Talks fail').body).toBe(`# Another\n\n${BODY}`);
});

test('broken front matter is an error with its line', () => {
  expect(() => fromMarkdown('---\ntitle: "open\nslug: a\n---\n\ntext\n', 'a.md')).toThrow(
    /^a\.md:\d+:\d+ broken YAML/,
  );
});

test('rejects a text that would take too long to parse', () => {
  const source = `---\ntitle: A\n---\n\n${'- A\n'.repeat(20_000)}`;
  expect(() => fromMarkdown(source, 'a.md')).toThrow(/^a\.md:10005 .*list items/);
});

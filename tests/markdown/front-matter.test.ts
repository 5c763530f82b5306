import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../src/markdown/front-matter.ts';

const GOOD = 'title: A\nslug: a\npublished: 2020-01-02\nsummary: S';

const BROKEN: readonly [name: string, source: string, message: RegExp][] = [
  ['no front matter', 'Text', /^a\.md:1 has no front matter; begin/],
  ['front matter that is not closed', '---\ntitle: A\n', /^a\.md:1 the front matter is not closed/],
  ['TOML', '+++\ntitle = "A"\n+++\nT', /^a\.md:1 has front matter in TOML/],
  [
    'a blank line before the front matter',
    `\n---\n${GOOD}\n---\nT`,
    /^a\.md:1 the front matter must begin on line 1; remove the blank line before line 2/,
  ],
  [
    'blank lines before the front matter',
    `\r\n \r\n---\r\n${GOOD}\r\n---\r\nT`,
    /^a\.md:1 the front matter must begin on line 1; remove the blank lines before line 3/,
  ],
  [
    'a dash before the front matter',
    `-\n---\n${GOOD}\n---\nT`,
    /^a\.md:1 the front matter must begin on line 1; remove everything before line 2/,
  ],
  ['a space before the hyphens', ` ---\n${GOOD}\n---\nT`, /^a\.md:1 line 1 is " ---"; write exactly three/],
  ['four hyphens', `----\n${GOOD}\n----\nT`, /^a\.md:1 line 1 is "----"; write exactly three hyphens/],
  ['a dash for hyphens', `—\n${GOOD}\n—\nT`, /^a\.md:1 line 1 is "—"; write exactly three hyphens/],
  ['a rule in a text', 'Text\n\n---\n\nMore', /^a\.md:1 has no front matter; begin/],
  [
    'an unfinished merge',
    `---\n${GOOD}\n---\nT\n\n<<<<<<< HEAD\nU\n`,
    /^a\.md:9 merge conflict marker in the text/,
  ],
  [
    'a missing field',
    '---\nslug: a\npublished: 2020-01-02\nsummary: S\n---\nT',
    /^a\.md:2:1 "title" is missing; add it/,
  ],
  ['a wrong type', `---\n${GOOD}\ntags: x\n---\nT`, /^a\.md:6:\d+ "tags" must be a list/],
  ['an unknown field', `---\n${GOOD}\ntitel: x\n---\nT`, /^a\.md:6:\d+ unknown field "titel"/],
  [
    'a date in another format',
    `---\n${GOOD.replace('2020-01-02', '2 January 2020')}\n---\nT`,
    /^a\.md:4:\d+ .*2016-09-05/,
  ],
  ['a day that does not exist', `---\n${GOOD.replace('01-02', '02-30')}\n---\nT`, /^a\.md:4/],
  ['a slug with spaces', `---\n${GOOD.replace('slug: a', 'slug: a b')}\n---\nT`, /^a\.md:3:\d+ .*lower-case/],
  ['broken YAML', '---\ntitle: "A\nslug: [\n---\nT', /^a\.md:\d+:\d+ broken YAML/],
  ['no text', `---\n${GOOD}\n---\n\n  \n`, /^a\.md:7 has no text/],
];

describe('readFrontMatter', () => {
  test('splits a file into front matter and body', () => {
    const { frontMatter, body, linesBefore } = readFrontMatter(`---\n${GOOD}\n---\n\nText`, 'a.md');
    expect(frontMatter).toMatchObject({
      title: 'A',
      slug: 'a',
      published: '2020-01-02',
      language: 'en',
      draft: false,
    });
    expect(body).toBe('\nText');
    expect(linesBefore).toBe(6);
  });

  test.each([['\r\n'], ['\n']])('reads lines that end with %j', (end) => {
    const source = `---\n${GOOD}\n---\nText`.replaceAll('\n', end);
    expect(readFrontMatter(source, 'a.md').body).toBe('Text');
  });

  test('leaves a thematic break in the body alone', () => {
    expect(readFrontMatter(`---\n${GOOD}\n---\nA\n\n---\n\nB`, 'a.md').body).toBe('A\n\n---\n\nB');
  });

  test.each(BROKEN)('says what is wrong with %s', (_, source, message) => {
    expect(() => readFrontMatter(source, 'a.md')).toThrow(message);
  });

  test('reports every problem at once', () => {
    expect(() => readFrontMatter('---\ntitle: 3\n---\nT', 'a.md')).toThrow(
      /"title"[\s\S]*"slug"|"slug"[\s\S]*"title"/,
    );
  });
});

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../../src/markdown/front-matter.ts';
import { makeFolder, runIn } from '../world.ts';

const TEXT = 'Council fails to agree\n\nThe council met on Monday and came to no decision. It meets again.\n';
const FILE = 'content/articles/council-fails-to-agree.md';

async function readArticle(site: string, file = FILE) {
  return readFrontMatter(await readFile(join(site, file), 'utf8'), file);
}

test('makes an article of a text and prints its path alone', async () => {
  const site = await makeFolder({ 'talks.txt': TEXT });
  const { code, stdout, stderr } = await runIn(site, ['import', 'talks.txt', '--published', '2016-09-05']);
  expect([code, stdout]).toEqual([0, `${FILE}\n`]);
  const { frontMatter, body } = await readArticle(site);
  expect(frontMatter).toMatchObject({
    title: 'Council fails to agree',
    slug: 'council-fails-to-agree',
    language: 'en',
    published: '2016-09-05',
    summary: 'The council met on Monday and came to no decision.',
  });
  expect(body.trim()).toBe('The council met on Monday and came to no decision. It meets again.');
  expect(stderr).toContain('title: Council fails to agree (the first line)');
  expect(stderr).not.toContain('published:');
});

test('reads standard input, and takes today for its day where nothing tells another', async () => {
  const site = await makeFolder();
  const { code, stderr } = await runIn(site, ['import', '-'], { stdin: Readable.from([Buffer.from(TEXT)]) });
  expect(code).toBe(0);
  expect((await readArticle(site)).frontMatter.published).toBe('2031-03-05');
  expect(stderr).toMatch(/published: 2031-03-05 \(today, .*--published\)/);
});

test.each([
  ['in a dateline', 'Council fails to agree\n\nOSLO, 5 September 2016 — The council met on Monday.\n'],
  ['in a line of its own', 'Council fails to agree\n\nSeptember 5, 2016\n\nThe council met on Monday.\n'],
])('takes the day from a date %s', async (_, text) => {
  const site = await makeFolder({ 'talks.txt': text });
  await runIn(site, ['import', 'talks.txt']);
  expect((await readArticle(site)).frontMatter.published).toBe('2016-09-05');
});

test('flags win over what the text tells', async () => {
  const site = await makeFolder({ 'talks.md': '---\ntitle: Other\nlanguage: fr\n---\n\nThe council met.\n' });
  const flags = [
    '--title',
    'Harbour: talks',
    '--slug',
    'harbour',
    '--language',
    'pt-br',
    '--published',
    '2016-09-05',
  ];
  const more = [
    '--publisher',
    'The Daily',
    '--author',
    'Ann Lee',
    '--author',
    'Bo Ek',
    '--tag',
    'harbour',
    '--summary',
    'No.',
    '--dateline',
    'Oslo',
  ];
  const { code } = await runIn(site, ['import', 'talks.md', ...flags, ...more]);
  expect(code).toBe(0);
  expect((await readArticle(site, 'content/articles/harbour.md')).frontMatter).toMatchObject({
    title: 'Harbour: talks',
    slug: 'harbour',
    language: 'pt-BR',
    authors: ['Ann Lee', 'Bo Ek'],
    publisher: 'The Daily',
    tags: ['harbour'],
    summary: 'No.',
    dateline: 'Oslo',
  });
});

test('keeps an article that is there, unless forced', async () => {
  const site = await makeFolder({ 'talks.txt': TEXT, [FILE]: 'precious' });
  const refused = await runIn(site, ['import', 'talks.txt']);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain(`${FILE} exists: choose another address with --slug`);
  expect(await readFile(join(site, FILE), 'utf8')).toBe('precious');
  expect((await runIn(site, ['import', 'talks.txt', '--force'])).code).toBe(0);
  expect((await readArticle(site)).frontMatter.slug).toBe('council-fails-to-agree');
});

test('refuses the address of an article in another file', async () => {
  const site = await makeFolder({
    'talks.txt': TEXT,
    'content/articles/old.md': '---\nslug: council-fails-to-agree\n---\n\nOld.\n',
  });
  const { code, stderr } = await runIn(site, ['import', 'talks.txt']);
  expect(code).toBe(2);
  expect(stderr).toContain('content/articles/old.md has the slug');
  expect(await readdir(join(site, 'content/articles'))).toEqual(['old.md']);
});

describe('a saved page', () => {
  const PAGE =
    '<html lang="ru"><head><meta charset="windows-1251"></head><body><main><h1>Council fails to agree</h1><p>Мост закрыт.</p></main></body></html>';

  test('may be in the encoding that it names', async () => {
    const bytes = Uint8Array.from(PAGE, (char) =>
      char >= 'А' && char <= 'я' ? char.charCodeAt(0) - 0x350 : char.charCodeAt(0),
    );
    const site = await makeFolder({ 'page.html': bytes });
    expect((await runIn(site, ['import', 'page.html'])).code).toBe(0);
    const { frontMatter, body } = await readArticle(site);
    expect([frontMatter.language, body.trim()]).toEqual(['ru', 'Мост закрыт.']);
  });

  test('is told by its look on standard input', async () => {
    const site = await makeFolder();
    await runIn(site, ['import', '-'], {
      stdin: Readable.from([Buffer.from(PAGE.replace('windows-1251', 'utf-8'))]),
    });
    expect((await readArticle(site)).body.trim()).toBe('Мост закрыт.');
  });

  test('that tells its address is said to be a copy of it', async () => {
    const site = await makeFolder({
      'page.html': PAGE.replace(
        '<meta charset="windows-1251">',
        '<link rel=canonical href="https://example.org/a">',
      ),
    });
    await runIn(site, ['import', 'page.html']);
    expect((await readArticle(site)).frontMatter.basedOn?.url).toBe('https://example.org/a');
  });
});

test('a title without Latin letters gets its slug from the file’s name', async () => {
  const site = await makeFolder({
    'мост.txt': 'Мост закрыт\n\nМэр сказал, что мост закрыт до зимы, и ушёл.\n',
    'bridge.txt': 'Мост закрыт\n\nМэр сказал, что мост закрыт до зимы, и ушёл.\n',
  });
  expect((await runIn(site, ['import', 'bridge.txt'])).stdout).toBe('content/articles/bridge.md\n');
  expect((await runIn(site, ['import', 'мост.txt'])).stdout).toMatch(
    /^content\/articles\/article-[a-z0-9]{7}\.md\n$/,
  );
});

test.each([
  ['an empty file', '', 2, 'is empty'],
  ['a page without words', '<html><body><nav>Home</nav></body></html>', 2, 'holds no text'],
  ['bytes that are no UTF-8', new Uint8Array([0x41, 0xff, 0xfe, 0x42]), 1, 'is not UTF-8'],
])('%s is refused', async (_, content, code, reason) => {
  const site = await makeFolder({ 'input.txt': content });
  const format = reason === 'holds no text' ? ['--format', 'html'] : [];
  const result = await runIn(site, ['import', 'input.txt', ...format]);
  expect([result.code, result.stdout]).toEqual([code, '']);
  expect(result.stderr).toContain(reason);
});

test('a large text is imported whole', async () => {
  const paragraph = 'The council met on Monday and came to no decision, and nobody was surprised by that.';
  const text = `Council fails to agree\n\n${Array.from({ length: 20_000 }, () => paragraph).join('\n\n')}\n`;
  const site = await makeFolder({ 'long.txt': text });
  expect((await runIn(site, ['import', 'long.txt'])).code).toBe(0);
  expect((await readArticle(site)).body.match(/council met/g)).toHaveLength(20_000);
});

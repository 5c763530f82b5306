import { mkdir, readdir, readFile, readlink, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../../src/markdown/front-matter.ts';
import { makeFolder, type Result, runIn } from '../world.ts';

const TEXT = 'Council fails to agree\n\nThe council met on Monday and came to no decision. It meets again.\n';
const FILE = 'content/articles/council-fails-to-agree.md';

async function readArticle(site: string, file = FILE) {
  return readFrontMatter(await readFile(join(site, file), 'utf8'), file);
}

test('makes an article from a text and prints only its path', async () => {
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

test('reads standard input, and uses today’s date if there is no other', async () => {
  const site = await makeFolder();
  const { code, stderr } = await runIn(site, ['import', '-'], { stdin: Readable.from([Buffer.from(TEXT)]) });
  expect(code).toBe(0);
  expect((await readArticle(site)).frontMatter.published).toBe('2031-03-05');
  expect(stderr).toMatch(/published: 2031-03-05 \(today, .*--published\)/);
});

test.each([
  ['in a dateline', 'Council fails to agree\n\nOSLO, 5 September 2016 — The council met on Monday.\n'],
  ['on its own line', 'Council fails to agree\n\nSeptember 5, 2016\n\nThe council met on Monday.\n'],
])('uses the date %s', async (_, text) => {
  const site = await makeFolder({ 'talks.txt': text });
  await runIn(site, ['import', 'talks.txt']);
  expect((await readArticle(site)).frontMatter.published).toBe('2016-09-05');
});

test('flags override the metadata of the text', async () => {
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

test('keeps an existing article unless forced', async () => {
  const site = await makeFolder({ 'talks.txt': TEXT, [FILE]: 'precious' });
  const rejected = await runIn(site, ['import', 'talks.txt']);
  expect(rejected.code).toBe(2);
  expect(rejected.stderr).toContain(`${FILE} exists: choose another address with --slug`);
  expect(await readFile(join(site, FILE), 'utf8')).toBe('precious');
  expect((await runIn(site, ['import', 'talks.txt', '--force'])).code).toBe(0);
  expect((await readArticle(site)).frontMatter.slug).toBe('council-fails-to-agree');
});

test('does not replace a broken link, even if forced', async () => {
  const site = await makeFolder({ 'talks.txt': TEXT, 'content/articles/a.md': 'A' });
  await symlink('gone.md', join(site, 'content/articles/linky.md'));
  const { code, stderr } = await runIn(site, ['import', 'talks.txt', '--force', '--slug', 'linky']);
  expect(stderr).toContain('content/articles/linky.md is a broken link: remove it');
  expect(code).toBe(2);
  expect(await readlink(join(site, 'content/articles/linky.md'))).toBe('gone.md');
  expect(await readdir(join(site, 'content/articles'))).toEqual(['a.md', 'linky.md']);
});

test('does not replace a folder, even if forced', async () => {
  const site = await makeFolder({ 'talks.txt': TEXT });
  await mkdir(join(site, 'content/articles/folder.md'), { recursive: true });
  const { code, stderr } = await runIn(site, ['import', 'talks.txt', '--force', '--slug', 'folder']);
  expect(stderr).toContain('content/articles/folder.md is not a file: rename it');
  expect(code).toBe(2);
});

test('rejects the slug of an article in another file', async () => {
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

  test('may be in the encoding that it declares', async () => {
    const bytes = Uint8Array.from(PAGE, (char) =>
      char >= 'А' && char <= 'я' ? char.charCodeAt(0) - 0x350 : char.charCodeAt(0),
    );
    const site = await makeFolder({ 'page.html': bytes });
    expect((await runIn(site, ['import', 'page.html'])).code).toBe(0);
    const { frontMatter, body } = await readArticle(site);
    expect([frontMatter.language, body.trim()]).toEqual(['ru', 'Мост закрыт.']);
  });

  test('is recognized by its contents on standard input', async () => {
    const site = await makeFolder();
    await runIn(site, ['import', '-'], {
      stdin: Readable.from([Buffer.from(PAGE.replace('windows-1251', 'utf-8'))]),
    });
    expect((await readArticle(site)).body.trim()).toBe('Мост закрыт.');
  });

  test('with its address is marked as a copy of it', async () => {
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

test('a title without Latin letters gets its slug from the file name', async () => {
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
  ['a page without words', '<html><body><nav>Home</nav></body></html>', 2, 'has no text in it'],
  ['bytes that are not UTF-8', new Uint8Array([0x41, 0xff, 0xfe, 0x42]), 1, 'is not UTF-8'],
])('%s is rejected', async (_, content, code, reason) => {
  const site = await makeFolder({ 'input.txt': content });
  const format = reason === 'has no text in it' ? ['--format', 'html'] : [];
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

describe('the license of an imported text', () => {
  const SETTINGS =
    'title: Harbor news\ndescription: News of a harbor.\naddress: https://example.org/\npublisher: The Harbor\nlicence: CC-BY-4.0\nmap: { center: [60, 5], zoom: 5 }\n';

  async function importText(
    text: string,
    flags: readonly string[] = [],
    name = 'talks.md',
  ): Promise<Result & { readonly licence: string | undefined }> {
    const site = await makeFolder({ 'content/site.yaml': SETTINGS, [name]: text });
    const result = await runIn(site, ['import', name, '--slug', 'talks', ...flags]);
    expect(result.code).toBe(0);
    return { ...result, licence: (await readArticle(site, 'content/articles/talks.md')).frontMatter.licence };
  }

  const page = (head: string, foot = '') =>
    `<html><head>${head}</head><body><main><h1>Council fails</h1><p>The council met on Monday.</p></main>${foot}</body></html>`;

  test.each([
    ['a flag', [TEXT, ['--licence', 'CC-BY-SA-4.0']], 'CC-BY-SA-4.0'],
    ['a flag in American spelling', [TEXT, ['--license', '© The Daily']], '© The Daily'],
    ['a flag with the name of the license', [TEXT, ['--licence', 'CC BY-NC 3.0']], 'CC-BY-NC-3.0'],
    ['front matter', ['---\nlicense: CC0-1.0\npublisher: The Daily\n---\n\nWords.\n', []], 'CC0-1.0'],
    ['another publisher', [TEXT, ['--publisher', 'The Daily']], '© The Daily'],
    [
      'the publisher of the original text',
      ['---\nbasedOn: { publisher: The Daily, edited: Cut. }\npublisher: The Harbor\n---\n\nWords.\n', []],
      '© The Daily',
    ],
    ['the publisher of the site', [TEXT, ['--publisher', 'the harbor']], undefined],
    ['nobody', [TEXT, []], '© its publisher'],
    [
      'the host of an edition’s original',
      [
        '---\nbasedOn: { url: "https://www.daily.example/a", edited: Cut. }\npublisher: The Harbor\n---\n\nWords.\n',
        [],
      ],
      '© daily.example',
    ],
    [
      'nobody who is known for an edition’s original',
      ['---\nbasedOn: { edited: Cut. }\npublisher: The Harbor\n---\n\nWords.\n', []],
      '© its publisher',
    ],
    [
      'an address instead of a publisher',
      ['---\nsource: https://www.planet.example/x\n---\n\nWords.\n', []],
      '© planet.example',
    ],
  ] as const)('comes from %s', async (_, [text, flags], licence) => {
    expect((await importText(text, flags)).licence).toBe(licence);
  });

  test.each([
    [
      'a license link',
      page('<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">'),
      'CC-BY-4.0',
    ],
    [
      'a marked link in its text',
      page(
        '',
        '<p><a rel="nofollow license" href="http://creativecommons.org/licenses/by-nd/2.5">CC</a></p>',
      ),
      'CC-BY-ND-2.5',
    ],
    [
      'JSON-LD',
      page(
        '<script type="application/ld+json">{"@type":"NewsArticle","license":{"@type":"CreativeWork","url":"https://creativecommons.org/publicdomain/zero/1.0/"}}</script>',
      ),
      'CC0-1.0',
    ],
    ['Dublin Core', page('<meta name="DCTERMS.license" content="CC BY-SA 4.0">'), 'CC-BY-SA-4.0'],
    [
      'the footer of the page',
      page('', '<footer><a href="https://creativecommons.org/licenses/by-sa/4.0/deed.en">CC</a></footer>'),
      'CC-BY-SA-4.0',
    ],
    [
      'a license link without a scheme',
      page('<link rel="license" href="//terms.example.org/1">'),
      'https://terms.example.org/1',
    ],
    [
      'Dublin Core, if the license link runs code',
      page(
        '<link rel="license" href="javascript:alert(1)"><meta name="DCTERMS.license" content="CC BY-SA 4.0">',
      ),
      'CC-BY-SA-4.0',
    ],
    [
      'a license of one country, whose terms differ, by its address',
      page('<link rel="license" href="https://creativecommons.org/licenses/by/3.0/us/">'),
      'https://creativecommons.org/licenses/by/3.0/us/',
    ],
    [
      'its publisher if it has none',
      page('<meta property="og:site_name" content="The Daily">'),
      '© The Daily',
    ],
    ['its host', page('<link rel=canonical href="https://www.daily.example/a">'), '© daily.example'],
    [
      'its publisher, not the license of a picture',
      page(
        '<meta property="og:site_name" content="The Daily">',
        '<figure><a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC</a></figure>',
      ),
      '© The Daily',
    ],
    [
      'its publisher, not a license that the text only mentions',
      page(
        '<meta property="og:site_name" content="The Daily">',
        '<p>See <a href="https://creativecommons.org/licenses/by/4.0/">this</a>.</p>',
      ),
      '© The Daily',
    ],
  ])('of a page comes from %s', async (_, html, licence) => {
    expect((await importText(html, [], 'page.html')).licence).toBe(licence);
  });

  test('is reported as a guess, with a doubt if there is no publisher', async () => {
    expect((await importText(TEXT, ['--publisher', 'The Daily'])).stderr).toContain(
      'licence: © The Daily (no license is known; pass --licence if there is one)',
    );
    expect((await importText(TEXT)).stderr).toMatch(/^doubt: no license is known.*pass --licence/m);
    for (const flags of [
      ['--publisher', 'The Harbor'],
      ['--licence', 'MIT'],
    ]) {
      expect((await importText(TEXT, flags)).stderr).not.toMatch(/doubt|licence/);
    }
  });

  test('is that of the site for a copy of the site’s own page', async () => {
    const own = '---\nurl: https://harbor.example/a\npublisher: The Harbor\n---\n\nWords.\n';
    expect((await importText(own)).licence).toBeUndefined();
  });

  test('comes with the host as publisher instead of an address', async () => {
    const site = await makeFolder({
      'talks.md': '---\nsource: https://www.planet.example/x\n---\n\nWords.\n',
    });
    await runIn(site, ['import', 'talks.md', '--slug', 'talks']);
    const { frontMatter } = await readArticle(site, 'content/articles/talks.md');
    expect(frontMatter.publisher).toBe('planet.example');
    expect(frontMatter.basedOn).toMatchObject({
      publisher: 'planet.example',
      url: 'https://www.planet.example/x',
    });
  });

  test('may not be empty', async () => {
    const site = await makeFolder({ 'talks.txt': TEXT });
    expect((await runIn(site, ['import', 'talks.txt', '--licence', ' '])).code).toBe(2);
  });
});

describe('a draft stays a draft', () => {
  test.each([
    ['in Newsgloss and Hugo', 'draft: true'],
    ['in Jekyll', 'published: false'],
    ['in other programs', 'status: draft'],
  ])('if it is marked as one %s', async (_, line) => {
    const site = await makeFolder({ 'talks.md': `---\ntitle: Talks\n${line}\n---\n\nThe council met.\n` });
    const { stderr } = await runIn(site, ['import', 'talks.md']);
    expect((await readArticle(site, 'content/articles/talks.md')).frontMatter.draft).toBe(true);
    expect(stderr).toContain('draft: true');
    expect(stderr).not.toContain('left out');
  });

  test('and --draft makes one', async () => {
    const site = await makeFolder({ 'talks.txt': TEXT });
    await runIn(site, ['import', 'talks.txt', '--draft']);
    expect((await readArticle(site)).frontMatter.draft).toBe(true);
  });

  test.each(['draft: false', 'published: true', 'status: final'])('but %s is not a draft', async (line) => {
    const site = await makeFolder({ 'talks.md': `---\ntitle: Talks\n${line}\n---\n\nThe council met.\n` });
    await runIn(site, ['import', 'talks.md']);
    expect(await readFile(join(site, 'content/articles/talks.md'), 'utf8')).not.toContain('draft');
  });
});

test('an article from another site keeps every field of its front matter', async () => {
  const yaml = [
    'title: Talks',
    'slug: talks',
    'language: de',
    'published: 2016-09-05',
    'dateline: Oslo',
    'publisher: The Daily',
    'authors: [Ann Lee]',
    'summary: They met.',
    'tags: [harbor]',
    'licence: CC-BY-4.0',
    'draft: true',
    'basedOn: { title: Treffen, language: de, published: 2016-09-04, url: "https://example.org/a", edited: Cut. }',
  ].join('\n');
  const source = `---\n${yaml}\n---\n\nThe council met.\n`;
  const site = await makeFolder({ 'talks.md': source });
  await runIn(site, ['import', 'talks.md']);
  const imported = await readArticle(site, 'content/articles/talks.md');
  expect(imported.frontMatter).toEqual(readFrontMatter(source, 'talks.md').frontMatter);
});

test('writes nothing while the settings that decide on the license are broken', async () => {
  const site = await makeFolder({ 'talks.txt': TEXT, 'content/site.yaml': 'title: [\n' });
  const { code, stderr } = await runIn(site, ['import', 'talks.txt', '--publisher', 'The Harbor']);
  expect(code).toBe(1);
  expect(stderr).toContain('content/site.yaml:');
  expect(await readdir(join(site, 'content'))).toEqual(['site.yaml']);
});

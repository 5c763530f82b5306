import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findUnrecorded } from '../../src/cli/unrecorded.ts';
import { makeSite, runIn } from './world.ts';

const SETTINGS =
  'title: Harbour news\ndescription: News of a harbour.\naddress: https://example.org/\npublisher: The Harbour\nlicence: CC-BY-4.0\nmap: { center: [60, 5], zoom: 5 }\n';

const article = (slug: string, text: string) =>
  `---\ntitle: Bridge closed\nslug: ${slug}\npublished: 2016-09-05\nsummary: It is closed.\n---\n\n${text}\n`;

const SITE = {
  'content/site.yaml': SETTINGS,
  'content/articles/bridge.md': article(
    'bridge',
    'Margaret Quist, who leads the Northport Harbour Council (NHC), said the bridge was closed. “We tried,” Ms Quist said. “Boats may pass.”\n\nThe NHC met in Longyearbyen on Monday.',
  ),
  'content/articles/tunnel.md': article('tunnel', 'Margaret J. Quist said that the tunnel was open.'),
};

const QUIST = ['entity', 'add', 'Margaret Quist', '--description', 'Head of a harbour council.'];

const readRecord = (site: string, path: string) => readFile(join(site, 'content/entities', path), 'utf8');

test('check lists each person and organization without a record once, with positions and the command', async () => {
  const { code, stdout, stderr } = await runIn(await makeSite(SITE), ['check']);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^no record: Margaret J\. Quist \(person, also .*“Quist”.*\): quoted 3 times, mentioned 3 times in content\/articles\/bridge\.md:8:1, content\/articles\/tunnel\.md:8:1\n {2}newsgloss entity add "Margaret J\. Quist" --type person --description "…"$/m,
  );
  expect(stdout).toMatch(
    /^no record: Northport Harbour Council \(organization, also “NHC”\): mentioned 3 times in content\/articles\/bridge\.md:8:\d+$/m,
  );
  expect(stdout.match(/^no record/gm)).toHaveLength(2);
  expect(stderr).toBe('2 articles, 0 problems, 0 doubts, 2 names without a record\n');
});

test('a record made with the command from check is used in the articles, and its name is no longer listed', async () => {
  const site = await makeSite(SITE);
  const { stdout: listed } = await runIn(site, ['check']);
  const name = /entity add "(Margaret[^"]+)"/.exec(listed)?.[1] ?? '';
  const added = await runIn(site, ['entity', 'add', name, ...QUIST.slice(3)]);
  expect([added.code, added.stdout]).toEqual([0, 'content/entities/people/margaret-j-quist.yaml\n']);
  expect((await runIn(site, ['check'])).stdout).not.toContain('Quist');
  for (const file of ['bridge', 'tunnel']) {
    const { stdout } = await runIn(site, ['annotate', `content/articles/${file}.md`]);
    const { quotations } = JSON.parse(stdout);
    expect(quotations.length).toBeGreaterThan(0);
    for (const { speaker } of quotations) expect(speaker).toBe('margaret-j-quist');
  }
});

test('a record is filled in from the articles, and guesses are reported', async () => {
  const site = await makeSite(SITE);
  const { stdout, stderr } = await runIn(site, [...QUIST, '--gender', 'female', '--wikidata', 'Q42']);
  expect(stdout).toBe('content/entities/people/margaret-quist.yaml\n');
  expect(stderr).toBe(
    'id: margaret-quist (from the name)\ntype: person (as the articles use the name)\naliases: Margaret J. Quist (spellings of the articles)\n',
  );
  expect(await readRecord(site, 'people/margaret-quist.yaml')).toBe(
    'name: Margaret Quist\naliases:\n  - Margaret J. Quist\ngender: female\ndescription: Head of a harbour council.\nidentifiers:\n  wikidata: Q42\n',
  );
});

test('an organization gets its abbreviation as an alias, after those given', async () => {
  const site = await makeSite(SITE);
  const { code } = await runIn(site, [
    ...['entity', 'add', 'Northport Harbour Council', '--alias', 'Harbour Board', '--alias', 'NHB'],
    ...['--description', 'Council of a harbour: a made-up one.', '--id', 'council'],
  ]);
  expect(code).toBe(0);
  expect(await readRecord(site, 'organizations/council.yaml')).toBe(
    'name: Northport Harbour Council\naliases:\n  - Harbour Board\n  - NHB\n  - NHC\ndescription: "Council of a harbour: a made-up one."\n',
  );
});

test('a place with one clear match gets the coordinates of the gazetteer', async () => {
  const site = await makeSite(SITE);
  const { code, stderr } = await runIn(site, [
    ...['entity', 'add', 'Longyearbyen', '--description', 'Town of Svalbard.'],
  ]);
  expect(code).toBe(0);
  expect(stderr).toMatch(/^kind: (?:town|village) \(by GeoNames\)\ncoordinates: 78\.\d+, 15\.\d+ /m);
  const record = await readRecord(site, 'places/longyearbyen.yaml');
  expect(record).toMatch(/^country: SJ\ncoordinates:\n {2}lat: 78\.\d+\n {2}lon: 15\.\d+$/m);
  expect(record).toMatch(/^identifiers:\n {2}geonames: 2729907$/m);
  expect((await runIn(site, ['check'])).code).toBe(0);
});

test('a place with many matches that no article mentions gets no coordinates', async () => {
  const site = await makeSite(SITE);
  const call = ['entity', 'add', 'Springfield', '--type', 'place', '--description', 'A town.'];
  expect((await runIn(site, call)).stderr).toMatch(
    /Can't tell what kind of place Springfield is \(GeoNames has \d+ places of that name\): pass --kind/,
  );
  const { code, stderr } = await runIn(site, [...call, '--kind', 'town']);
  expect([code, stderr]).toEqual([
    0,
    expect.stringMatching(/^coordinates: none \(GeoNames has \d+ places of that name\)$/m),
  ]);
  expect(await readRecord(site, 'places/springfield.yaml')).toBe(
    'name: Springfield\nkind: town\ndescription: A town.\n',
  );
});

test.each([
  ['event', 'events'],
  ['agreement', 'agreements'],
  ['work', 'works'],
])('a record of type %s goes to its folder and passes the check', async (type, folder) => {
  const site = await makeSite(SITE);
  await runIn(site, ['entity', 'add', 'Grey Accord', '--type', type, '--description', 'Made up.']);
  expect(await readRecord(site, `${folder}/grey-accord.yaml`)).toBe(
    'name: Grey Accord\ndescription: Made up.\n',
  );
  expect((await runIn(site, ['check'])).code).toBe(0);
});

test('an existing record is kept, unless it is overwritten with --force', async () => {
  const site = await makeSite({
    ...SITE,
    'content/entities/people/margaret-quist.yaml': 'name: Meg\ndescription: Kept.\n',
  });
  const kept = await runIn(site, QUIST);
  expect([kept.code, kept.stderr]).toEqual([
    2,
    expect.stringContaining('exists: choose another id with --id, or overwrite the record with --force'),
  ]);
  expect(await readRecord(site, 'people/margaret-quist.yaml')).toContain('Kept.');
  expect((await runIn(site, [...QUIST, '--force'])).code).toBe(0);
  expect(await readRecord(site, 'people/margaret-quist.yaml')).toContain('name: Margaret Quist\n');
});

test('if two make one record at the same time, one succeeds and the other gets an error', async () => {
  const site = await makeSite(SITE);
  const make = (description: string) =>
    runIn(site, ['entity', 'add', 'Grey Accord', '--type', 'agreement', '--description', description]);
  const made = await Promise.all([make('First one.'), make('Second one.')]);
  expect(made.map(({ code }) => code).sort()).toEqual([0, 2]);
  const [winner] = made[0]?.code === 0 ? ['First one.'] : ['Second one.'];
  expect(await readRecord(site, 'agreements/grey-accord.yaml')).toContain(winner);
});

test('a description that is too short is rejected with the reason', async () => {
  const site = await makeSite(SITE);
  const { code, stderr } = await runIn(site, ['entity', 'add', 'Margaret Quist', '--description', 'x y']);
  expect(code).toBe(2);
  expect(stderr).toContain(
    'the --description “x y” is too short to describe anything: write one or two neutral sentences',
  );
});

test('an id used by another type is taken, even with --force', async () => {
  const site = await makeSite({
    ...SITE,
    'content/entities/works/margaret-quist.yaml': 'name: A book\ndescription: A book.\n',
  });
  const { code, stderr } = await runIn(site, [...QUIST, '--force']);
  expect(code).toBe(2);
  expect(stderr).toContain(
    'content/entities/works/margaret-quist.yaml has the id margaret-quist already: choose another with --id',
  );
});

test('a second record with the same name and type is rejected; the same name in another type is only noted', async () => {
  const site = await makeSite(SITE);
  await runIn(site, QUIST);
  const { code, stderr } = await runIn(site, [...QUIST, '--id', 'other-quist', '--type', 'person']);
  expect(code).toBe(2);
  expect(stderr).toContain('people/margaret-quist.yaml is a record of “Margaret Quist” already');
  const work = await runIn(site, [...QUIST, '--id', 'quist-book', '--type', 'work']);
  expect(work.code).toBe(0);
  expect(work.stderr).toContain(
    'note: content/entities/people/margaret-quist.yaml has the name “Margaret Quist”',
  );
});

test('a record can be made while other content is broken', async () => {
  const site = await makeSite({
    ...SITE,
    'content/entities/places/pier.yaml': 'name: Pier\ndescription: A pier.\nkind: site\nin: harbour\n',
  });
  const call = [
    'entity',
    'add',
    'Harbour',
    '--description',
    'A harbour.',
    '--type',
    'place',
    '--kind',
    'site',
  ];
  const { code, stderr } = await runIn(site, call);
  expect(code).toBe(0);
  expect(stderr).toMatch(/^content\/ has problems/m);
  expect((await runIn(site, ['check'])).code).toBe(0);
});

test.each([
  ['no description', ['Margaret Quist'], 'a record needs a --description'],
  [
    'the placeholder description from check',
    ['Margaret Quist', '--description', '…'],
    'the --description “…” has no words: write one or two',
  ],
  [
    'a name whose type the articles do not show',
    ['Bo Ek', '--description', 'Nobody.'],
    'no article has an annotation of the name “Bo Ek” without a record, so its type is not known: pass --type, one of',
  ],
  ['an unknown type', ['Bo Ek', '--type', 'persons', '--description', 'Nobody.'], 'Write one of person'],
  ['an invalid id', [...QUIST.slice(2), '--id', 'A B'], 'joined by single hyphens'],
  ['a path out of the folder', [...QUIST.slice(2), '--id', '../x'], 'joined by single hyphens'],
  ['an id that is reserved on Windows', [...QUIST.slice(2), '--id', 'nul'], 'reserved name on Windows'],
  [
    'a name in another script without an id',
    ['Бо', '--type', 'person', '--description', 'Nobody.'],
    'pass --id',
  ],
  ['an unknown gender', [...QUIST.slice(2), '--gender', 'f'], '"gender" must be one of female, male, other'],
  ['an invalid Wikidata id', [...QUIST.slice(2), '--wikidata', '42'], 'is not a Wikidata id'],
  [
    'a gender for a work',
    ['Bo', '--type', 'work', '--gender', 'male', '--description', 'No.'],
    'for a person',
  ],
  ['a kind for a person', [...QUIST.slice(2), '--kind', 'town'], '--kind is for a place'],
])('%s is a usage error and writes nothing', async (_, args, reason) => {
  const site = await makeSite(SITE);
  const { code, stdout, stderr } = await runIn(site, ['entity', 'add', ...args]);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(reason);
  await expect(readRecord(site, 'people/margaret-quist.yaml')).rejects.toThrow('ENOENT');
});

test('entity --help has its usage and an example, with and without its subcommand', async () => {
  const site = await makeSite();
  for (const args of [
    ['entity', '--help'],
    ['entity', 'add', '--help'],
    ['entity', 'ignore', '--help'],
  ]) {
    const { code, stdout } = await runIn(site, args);
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/Usage: newsgloss entity[\s\S]*Examples:\n {2}newsgloss/),
    ]);
  }
  expect((await runIn(site, ['entity'])).code).toBe(2);
});

const toPlace = (file: string) => () => `${file}:1:1`;

const naming = (text: string, provisional: string, type: 'person' | 'place' = 'person') => ({
  text,
  mentions: [
    {
      start: 0,
      end: text.length,
      kind: 'name' as const,
      type,
      entity: null,
      provisional,
      rule: 'title',
      confidence: 0.9,
    },
  ],
  quotations: [{ provisional }, {}],
});

test.each([
  ['Quist', 'Margaret Quist', ['Margaret Quist']],
  ['Margaret Quist', 'Margaret Quist', ['Margaret Quist']],
  ['Margaret Ann Quist', 'Margaret Ann Quist', ['Margaret Ann Quist']],
  ['Bo Quist', 'Bo Quist', ['Bo Quist', 'Margaret Quist']],
  ['M. Quist', 'M. Quist', ['M. Quist', 'Margaret Quist']],
])('“%s” (%s) and Margaret Quist in another article are %j', (written, provisional, names) => {
  const found = findUnrecorded([
    { toPlace: toPlace('a.md'), record: naming('Margaret Quist', 'Margaret Quist') },
    { toPlace: toPlace('b.md'), record: naming(written, provisional) },
  ]);
  // Only the annotator joins a last name to its full name, and only within one article.
  expect(found.map(({ name }) => name).sort()).toEqual(names);
});

test('the same last name in another article is another person, and types are kept apart', () => {
  const found = findUnrecorded([
    { toPlace: toPlace('a.md'), record: naming('Ola Bråten', 'Ola Bråten') },
    { toPlace: toPlace('b.md'), record: naming('Bråten', 'Bråten') },
    { toPlace: toPlace('c.md'), record: naming('Ola  Braten', 'Ola  Braten') },
    { toPlace: toPlace('d.md'), record: naming('Bråten', 'Bråten', 'place') },
  ]);
  expect(found.map(({ name, type, count, quoted, places }) => [name, type, count, quoted, places])).toEqual([
    ['Ola Bråten', 'person', 2, 2, ['a.md:1:1', 'c.md:1:1']],
    ['Bråten', 'person', 1, 1, ['b.md:1:1']],
    ['Bråten', 'place', 1, 1, ['d.md:1:1']],
  ]);
});

test('the most quoted come first, however often others are mentioned', () => {
  const silent = { ...naming('Ann Lee', 'Ann Lee'), quotations: [] };
  const found = findUnrecorded([
    { toPlace: toPlace('a.md'), record: silent },
    { toPlace: toPlace('b.md'), record: silent },
    { toPlace: toPlace('c.md'), record: naming('Bo Ek', 'Bo Ek') },
  ]);
  expect(found.map(({ name }) => name)).toEqual(['Bo Ek', 'Ann Lee']);
});

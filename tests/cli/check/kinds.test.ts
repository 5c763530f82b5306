import { expect, test } from 'vitest';
import { makeSite, runIn } from '../world.ts';

const SITE = {
  'content/site.yaml':
    'title: Notes\ndescription: Notes.\naddress: https://example.org/\npublisher: Nobody\nlicence: CC-BY-4.0\n',
  'content/articles/one.md':
    '---\ntitle: Talks in Arby\nslug: one\nsummary: They met in Arby.\npublished: 2016-09-05\n---\n\nThe council met in Arby on Monday. Kent went on to Arby. The Arby council: “we Hope for the best.”\n',
  'content/entities/places/arby.yaml': 'name: Arby\nkind: town\ndescription: A port.\n',
  'content/entities/people/ann-kent.yaml': `name: Ann Kent
aliases: [Kent]
description: A mayor.
identifiers: { wikidata: Q1 }
roles:
  - { title: Mayor of Arby, from: "2010", to: "2016-06" }
`,
  'content/entities/people/bo-kent.yaml': `name: Bo Kent
aliases: [Kent]
description: A mayor.
identifiers: { wikidata: Q1 }
roles:
  - { title: Mayor of Arby, from: "2014" }
`,
  'content/entities/places/paris.yaml':
    'name: Paris\nkind: city\ndescription: A city.\ncoordinates: { lat: 10, lon: 10 }\nidentifiers: { geonames: 2988507 }\n',
};

const ANN = 'content/entities/people/ann-kent.yaml';
const BO = 'content/entities/people/bo-kent.yaml';

test('an editor’s list has each kind of finding, with its position and what to do', async () => {
  const { code, stdout, stderr } = await runIn(await makeSite(SITE), ['check']);
  expect(code).toBe(0);
  const lines = stdout.split('\n');
  const lineWith = (part: string) => lines.find((line) => line.includes(part)) ?? '';
  expect(lineWith('Wikidata')).toBe(
    'contradiction: content/entities/people/bo-kent.yaml:4:16 “Wikidata Q1” is also the id of content/entities/people/ann-kent.yaml: correct one of the two, or join the records',
  );
  expect(lineWith('this office')).toBe(
    'contradiction: content/entities/people/bo-kent.yaml:6:5 “Mayor of Arby” Bo Kent and Ann Kent (content/entities/people/ann-kent.yaml) hold this office at the same time: correct "from" or "to" of one',
  );
  expect(lineWith('km from')).toMatch(
    /^contradiction: content\/entities\/places\/paris\.yaml:4:1 “Paris” is \d+ km from where GeoNames 2988507/,
  );
  expect(lineWith('shared name')).toBe(
    'shared name: content/entities/people/bo-kent.yaml:2:11 “Kent” is also a name in content/entities/people/ann-kent.yaml, so mentions of it are not linked (used once, in content/articles/one.md): remove it from the record that articles mention less often',
  );
  expect(lineWith('no coordinates')).toBe(
    'no coordinates: content/entities/places/arby.yaml:1:1 “Arby” content/articles/one.md has it in its title or summary: add "coordinates: { lat: …, lon: … }"',
  );
  expect(stderr).toContain('3 contradictions, 1 shared name, 1 place without coordinates');
});

const person = (name: string, roles: string) => `name: ${name}\ndescription: A.\nroles:\n  - ${roles}\n`;

test.each<[string, Readonly<Record<string, string>>, string | undefined]>([
  [
    'offices that follow each other',
    {
      'people/ann-kent': person('Ann Kent', '{ title: Mayor of Arby, to: "2014" }'),
      'people/bo-kent': person('Bo Kent', '{ title: Mayor of Arby, from: "2014" }'),
    },
    undefined,
  ],
  [
    'offices that many hold',
    {
      'people/ann-kent': person('Ann Kent', '{ title: Member of the council, from: "2014" }'),
      'people/bo-kent': person('Bo Kent', '{ title: Member of the council, from: "2014" }'),
    },
    undefined,
  ],
  [
    'mayors of nobody knows where',
    {
      'people/ann-kent': person('Ann Kent', '{ title: Mayor, from: "2014" }'),
      'people/bo-kent': person('Bo Kent', '{ title: Mayor, from: "2014" }'),
    },
    undefined,
  ],
  [
    'mayors of two towns',
    {
      'people/ann-kent': person('Ann Kent', '{ title: Mayor, of: arby, from: "2014" }'),
      'people/bo-kent': person('Bo Kent', '{ title: Mayor, of: paris, from: "2014" }'),
    },
    undefined,
  ],
  [
    'mayors of one town',
    {
      'people/ann-kent': person('Ann Kent', '{ title: Mayor, of: arby, from: "2014" }'),
      'people/bo-kent': person('Bo Kent', '{ title: Mayor, of: arby, from: "2015" }'),
    },
    'bo-kent.yaml:4:5 “Mayor” Bo Kent and Ann Kent',
  ],
  [
    'a town outside its country',
    {
      'places/arby':
        'name: Arby\nkind: town\ncountry: SY\ndescription: A.\ncoordinates: { lat: 37, lon: 3 }\n',
    },
    'arby.yaml:5:1 “Arby” is 2923 km outside Syria (SY)',
  ],
  [
    'an event far from its town',
    {
      'places/arby': 'name: Arby\nkind: town\ndescription: A.\ncoordinates: { lat: 37, lon: 3 }\n',
      'events/fair': 'name: The Fair\ndescription: A.\nat: [arby]\ncoordinates: { lat: 3, lon: 37 }\n',
    },
    'fair.yaml:4:1 “The Fair” is 5132 km from Arby, where it is said to be',
  ],
  [
    'an event that has a town of unknown position too',
    {
      'places/kent': 'name: Kentville\nkind: town\ndescription: A.\ncoordinates: { lat: 37, lon: 3 }\n',
      'events/fair': 'name: The Fair\ndescription: A.\nat: [arby, kent]\ncoordinates: { lat: 3, lon: 37 }\n',
    },
    undefined,
  ],
  [
    'a work that is younger than its article',
    { 'works/talks': 'name: The Arby council\ndescription: A.\npublished: "2017"\n' },
    'talks.yaml:3:1 “The Arby council” is of 2017, but content/articles/one.md of 2016-09-05 mentions it',
  ],
  [
    'a work of its day',
    { 'works/talks': 'name: The Arby council\ndescription: A.\npublished: "2016-09"\n' },
    undefined,
  ],
])('%s', async (_, records, expected) => {
  const { 'content/entities/places/paris.yaml': __, ...site } = SITE;
  const files = Object.entries(records).map(([path, text]) => [`content/entities/${path}.yaml`, text]);
  const paris = 'name: Paris\nkind: city\ndescription: A city.\n';
  const all = { 'content/entities/places/paris.yaml': paris, ...Object.fromEntries(files) };
  const clerks = {
    [ANN]: person('Ann Kent', '{ title: Clerk }'),
    [BO]: person('Bo Kent', '{ title: Clerk }'),
  };
  const { stdout } = await runIn(await makeSite({ ...site, ...clerks, ...all }), ['check']);
  const found = stdout.split('\n').filter((line) => line.startsWith('contradiction'));
  expect(found).toEqual(expected === undefined ? [] : [expect.stringContaining(expected)]);
});

test.each([
  [['--max-contradictions', '3'], 0, ''],
  [['--max-contradictions', '2'], 1, '3 contradictions, and --max-contradictions is 2'],
  [['--max-shared-names', '0'], 1, '1 shared name, and --max-shared-names is 0'],
  [['--max-doubts', 'x'], 2, 'Write a number'],
])('check %j exits with %i', async (args, expected, message) => {
  const { code, stderr } = await runIn(await makeSite(SITE), ['check', ...args]);
  expect([code, stderr.includes(message)]).toEqual([expected, true]);
});

test('as JSON, everything has its kind and place', async () => {
  const { stdout } = await runIn(await makeSite(SITE), ['check', '--json']);
  const { findings } = JSON.parse(stdout);
  const kinds = findings.map(({ kind }: { kind: string }) => kind);
  expect(kinds.filter((kind: string) => kind !== 'uncertain')).toEqual([
    ...['contradictions', 'contradictions', 'contradictions', 'shared-names', 'unplaced'],
  ]);
  expect(findings.at(-1)).toEqual({
    kind: 'unplaced',
    weight: 3,
    file: 'content/entities/places/arby.yaml',
    line: 1,
    column: 1,
    words: 'Arby',
    why: 'content/articles/one.md has it in its title or summary',
    fix: 'add "coordinates: { lat: …, lon: … }"',
  });
});

test('a decision whose words are gone is listed', async () => {
  const site = await makeSite({
    ...SITE,
    'content/review/one.yaml': 'decisions:\n  - { exact: Cy Park spoke, decide: reject }\n',
  });
  const { stdout } = await runIn(site, ['check', '--max-doubts', '0']);
  expect(stdout).toContain('doubt: content/review/one.yaml:2:');
});

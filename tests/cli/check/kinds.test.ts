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

test('an editor’s list has each kind of finding, with its file and what to do', async () => {
  const { code, stdout, stderr } = await runIn(await makeSite(SITE), ['check']);
  expect(code).toBe(0);
  const lines = stdout.split('\n');
  const lineWith = (part: string) => lines.find((line) => line.includes(part)) ?? '';
  expect(lineWith('Wikidata')).toBe(
    'contradiction: content/entities/people/bo-kent.yaml is Wikidata Q1, as content/entities/people/ann-kent.yaml is: correct one, or join the two',
  );
  expect(lineWith('are both')).toContain(
    'Bo Kent and Ann Kent (content/entities/people/ann-kent.yaml) are both Mayor of Arby',
  );
  expect(lineWith('km from')).toMatch(
    /^contradiction: content\/entities\/places\/paris\.yaml Paris is \d+ km from where GeoNames 2988507/,
  );
  expect(lineWith('shared name')).toContain(
    '“Kent” is a name of content/entities/people/bo-kent.yaml too (in the articles once)',
  );
  expect(lineWith('no coordinates')).toMatch(
    /^no coordinates: content\/articles\/one\.md Arby, which one is about: add "coordinates"/,
  );
  expect(stderr).toContain('3 contradictions, 1 shared name, 1 place without coordinates');
});

test('offices that follow each other, and others than of one person, do not contradict', async () => {
  const site = await makeSite({
    ...SITE,
    'content/entities/people/ann-kent.yaml':
      'name: Ann Kent\ndescription: A.\nroles:\n  - { title: Mayor of Arby, to: "2014" }\n  - { title: Member of the council }\n',
    'content/entities/people/bo-kent.yaml':
      'name: Bo Kent\ndescription: B.\nroles:\n  - { title: Mayor of Arby, from: "2014" }\n  - { title: Member of the council, from: "2000" }\n',
  });
  expect((await runIn(site, ['check'])).stdout).not.toContain('are both');
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
  const { contradictions, unplaced } = JSON.parse(stdout);
  expect(contradictions).toHaveLength(3);
  expect(unplaced[0]).toMatchObject({ place: 'content/articles/one.md' });
});

test('a decision whose words are gone is listed', async () => {
  const site = await makeSite({
    ...SITE,
    'content/review/one.yaml': 'decisions:\n  - { exact: Cy Park spoke, decide: reject }\n',
  });
  const { stdout } = await runIn(site, ['check', '--max-doubts', '0']);
  expect(stdout).toContain('doubt: content/review/one.yaml:2:');
});

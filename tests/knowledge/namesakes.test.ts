import { expect, test } from 'vitest';
import { readAuthority } from '../../src/knowledge/load-authority.ts';
import { openSite } from '../../src/schemas/site-folder.ts';
import { makeFolder } from '../cli/world.ts';

async function read(records: Readonly<Record<string, string>>) {
  const files = Object.entries(records).map(([path, fields]) => [
    `content/entities/${path}.yaml`,
    `description: Somebody.\n${fields}\n`,
  ]);
  const root = await makeFolder(Object.fromEntries(files));
  const { errors, sharedNames, positionOf } = readAuthority(openSite(root));
  const shared = sharedNames.map(({ name, file, id, path }) => {
    const at = positionOf(id, path);
    return `${at.file}:${at.line}:${at.column} ${name}, ${file}`;
  });
  return { errors: errors.map(({ message }) => message), shared };
}

test('two records of one type with the same display name are an error', async () => {
  const { errors, shared } = await read({
    'people/a-lee': 'name: Ann Lee',
    'people/ann-lee': 'name: Ann  Leé',
  });
  expect(errors).toEqual([
    'content/entities/people/ann-lee.yaml:2:1 “Ann  Leé” is also the name of content/entities/people/a-lee.yaml, so mentions of it cannot be linked; merge the two records, or give one a more specific name, such as “Ann  Leé (historian)”',
  ]);
  expect(shared).toEqual([]);
});

test.each([
  [
    'an alias that is another record’s name',
    { 'people/a-lee': 'name: Adam Lee\naliases: [Bo, Ann Lee]', 'people/z-lee': 'name: Ann Lee' },
    'content/entities/people/a-lee.yaml:3:15 Ann Lee, content/entities/people/z-lee.yaml',
  ],
  [
    'an alias of two records',
    { 'organizations/a': 'name: A Council\naliases: [AC]', 'organizations/b': 'name: A Club\naliases: [AC]' },
    'content/entities/organizations/b.yaml:3:11 AC, content/entities/organizations/a.yaml',
  ],
  [
    'a display name in two types',
    { 'people/jordan': 'name: Jordan', 'places/jordan-country': 'name: Jordan\nkind: country' },
    'content/entities/places/jordan-country.yaml:2:1 Jordan, content/entities/people/jordan.yaml',
  ],
])('%s is a shared name', async (_, records, message) => {
  expect(await read(records)).toEqual({ errors: [], shared: [message] });
});

test.each([
  ['names that differ', { 'people/a': 'name: Ann Lee', 'people/b': 'name: Ann Leigh' }],
  ['a name that the same record has twice', { 'people/a': 'name: Ann Lee\naliases: [Ann Lee, the Ann Lee]' }],
])('%s are neither an error nor shared', async (_, records) => {
  expect(await read(records)).toEqual({ errors: [], shared: [] });
});

import { describe, expect, test } from 'vitest';
import { loadPublication } from '../../src/publication/load-publication.ts';
import { articleFile, CacheWithPlaces, openMemory, personFile, SETTINGS } from './memory-site.ts';

const ARTICLE: Readonly<Record<string, string>> = articleFile(
  'one',
  '“We tried,” Ann Lee said.\n\n“We tried,” Bo Kent said.',
);

const SITE = {
  'content/site.yaml': SETTINGS,
  ...personFile('ann-lee', 'Ann Lee'),
  ...personFile('bo-kent', 'Bo Kent'),
  ...ARTICLE,
};

const load = (files: Readonly<Record<string, string>>) =>
  loadPublication({ files: openMemory({ ...SITE, ...files }), cache: new CacheWithPlaces() });

const decide = (...decisions: readonly string[]) =>
  `decisions:\n${decisions.map((one) => `  - { ${one} }\n`).join('')}`;

const FIRST = 'exact: “We tried”, suffix: " Ann Lee", of: quotation';

test('decisions change what a site says', async () => {
  const before = await load({});
  const { publication, errors, doubts } = await load({
    'content/review/one.yaml': decide(
      `${FIRST}, decide: set, speakers: [{ entity: bo-kent }], on: 2016-09-07`,
    ),
  });
  expect([errors, doubts]).toEqual([[], []]);
  const article = publication?.articles.get('one');
  expect(article?.record.quotations.map(({ speaker }) => speaker)).toEqual(['bo-kent', 'bo-kent']);
  expect(article?.review).toEqual({ decided: 1, rejected: 0, on: '2016-09-07' });
  expect(article?.digest).not.toBe(before.publication?.articles.get('one')?.digest);
  expect(publication?.archive.bySpeaker.get('ann-lee') ?? []).toEqual([]);
});

test('decisions follow an article and a record to their new names', async () => {
  const { publication, errors } = await load({
    'content/articles/one.md':
      ARTICLE['content/articles/one.md']?.replace('---\n', '---\nformerly: [old]\n') ?? '',
    'content/entities/people/bo-kent.yaml': 'name: Bo Kent\ndescription: Somebody.\nformerly: [kent]\n',
    'content/review/old.yaml': decide(`${FIRST}, decide: set, speakers: [{ entity: kent }]`),
  });
  expect(errors).toEqual([]);
  expect(publication?.articles.get('one')?.record.quotations[0]?.speaker).toBe('bo-kent');
});

describe('an error stops a build:', () => {
  test.each([
    [
      'marks of a merge conflict',
      'one.yaml',
      '<<<<<<< HEAD\ndecisions: []\n=======\n>>>>>>> a\n',
      ['one.yaml:1 ', 'merge conflict'],
    ],
    [
      'an unknown entity',
      'one.yaml',
      decide(`${FIRST}, decide: set, via: bo-kant`),
      ['one.yaml:2:', 'no record', 'did you mean "bo-kent"?'],
    ],
    [
      'an unknown speaker',
      'one.yaml',
      decide(`${FIRST}, decide: set, speakers: [{ entity: zzzzzz }]`),
      ['no record', 'add a record'],
    ],
    [
      'an article that is gone',
      'gone.yaml',
      decide(`${FIRST}, decide: confirm`),
      ['gone.yaml ', 'does not belong to an article'],
    ],
    [
      'words that stand twice',
      'one.yaml',
      decide('exact: We tried, of: quotation, decide: reject'),
      ['one.yaml:2:', 'more than once', 'prefix'],
    ],
    [
      'a contradiction',
      'one.yaml',
      decide(`${FIRST}, decide: reject`, `${FIRST}, decide: confirm`),
      ['one.yaml:3:', 'contradicts the decision in line 2'],
    ],
    [
      'a field of something else',
      'one.yaml',
      decide(`${FIRST}, decide: set, time: 2016`),
      ['"decisions.0.time"', 'quotation'],
    ],
    [
      'a setting of what is rejected',
      'one.yaml',
      decide(`${FIRST}, decide: reject, kind: mixed`),
      ['rejected'],
    ],
    ['nothing to set', 'one.yaml', decide(`${FIRST}, decide: set`), ['sets nothing']],
    ['rubbish', 'one.yaml', 'decisions: 7\n', ['one.yaml:1:1', 'decisions']],
    ['an unknown verdict', 'one.yaml', decide(`${FIRST}, decide: maybe`), ['confirm']],
    ['another kind of file', 'one.txt', '', ['one.txt ', 'rename it']],
  ])('%s', async (_, name, contents, expected) => {
    const { publication, errors } = await load({ [`content/review/${name}`]: contents });
    expect(publication).toBeUndefined();
    const messages = errors.map(({ message }) => message).join('\n');
    for (const part of expected) expect(messages).toContain(part);
  });
});

test('a decision whose words are gone is a doubt, and is kept', async () => {
  const { publication, errors, doubts } = await load({
    'content/review/one.yaml': decide('exact: Cy Park spoke, decide: reject'),
  });
  expect(errors).toEqual([]);
  expect(publication).toBeDefined();
  expect(doubts.map(({ message }) => message).join('\n')).toContain('content/review/one.yaml:2:');
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadPublication } from '../../src/publication/load-publication.ts';
import { readTree } from '../../src/publication/read-tree.ts';
import { articleFile, CacheWithPlaces, openMemory, personFile, SETTINGS } from './memory-site.ts';

const SITE = {
  'content/site.yaml': SETTINGS,
  ...personFile('ann-lee', 'Ann Lee'),
  ...personFile('bo-kent', 'Bo Kent', 'roles:\n  - { title: Mayor of Harbor, also: [the mayor] }\n'),
  ...articleFile('one', '“We tried,” Ann Lee said. “We did not,” she added.'),
  ...articleFile('two', '“It is closed,” Bo Kent said.'),
  ...articleFile('three', '“Nobody came,” a guest said.', 'draft: true\n'),
};

const load = (files: Readonly<Record<string, string>>, cache = new CacheWithPlaces()) =>
  loadPublication({ files: openMemory(files), cache });

describe('loadPublication', () => {
  test('reads, annotates and joins a site, without drafts', async () => {
    const { publication, errors, counts } = await load(SITE);
    expect(errors).toEqual([]);
    expect(counts).toEqual({ found: 3, annotated: 3, postponed: 0 });
    expect([...(publication?.articles.keys() ?? [])]).toEqual(['one', 'two']);
    expect(publication?.archive.bySpeaker.get('ann-lee')?.map(({ quotation }) => quotation.id)).toEqual([
      'lee-we-tried',
      'lee-we-did-not',
    ]);
  });

  test('has drafts where they are wanted', async () => {
    const files = openMemory(SITE);
    const { publication } = await loadPublication({ files, cache: new CacheWithPlaces(), drafts: true });
    expect([...(publication?.articles.keys() ?? [])]).toEqual(['one', 'three', 'two']);
  });

  test('annotates nothing a second time, and only what a change concerns', async () => {
    const cache = new CacheWithPlaces();
    await load(SITE, cache);
    expect((await load(SITE, cache)).counts.annotated).toBe(0);
    const described = {
      ...SITE,
      'content/entities/people/ann-lee.yaml': 'name: Ann Lee\ndescription: Other.\n',
    };
    expect((await load(described, cache)).counts.annotated).toBe(0);
    const edited = { ...SITE, ...articleFile('two', '“It is open,” Bo Kent said.') };
    expect((await load(edited, cache)).counts.annotated).toBe(1);
    const renamed = { ...SITE, ...personFile('ann-lee', 'Anna Lee') };
    expect((await load(renamed, cache)).counts.annotated).toBe(1);
  });

  test('collects the problems of all parts', async () => {
    const { publication, errors } = await load({
      ...SITE,
      'content/site.yaml': 'title: A\n',
      'content/anchors.json': '{',
      'content/entities/people/broken.yaml': 'name: [\n',
      'content/articles/bad.md': 'no front matter',
    });
    expect(publication).toBeUndefined();
    const files = new Set(errors.map(({ file }) => file));
    expect([...files].sort()).toEqual([
      'content/anchors.json',
      'content/articles/bad.md',
      'content/entities/people/broken.yaml',
      'content/site.yaml',
    ]);
  });

  test('refuses a former address that something else has', async () => {
    const { errors } = await load({
      ...SITE,
      ...articleFile('one', 'It rained.', 'formerly: [two, old]\n'),
      ...articleFile('three', 'It rained.', 'formerly: [old]\n'),
      ...personFile('ann-lee', 'Ann Lee', 'formerly: [bo-kent]\n'),
    });
    expect(errors.map(({ message }) => message)).toEqual([
      'content/articles/one.md:1 says under "formerly" that it had the slug "two", which is that of content/articles/two.md; correct one of the two',
      'content/articles/three.md:1 says under "formerly" that it had the slug "old", which is that of content/articles/one.md; correct one of the two',
      'content/entities/people/ann-lee.yaml:1 says under "formerly" that it had the id "bo-kent", which is that of content/entities/people/bo-kent.yaml; correct one of the two',
    ]);
  });

  test('keeps the ids of an article that was renamed, even if its words were edited', async () => {
    const { publication } = await load(SITE);
    const [id] = publication?.articles.get('two')?.record.quotations.map((quotation) => quotation.id) ?? [];
    const ledger = {
      version: 2,
      anchors: {
        [id ?? '']: {
          article: 'two',
          exact: '“It is closed,”',
          prefix: '',
          suffix: ' Bo Kent said.',
          speaker: 'bo-kent',
        },
      },
    };
    const rest: Record<string, string> = { ...SITE };
    delete rest['content/articles/two.md'];
    const renamed = await load({
      ...rest,
      'content/anchors.json': JSON.stringify(ledger),
      ...articleFile('second', '“It is now closed,” Bo Kent said.', 'formerly: [two]\n'),
    });
    expect(renamed.publication?.articles.get('second')?.record.quotations[0]?.id).toBe(id);
  });

  test('reads the tree of an article, with and without the cache', async () => {
    const cache = new CacheWithPlaces();
    const { publication } = await load(SITE, cache);
    const article = publication?.articles.get('one');
    if (!article) throw new RangeError('the article is missing');
    const files = openMemory(SITE);
    const kept = await readTree(article, { files, cache });
    const parsed = await readTree(article, { files, cache: new CacheWithPlaces() });
    expect(JSON.stringify(kept)).toContain('We tried');
    expect(JSON.stringify(parsed).replace(/"position":\{.*?\}\},?/g, '')).toContain('We tried');
    const changed = openMemory({ ...SITE, ...articleFile('one', 'Other words.') });
    await expect(readTree(article, { files: changed, cache: new CacheWithPlaces() })).rejects.toThrow(
      'content/articles/one.md was changed while the site was built: build again',
    );
  });

  test('annotates many articles in worker threads as in this one', { timeout: 60_000 }, async () => {
    const files = { 'content/site.yaml': SETTINGS, ...personFile('ann-lee', 'Ann Lee') };
    const many = Array.from({ length: 14 }, (_, i) =>
      articleFile(`a-${i}`, `“We tried ${i},” Ann Lee said.`),
    );
    const { publication, counts } = await load(Object.assign({}, files, ...many));
    expect(counts.annotated).toBe(14);
    const alone = await load({ ...files, ...many[3] });
    const pick = (loaded: typeof publication) => loaded?.articles.get('a-3')?.record;
    expect(pick(publication)).toEqual(pick(alone.publication));
  });
});

describe('a load after changes of records', () => {
  const NAMES = ['Ann Lee', 'Lee', 'Anna Lind', 'Bo Kent', 'The Kent', 'Kent', 'Lind Holm', '李安'];
  const TEXTS = [
    '“We tried,” Ann Lee said. “Kent did not,” Lee added.',
    '“It is closed,” Lind said. The mayor agreed.',
    'Bo Kent and Anna Lind Holm met Lee’s brother. “Good,” the mayor of Harbor said.',
  ];
  const record = fc.record({
    name: fc.constantFrom(...NAMES),
    alias: fc.option(fc.constantFrom(...NAMES), { nil: undefined }),
    role: fc.boolean(),
  });
  const authority = fc.array(record, { maxLength: 3 });

  const siteOf = (records: readonly { name: string; alias: string | undefined; role: boolean }[]) => {
    const unique = [...new Map(records.map((one) => [one.name, one])).values()];
    const people = unique.map(({ name, alias, role }, i) => {
      const aliases = alias === undefined || alias === name ? '' : `aliases: [${alias}]\n`;
      const roles = role ? 'roles:\n  - { title: Mayor of Harbor, also: [the mayor] }\n' : '';
      return personFile(`person-${i}`, name, aliases + roles);
    });
    const articles = TEXTS.map((text, i) => articleFile(`a-${i}`, text));
    const chinese = articleFile('zh', '李安说。', 'language: zh\n');
    return Object.assign({ 'content/site.yaml': SETTINGS }, ...people, ...articles, chinese);
  };

  test('equals a clean one', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(authority, authority, async (before, after) => {
        const cache = new CacheWithPlaces();
        await load(siteOf(before), cache);
        const next = await load(siteOf(after), cache);
        const clean = await load(siteOf(after));
        expect(next.errors.map(String)).toEqual(clean.errors.map(String));
        expect(next.publication?.articles).toEqual(clean.publication?.articles);
      }),
      { numRuns: 25 },
    );
  });
});

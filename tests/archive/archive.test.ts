import { describe, expect, test } from 'vitest';
import { archiveOf, recordOf } from './archive-of.ts';

const said = { text: 'Lind said “yes”.', mentions: [{ words: 'Lind', entity: 'anna-lind' }] };
const quotations = [{ content: '“yes”', speaker: 'anna-lind' }];

describe('createArchive', () => {
  test('lists the newest article first, whatever the order of the input', () => {
    const sketches = [
      { ...said, slug: 'b', published: '2020-01-02' },
      { ...said, slug: 'c', published: '2020-01-03' },
      { ...said, slug: 'a', published: '2020-01-02' },
    ];
    const slugs = (list: typeof sketches) => archiveOf(list).articles.map(({ slug }) => slug);
    expect(slugs(sketches)).toEqual(['c', 'a', 'b']);
    expect(slugs([...sketches].reverse())).toEqual(['c', 'a', 'b']);
  });

  test('collects what a speaker says in all articles', () => {
    const { bySpeaker } = archiveOf([
      { ...said, slug: 'old', published: '2019-01-01', quotations },
      { ...said, slug: 'new', quotations: [...quotations, { content: '“yes”' }] },
    ]);
    const found = bySpeaker.get('anna-lind')?.map(({ article, number }) => [article.slug, number]);
    expect(found).toEqual([
      ['new', 1],
      ['old', 1],
    ]);
  });

  test('lists a quotation without a known speaker only among all quotations', () => {
    const archive = archiveOf([{ ...said, quotations: [{ content: '“yes”' }] }]);
    expect(archive.quotations).toHaveLength(1);
    expect(archive.bySpeaker.size).toBe(0);
  });

  test('collects the mentions of an entity by article', () => {
    const { byEntity } = archiveOf([
      {
        text: 'Lind met Holm. Lind left.',
        mentions: [
          { words: 'Lind', entity: 'anna-lind' },
          { words: 'Holm', entity: 'peter-holm' },
          { words: 'Lind#2', entity: 'anna-lind' },
        ],
      },
    ]);
    expect(byEntity.get('anna-lind')?.map(({ mentions }) => mentions.length)).toEqual([2]);
    expect(byEntity.get('peter-holm')?.map(({ mentions }) => mentions.length)).toEqual([1]);
  });

  test('assigns a mention without a record to no entity', () => {
    expect(archiveOf([{ text: 'Nobody came.', mentions: [{ words: 'Nobody' }] }]).byEntity.size).toBe(0);
  });

  test('sorts records by name', () => {
    const records = [recordOf('place', 'z', { name: 'Arby' }), recordOf('place', 'a', { name: 'Zelm' })];
    expect([...archiveOf([], records).entities.keys()]).toEqual(['z', 'a']);
  });

  test('is empty without articles and records', () => {
    expect(archiveOf([]).quotations).toEqual([]);
  });
});

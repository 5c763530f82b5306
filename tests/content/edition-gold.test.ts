import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadAuthority } from '../../src/knowledge/load-authority.ts';
import { openSite } from '../../src/schemas/site-folder.ts';
import { findSpot, findWords, loadEdition, loadEditionGold } from './edition.ts';

const root = join(import.meta.dirname, '../..');
const gold = loadEditionGold();
const { body, frontMatter } = loadEdition(gold.article);
const { entities } = loadAuthority(openSite(root));
const quotations = gold.quotations.map((quotation) => ({
  ...quotation,
  words: JSON.stringify(quotation.content),
}));

describe('the edition', () => {
  it('has the same date as its gold file', () => {
    expect(frontMatter.published).toBe(gold.published);
  });

  it('keeps its section', () => {
    expect(body).toContain('\n\n## Not only Syria\n\n');
  });

  it('has no straight quotation marks or apostrophes', () => {
    expect(body).not.toMatch(/["']/);
  });

  it('has paired quotation marks within each paragraph', () => {
    for (const paragraph of body.split('\n\n')) {
      expect(paragraph.replace(/[^“”]/g, '')).toMatch(/^(?:“”)*$/);
    }
  });

  it('has nothing in quotation marks that is not in its gold file', () => {
    const known = [...gold.quotations.flatMap(({ content }) => content), ...gold.notSpeech];
    const marked = body.match(/“[^”]*”/g) ?? [];
    expect(marked.filter((words) => !known.includes(words))).toEqual([]);
  });
});

describe('the edition’s gold file', () => {
  it.each(quotations)('has $words, its cue and its source from the edition', (quotation) => {
    for (const spot of [...quotation.content, quotation.cue, quotation.source]) {
      const { start, end } = findSpot(body, spot);
      expect(body.slice(start, end)).toBe(typeof spot === 'string' ? spot : spot.words);
    }
  });

  it.each(quotations)('has the cue and the source outside the words $words', (quotation) => {
    for (const words of quotation.content) {
      const content = findSpot(body, words);
      for (const spot of [quotation.cue, quotation.source]) {
        const { start, end } = findSpot(body, spot);
        expect(end <= content.start || start >= content.end).toBe(true);
      }
    }
  });

  it('has quotation marks around direct speech and nothing else', () => {
    for (const { kinds, content } of gold.quotations) {
      for (const words of content) expect(/^“.*”$/.test(String(words))).toBe(kinds.includes('direct'));
    }
  });

  it.each(gold.entities)(
    'has only names of $id that are in the edition and in the record',
    ({ id, type, names }) => {
      const record = entities.get(id);
      expect(record?.type).toBe(type);
      const known = [record?.name, ...(record?.aliases ?? [])];
      for (const name of names) {
        expect(findWords(body, name), name).not.toEqual([]);
        expect(known).toContain(name);
      }
    },
  );

  it('has each place within a kilometer or two of its record', () => {
    for (const { id, lat, lon } of gold.entities) {
      if (lat === undefined || lon === undefined) continue;
      const record = entities.get(id);
      const place = record?.type === 'place' ? record.coordinates : undefined;
      expect(place?.lat, id).toBeCloseTo(lat, 1);
      expect(place?.lon, id).toBeCloseTo(lon, 1);
    }
  });

  it('has only entities with a record', () => {
    const named = [
      ...gold.references.map(({ entity }) => entity),
      ...gold.notMentions.map(({ entity }) => entity),
      ...gold.quotations.flatMap(({ speaker, via }) => [speaker, via]),
    ].filter((id) => id !== null && id !== undefined);
    expect(named.filter((id) => !entities.has(id))).toEqual([]);
  });

  it('has references, look-alikes and times from the edition', () => {
    const spots = [...gold.references, ...gold.notMentions].map(({ spot }) => spot);
    const words = [...gold.times.map(({ text }) => text), ...gold.notTimes, ...gold.notSpeech];
    for (const spot of [...spots, ...words]) expect(() => findSpot(body, spot)).not.toThrow();
    for (const either of gold.either) expect(findWords(body, either)).not.toEqual([]);
  });

  it('has only outlets as the outlets of quotations', () => {
    for (const { via } of gold.quotations) {
      if (via !== undefined) expect(entities.get(via)).toMatchObject({ outlet: true });
    }
  });
});

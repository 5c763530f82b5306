import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { DiskCache } from '../../src/cache/disk-cache.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { ContentErrors } from '../../src/schemas/content-error.ts';
import { openSite } from '../../src/schemas/site-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'newsgloss-'));
afterAll(() => rmSync(root, { recursive: true }));

it('returns entities, their records and the gazetteer', () => {
  cpSync('tests/fixtures/knowledge/good', root, { recursive: true });
  const { entities, authority, gazetteer } = loadKnowledge(openSite(root), new DiskCache());
  expect([...entities.keys()]).toEqual([...authority.entities.keys()]);
  expect(entities.get('anna-lind')?.roles[0]?.names).toContain('Norlandic leader');
  expect(gazetteer?.lookup('Aleppo')[0]?.geonames).toBe(170063);
}, 60_000);

it('throws everything that is wrong with the records', () => {
  expect(() => loadKnowledge(openSite('tests/fixtures/knowledge/bad'), new DiskCache())).toThrow(
    ContentErrors,
  );
});

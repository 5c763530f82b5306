import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const engine = mkdtempSync(join(tmpdir(), 'newsgloss-engine-'));
const dist = join(engine, 'site/dist');
afterAll(() => rmSync(engine, { recursive: true, force: true }));

/** A new type takes one file and one entry in the list. */
const SHIP = `import { defineEntityType } from './entity-type.ts';

export const ship = defineEntityType({
  type: 'ship',
  plural: 'ships',
  folder: 'ships',
  fields: ({ z, id, date }) => ({ home: id.optional(), launched: date.optional(), crew: z.number().optional() }),
  links: [{ field: 'home', label: 'Home port' }],
  speaks: false,
  inTimeline: false,
  layer: { name: 'ships', label: 'Ships' },
  mark: { color: 'organization', underline: 'double', edge: '5px double' },
  jsonLd: { type: 'Vehicle', properties: { productionDate: 'launched' } },
});
`;

const CONTENT = {
  'site.yaml': readFileSync(join(root, 'tests/fixtures/site/tiny/content/site.yaml'), 'utf8'),
  'entities/ships/aurora-borealis.yaml':
    'name: Aurora Borealis\nhome: arby\nlaunched: "1999"\ncrew: 12\ndescription: A ferry.\n',
  'entities/places/arby.yaml': 'name: Arby\nkind: town\ndescription: A town.\n',
  'articles/ferry.md':
    '---\ntitle: The ferry is late\nslug: ferry\nsummary: It was late.\npublished: 2030-01-02\n---\n\nThe Aurora Borealis was late again.\n',
};

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
let output = '';

beforeAll(() => {
  for (const part of [
    'src',
    'public',
    'package.json',
    'package-lock.json',
    'astro.config.mjs',
    'tsconfig.json',
    'LICENSES.md',
    'README.md',
  ])
    cpSync(join(root, part), join(engine, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(engine, 'node_modules'), 'junction');
  // The cache of place names, which takes seconds to build.
  const cache = '.newsgloss/cache';
  mkdirSync(join(root, cache), { recursive: true });
  mkdirSync(join(engine, '.newsgloss'));
  symlinkSync(join(root, cache), join(engine, cache), 'junction');
  const registry = join(engine, 'src/entity-types/entity-types.ts');
  writeFileSync(join(engine, 'src/entity-types/ship.ts'), SHIP);
  const list = readFileSync(registry, 'utf8').replace('work] as const', 'work, ship] as const');
  writeFileSync(registry, `import { ship } from './ship.ts';\n${list}`);
  for (const [file, text] of Object.entries(CONTENT)) {
    mkdirSync(join(engine, 'site/content', file, '..'), { recursive: true });
    writeFileSync(join(engine, 'site/content', file), text);
  }
  const { stdout, stderr } = spawnSync(process.execPath, ['src/cli/newsgloss.mjs', 'build', '--out', dist], {
    cwd: engine,
    env: { ...process.env, NEWSGLOSS_SITE: join(engine, 'site') },
    encoding: 'utf8',
  });
  output = stdout + stderr;
});

describe('a type of entity added by one file and one entry', () => {
  test('builds', () => expect(output).toContain('The site is in'));

  test('has a heading, a filter and records in the list', () => {
    const list = read('entities/index.html');
    expect(list).toMatch(/<h2 id="type-ship" class="label">\s*Ships\s*<\/h2>/);
    expect(list).toContain('<option value="ship">ships</option>');
    expect(list).toContain('class="entity ship"');
    expect(list).toMatch(/agreement, work, and ship with a page on this site/);
  });

  test('has pages with its links and its schema.org terms', () => {
    const page = read('entities/aurora-borealis/index.html');
    expect(page).toMatch(/<dt>Home port<\/dt>\s*<dd>\s*<a href="[^"]*arby\/index\.html">Arby<\/a>/);
    expect(page).toContain('"@type":"Vehicle"');
    expect(page).toContain('"productionDate":"1999"');
  });

  test('is found in an article and has its own layer', () => {
    const article = read('articles/ferry/index.html');
    expect(article).toMatch(
      /class="mention ship[^"]*"[^>]*data-entity="aurora-borealis"|data-entity="aurora-borealis"[^>]*class="mention ship/,
    );
    expect(article).toMatch(/<li data-layer="ships">\s*<span class="legend-item mention ship">Ships<\/span>/);
  });

  test('has its own style and switch', () => {
    expect(read('assets/app.css')).toMatch(/\.mention\.ship\{text-decoration-style:double/);
    expect(read('assets/app.css')).toContain('[data-layers-off~=ships] .text .mention.ship');
    expect(read('assets/app.js')).toContain('.mention.ship');
    expect(read('about/index.html')).toMatch(/an agreement, a work, or a ship/);
  });
});

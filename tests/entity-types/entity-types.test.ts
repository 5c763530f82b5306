import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entityTypes, headingOf } from '../../src/entity-types/entity-types.ts';
import { listLayers } from '../../src/entity-types/layers.ts';

const src = join(import.meta.dirname, '../../src');

/** Where code may name a type, and why. */
const EXCEPTIONS: readonly (readonly [RegExp, string])[] = [
  [/^entity-types\//, 'the definitions themselves'],
  [
    /^(?:annotate|training|evaluation)\//,
    'the rules of English differ for people, organizations, and places',
  ],
  [/^anchors\/assign-ids\.ts$/, 'the id of a quotation begins with a last name, which only people have'],
  [/^archive\/article-places\.ts$/, 'the map is of places'],
  [/^components\/(?:MentionedList\.astro|map-view\.ts)$/, 'the map is of places'],
  [/^(?:pages\/map\.astro|client\/reading\.ts|client\/map\/)/, 'the map is of places'],
  [
    /^(?:archive\/timeline\.ts|components\/TimelineList\.astro|pages\/timeline\.astro)/,
    'the kinds of an entry',
  ],
  [/^cli\/(?:unrecorded|list-unrecorded)\.ts$/, 'the names of people have parts, and bodies have acronyms'],
  [/^cli\/(?:entity|commands)\//, 'examples, and flags for one type'],
  [/^design\/colors\.ts$/, 'colors of kinds of annotation'],
  [/^(?:schemas\/decision|review\/list-items)\.ts$/, 'where a mention is, as decided'],
];

const names = entityTypes.map(({ type }) => type).join('|');

/** A type as a whole string, as a class in a style sheet or selector, or as a property name. */
const NAMED = new RegExp(
  `['"\`](?:${names}|people|organizations|agreements)['"\`]` +
    `|\\.(?:mention|entity)\\.(?:${names})\\b|^\\s*(?:person|organization|agreement): `,
  'm',
);

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:ts|mjs|astro|css)$/.test(file));
const withoutComments = (code: string) => code.replace(/\/\*.*?\*\/|^\s*\/\/.*$/gms, '');

describe('types of entity', () => {
  it('are named only in their definitions and where a reason is given', () => {
    const naming = files.filter((file) => NAMED.test(withoutComments(readFileSync(join(src, file), 'utf8'))));
    expect(naming.filter((file) => !EXCEPTIONS.some(([path]) => path.test(file)))).toEqual([]);
  });

  it.each(EXCEPTIONS.map(([path, reason]) => [reason, path] as const))(
    'need each exception: %s (%s)',
    (_, path) => expect(files.some((file) => path.test(file))).toBe(true),
  );

  it('have unique names, folders, and headings', () => {
    for (const key of ['type', 'plural', 'folder'] as const) {
      expect(new Set(entityTypes.map((definition) => definition[key])).size).toBe(entityTypes.length);
    }
    expect(headingOf('person')).toBe('People');
  });

  it('have the fields that they link through', () => {
    for (const { links, nestedLinks = [] } of entityTypes) {
      for (const { label } of links) expect(label).not.toBe('');
      for (const { list, field } of nestedLinks) expect([list, field]).not.toContain('');
    }
  });
});

describe('the layers', () => {
  it('contain each type once, between quotations and times', () => {
    const layers = listLayers();
    expect(layers.map(({ name }) => name)).toEqual([
      'quotations',
      'people',
      'organizations',
      'places',
      'events',
      'times',
    ]);
    expect(layers[4]?.selector).toBe('.mention:is(.event,.agreement,.work)');
    expect(layers[1]?.selector).toBe('.mention.person');
  });
});

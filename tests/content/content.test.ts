import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { geoArea, geoContains } from 'd3-geo';
import type { GeoJSON, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { ledgerSchema } from '../../src/anchors/ledger.ts';
import { loadAuthority } from '../../src/knowledge/load-authority.ts';
import { loadSite } from '../../src/knowledge/load-site.ts';
import { overlaySchema } from '../../src/schemas/overlay.ts';
import { openSite } from '../../src/schemas/site-folder.ts';
import { slugOrFingerprint, toSlug } from '../../src/text/slug.ts';
import { loadEdition } from './edition.ts';

const root = join(import.meta.dirname, '../..');
const list = (folder: string) => readdirSync(join(root, 'content', folder));
const slugs = list('articles').map((file) => basename(file, '.md'));
const overlays = list('overlays').map((file) => basename(file, '.geojson'));
const { entities } = loadAuthority(openSite(root));

describe('content', () => {
  it('has settings for the site', () => {
    expect(loadSite(openSite(root))).toMatchObject({ title: 'Newsgloss', licence: 'CC-BY-4.0' });
  });

  it.each(slugs)('has an article in %s with a matching slug and its origin', (slug) => {
    const { frontMatter } = loadEdition(slug);
    expect(frontMatter.slug).toBe(slug);
    expect(frontMatter.basedOn?.edited).toBeTruthy();
  });

  it('has no duplicate names: each name and alias belongs to one record', () => {
    const owners = new Map<string, string>();
    for (const { id, name, aliases } of entities.values()) {
      for (const key of new Set([name, ...aliases])) {
        expect(owners.get(key), `${key} of ${id}`).toBeUndefined();
        owners.set(key, id);
      }
    }
  });

  it('has coordinates for every city, town, country and river', () => {
    const unplaced = [...entities.values()].filter(
      (record) => record.type === 'place' && record.kind !== 'region' && !record.coordinates,
    );
    expect(unplaced).toEqual([]);
  });

  it('says who held a role for whom, and for how long', () => {
    for (const record of entities.values()) {
      if (record.type !== 'person') continue;
      expect(record.roles.length, record.id).toBeGreaterThan(0);
      expect(record.gender, record.id).toBeDefined();
      for (const role of record.roles) expect([role.of, role.from], record.id).not.toContain(undefined);
    }
  });
});

describe('published ids', () => {
  const { anchors } = ledgerSchema.parse(
    JSON.parse(readFileSync(join(root, 'content/anchors.json'), 'utf8')),
  );

  it('are still made from the words: changing the slugs would break them', () => {
    for (const [id, { exact }] of Object.entries(anchors)) {
      expect(id).toMatch(new RegExp(`^[a-z0-9-]+-${slugOrFingerprint(exact, 56)}(?:-[a-z0-9]{7})?$`));
    }
    expect(Object.keys(anchors).length).toBeGreaterThan(10);
  });

  it('of records are their own slugs', () => {
    for (const id of entities.keys()) expect(toSlug(id)).toBe(id);
  });
});

describe.each(overlays)('the overlay %s', (slug) => {
  const overlay = overlaySchema.parse(
    JSON.parse(readFileSync(join(root, `content/overlays/${slug}.geojson`), 'utf8')),
  );
  const features = overlay.features.map((one) => ({ ...one, name: one.properties.label }));
  const areas = features.flatMap(({ geometry, ...rest }) =>
    geometry.type === 'Polygon' ? [{ ...rest, geometry }] : [],
  );

  it('belongs to an article', () => expect(slugs).toContain(slug));

  it.each(features)('has words from the article as the source of “$name”, with a date', ({ properties }) => {
    expect(loadEdition(slug).body).toContain(properties.source);
    expect(properties.from).toBeDefined();
  });

  it.each(areas)('draws “$name” at the size in the article, within a tenth', ({ geometry, properties }) => {
    const claimed = properties.areaKm2 ?? Number.NaN;
    expect(Math.abs(toKm2(geometry) - claimed) / claimed).toBeLessThan(0.1);
  });

  it.each(areas)('draws “$name” as RFC 7946 requires: closed, counterclockwise', ({ geometry }) => {
    const ring = geometry.coordinates[0]!;
    expect(ring.at(-1)).toEqual(ring[0]);
    expect(toSignedArea(ring)).toBeGreaterThan(0);
  });

  it.each(areas)('keeps “$name” within its country', ({ geometry, properties }) => {
    const place = entities.get(properties.in ?? '');
    const country = findCountry(place?.name ?? '');
    const outside = geometry.coordinates[0]!.filter((point) => !isWithin(country, point));
    expect(outside).toEqual([]);
  });
});

describe('the strip between Azaz and Jarablus', () => {
  const overlay = overlaySchema.parse(
    JSON.parse(readFileSync(join(root, 'content/overlays/putin-obama-hangzhou-2016.geojson'), 'utf8')),
  );
  const strip = overlay.features.find(({ id }) => id === 'border-strip');

  it.each([
    ['azaz', true],
    ['jarablus', true],
    ['manbij', false],
    ['aleppo', false],
  ])('has %s in it: %s', (id, expected) => {
    const record = entities.get(id);
    const place = record?.type === 'place' ? record.coordinates : undefined;
    expect(geoContains(toSphere(strip!.geometry as Polygon), [place!.lon, place!.lat])).toBe(expected);
  });
});

const EARTH_KM = 6371.0088;

/** d3-geo expects clockwise rings, RFC 7946 counterclockwise ones. */
function toSphere(polygon: Polygon): Polygon {
  return { type: 'Polygon', coordinates: polygon.coordinates.map((ring) => ring.toReversed()) };
}

function toKm2(polygon: Polygon): number {
  return geoArea(toSphere(polygon)) * EARTH_KM ** 2;
}

function toSignedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    return sum + x! * nextY! - nextX! * y!;
  }, 0);
}

function findCountry(name: string): GeoJSON {
  const atlas: Topology<{ countries: GeometryCollection<{ name: string }> }> = JSON.parse(
    readFileSync(join(root, 'node_modules/world-atlas/countries-10m.json'), 'utf8'),
  );
  const { features } = feature(atlas, atlas.objects.countries);
  return features.find(({ properties }) => properties.name === name)!;
}

/** Natural Earth’s border is off by up to about 3 km near Azaz: a point counts as inside if a point this close is. */
function isWithin(country: GeoJSON, [lon, lat]: Position): boolean {
  const steps = [-0.03, 0, 0.03];
  return steps.some((dx) => steps.some((dy) => geoContains(country, [lon! + dx, lat! + dy])));
}

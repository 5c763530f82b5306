import { expect, test } from 'vitest';
import { entityMap } from '../../src/components/entity-map.ts';
import type { EntityRecord } from '../../src/schemas/entity.ts';
import { entitySchemas } from '../../src/schemas/entity.ts';
import type { Overlay } from '../../src/schemas/overlay.ts';

function make(type: keyof typeof entitySchemas, id: string, fields: object): EntityRecord {
  const parsed: object = entitySchemas[type].parse({ name: id, description: 'D.', ...fields });
  return { ...parsed, id, type } as EntityRecord;
}

const arby = make('place', 'arby', { kind: 'town', coordinates: { lat: 50, lon: 10 } });
const norland = make('place', 'norland', { kind: 'country', coordinates: { lat: 55, lon: 10 } });
const entities = new Map([arby, norland].map((record) => [record.id, record]));

/** A line from a position to another a little further east. */
function drawn(lon: number, lat: number): Overlay {
  const properties = { role: 'front' as const, label: 'F', certainty: 'reported' as const, source: 'S' };
  const geometry = {
    type: 'LineString' as const,
    coordinates: [
      [lon, lat],
      [lon + 0.1, lat],
    ] as [number, number][],
  };
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry }] };
}

const mapOf = (record: EntityRecord, overlays: Overlay[] = []) =>
  entityMap(record, { entities, overlays, to: (address) => address });

test('a place is where it is, without a drawing', () => {
  const map = mapOf(arby, [drawn(10, 50)]);
  expect(map?.places.map(({ id, kind }) => [id, kind])).toEqual([['arby', 'town']]);
  expect(map?.overlay).toBeUndefined();
});

test('an event is where it happened, with the first drawing that is near', () => {
  const siege = make('event', 'siege', { at: ['arby', 'norland'] });
  const [far, near] = [drawn(80, 20), drawn(10.3, 50.2)];
  const map = mapOf(siege, [far, near]);
  expect(map?.places.map(({ id }) => id)).toEqual(['arby']);
  expect(map?.overlay).toBe(near);
  expect(mapOf(siege, [far])?.overlay).toBeUndefined();
});

test('an event has no pin of its own where a place has one', () => {
  const at = (lat: number) =>
    mapOf(make('event', 'talks', { at: ['arby'], coordinates: { lat, lon: 10.01 } }))?.places;
  expect(at(50.01)?.map(({ id }) => id)).toEqual(['arby']);
  expect(at(50.4)?.map(({ id }) => id)).toEqual(['talks', 'arby']);
});

test('nothing is shown of what has no position', () => {
  expect(mapOf(make('event', 'talks', {}))).toBeUndefined();
  expect(mapOf(make('person', 'ann', {}))).toBeUndefined();
});

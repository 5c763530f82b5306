import type { EntityLookup } from '../archive/archive.ts';
import { coordinatesOf } from '../archive/article-entities.ts';
import { overlayShapes } from '../basemap/overlay-shapes.ts';
import { boundsOf } from '../basemap/position.ts';
import type { MapData, MapPlace } from '../client/map/map-data.ts';
import { entityTypeOf } from '../entity-types/entity-types.ts';
import type { EntityRecord } from '../schemas/entity.ts';
import type { Overlay } from '../schemas/overlay.ts';
import { mapPlaces } from './map-view.ts';

/** What is around an entity, and how its map links to pages. */
interface Surroundings {
  readonly entities: EntityLookup;
  /** Drawings of the articles that mention it, the newest first. */
  readonly overlays: readonly Overlay[];
  to(address: string): string;
}

/** Degrees around a drawing within which it shows where something happened; about 50 km. */
const NEAR = 0.5;

/** Degrees within which an event is where a place is, about 5 km: its pin would say the same as the place's. */
const SAME = 0.05;

/** Size of the picture in pixels; it has the shape of the interactive map on the page. */
export const ENTITY_PICTURE = { width: 640, height: 300 };

/** Data for the map on an entity's page: where it is, or where it happened; undefined if that is not known. */
export function entityMap(
  record: EntityRecord,
  { entities, overlays, to }: Surroundings,
): MapData | undefined {
  const isPlace = 'kind' in record;
  const where = isPlace ? [] : linkedPlaces(record, entities).flatMap((place) => pinOf(place, to));
  const own = pinOf(record, to).filter((pin) => !where.some((place) => isSame(pin, place)));
  const places = [...own, ...where];
  if (places.length === 0) return undefined;
  const overlay = isPlace ? undefined : overlays.find((each) => places.some((place) => isNear(place, each)));
  return { title: `${record.name} on the map`, places, overlay };
}

function pinOf(record: EntityRecord, to: (address: string) => string): MapPlace[] {
  const { id, name } = record;
  const kind = 'kind' in record ? record.kind : undefined;
  return mapPlaces({ id, kind, name, record, ...coordinatesOf(record) }, { to, sentences: [], about: true });
}

/** The places that a record names in its fields. */
function linkedPlaces(record: EntityRecord, entities: EntityLookup): EntityRecord[] {
  const ids = entityTypeOf(record.type).links.flatMap(
    ({ field }): unknown => Reflect.get(record, field) ?? [],
  );
  return ids.flatMap((id) => {
    const known = typeof id === 'string' ? entities.get(id) : undefined;
    return known && 'kind' in known && known.kind !== 'country' ? [known] : [];
  });
}

function isSame(a: MapPlace, b: MapPlace): boolean {
  return Math.abs(a.lon - b.lon) <= SAME && Math.abs(a.lat - b.lat) <= SAME;
}

function isNear({ lon, lat }: MapPlace, overlay: Overlay): boolean {
  const [west, south, east, north] = boundsOf(overlayShapes(overlay).flatMap(({ lines }) => lines)) ?? [];
  if (west === undefined || south === undefined || east === undefined || north === undefined) return false;
  return lon >= west - NEAR && lon <= east + NEAR && lat >= south - NEAR && lat <= north + NEAR;
}

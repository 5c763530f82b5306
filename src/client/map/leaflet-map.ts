import L from 'leaflet';
import type { WorldFile } from '../../basemap/basemap-files.ts';
import { OPENING_ZOOM } from '../../basemap/map-place.ts';
import { type Bounds, isWithin } from '../../basemap/position.ts';
import type { MapData } from './map-data.ts';
import type { MapFrame } from './map-frame.ts';
import { shareFingers } from './share-fingers.ts';

const MAX_ZOOM = { detail: 11, world: 9 };
/** The limits of the map. The base map's data ends at the antimeridian. */
const WORLD = L.latLngBounds([-58, -180], [83, 180]);

/** A box as Leaflet expects it. */
export const toCorners = ([west, south, east, north]: Bounds): L.LatLngBoundsLiteral => [
  [south, west],
  [north, east],
];

/** Whether the reader prefers reduced motion. */
export function prefersStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** The lowest zoom at which the world fills the view, since there is nothing to see beyond it. */
function leastZoom(size: { readonly x: number; readonly y: number }): number {
  const height =
    L.CRS.EPSG3857.latLngToPoint(WORLD.getSouthWest(), 0).y -
    L.CRS.EPSG3857.latLngToPoint(WORLD.getNorthEast(), 0).y;
  const zoom = Math.log2(Math.max(size.x / 256, size.y / height));
  return Math.max(1.5, Math.ceil(zoom * 4) / 4);
}

interface Opening {
  /** The map is the page's main content. */
  readonly isMain: boolean;
  readonly view: MapData['view'];
  readonly bounds: Bounds | undefined;
}

/** In pixels. Views are chosen for wide frames; narrower ones zoom out a step, so that no pins are cut off. */
const NARROW = 480;

function openOn(map: L.Map, world: WorldFile, { view, bounds }: Opening): void {
  const size = map.getSize();
  const animate = false;
  if (view) {
    const zoom = size.x < NARROW ? view.zoom - 1 : view.zoom;
    map.setView([...view.center], Math.max(map.getMinZoom(), zoom), { animate });
  } else if (bounds) {
    const padding = L.point(Math.min(80, size.x * 0.13), Math.min(56, size.y * 0.14));
    const isDetailed = world.details.some((detail) => isWithin(bounds, detail.bounds));
    const maxZoom = isDetailed ? OPENING_ZOOM.detail : OPENING_ZOOM.world;
    map.fitBounds(toCorners(bounds), { padding, maxZoom, animate });
  } else map.setView([25, 15], map.getMinZoom(), { animate });
}

/** Limits the zoom to what the base map can show at the current position, and updates the zoom buttons. */
function watchLimits(map: L.Map, world: WorldFile, { zoomIn, zoomOut }: MapFrame): void {
  zoomIn.addEventListener('click', () => map.zoomIn());
  zoomOut.addEventListener('click', () => map.zoomOut());
  const showLimits = () => {
    // Outside of extracts, the base map has no more detail beyond zoom 9.
    const center = map.getCenter();
    const isDetailed = world.details.some(({ bounds }) => L.latLngBounds(toCorners(bounds)).contains(center));
    const most = isDetailed ? MAX_ZOOM.detail : MAX_ZOOM.world;
    if (map.getMaxZoom() !== most && map.getZoom() <= most) map.setMaxZoom(most);
    zoomIn.disabled = map.getZoom() >= map.getMaxZoom();
    zoomOut.disabled = map.getZoom() <= map.getMinZoom();
  };
  map.on('moveend', showLimits);
  showLimits();
}

/** A Leaflet map in a frame, without layers, that opens on a given view or on what the text is about. */
export function makeLeafletMap(frame: MapFrame, world: WorldFile, opening: Opening): L.Map {
  const moves = !prefersStill();
  const map = L.map(frame.view, {
    attributionControl: false,
    zoomControl: false,
    zoomSnap: 0.25,
    zoomDelta: 1,
    wheelPxPerZoomLevel: 120,
    maxZoom: MAX_ZOOM.detail,
    maxBounds: WORLD,
    maxBoundsViscosity: 1,
    zoomAnimation: moves,
    fadeAnimation: false,
    markerZoomAnimation: moves,
    inertia: moves,
    // Beside text, the wheel scrolls the page.
    scrollWheelZoom: opening.isMain,
  });
  map.setMinZoom(leastZoom(map.getSize()));
  map.on('resize', () => map.setMinZoom(leastZoom(map.getSize())));
  openOn(map, world, opening);
  L.control.scale({ imperial: false, maxWidth: 110 }).addTo(map);
  watchLimits(map, world, frame);
  shareFingers(map, frame.hint);
  return map;
}

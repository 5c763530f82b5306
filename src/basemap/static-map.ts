import type { Overlay } from '../schemas/overlay.ts';
import { type Cluster, clusterPins, type PinPoint } from './cluster.ts';
import { type Box, LabelRoom, squareAround } from './label-placement.ts';
import { isDoubtful, legendOf } from './legend.ts';
import { findMapLayers, type MapLayers } from './load-map-layers.ts';
import { findOpeningBounds, isArea, OPENING_ZOOM, type PlaceOnMap } from './map-place.ts';
import { centerView, fitView, toPixel, type View, viewBounds } from './mercator.ts';
import { arrowHead, type OverlayShape, overlayShapes } from './overlay-shapes.ts';
import { createNamer, type OwnName } from './own-names.ts';
import { isWithin } from './position.ts';
import { COLORS, renderGround } from './static-ground.ts';
import { StaticLabels } from './static-labels.ts';
import { LEGEND_ROW, renderLegend } from './static-legend.ts';
import { escapeXml, svgElement, svgPath } from './svg.ts';
import { textWidth } from './text-width.ts';

export interface StaticMapOptions {
  /** What the picture shows; used as its accessible name. */
  readonly title: string;
  readonly places: readonly PlaceOnMap[];
  readonly overlay?: Overlay | undefined;
  /** Towns near the places, by the site's own names. */
  readonly names?: readonly OwnName[] | undefined;
  /** What it shows; by default, the places that the text is about and the overlay. */
  readonly view?: { readonly center: readonly [lat: number, lon: number]; readonly zoom: number } | undefined;
  readonly layers: MapLayers;
  /** Size of the map in pixels, without the legend below it. */
  readonly width?: number;
  readonly height?: number;
  /** Prefix of the ids in the picture, so that a page can have several. */
  readonly id?: string;
}

/** Around what the map opens on, in pixels and as a share of its height, as in the browser. */
const PADDING = { most: 56, share: 0.14 };
const PIN_RADIUS = 8;
const NAME_SIZE = 13;

function chooseView(options: StaticMapOptions, shapes: readonly OverlayShape[]): View {
  const { places, layers, view, width = 480, height = 400 } = options;
  if (view) return centerView(view.center, view.zoom, { width, height });
  const bounds = findOpeningBounds(places, shapes, layers.world) ?? [-170, -50, 175, 75];
  const isDetailed = [...layers.details.values()].some((detail) => isWithin(bounds, detail.bounds));
  const maxZoom = isDetailed ? OPENING_ZOOM.detail : OPENING_ZOOM.world;
  const padding = Math.min(PADDING.most, height * PADDING.share);
  return fitView(bounds, { width, height }, { padding, maxZoom });
}

type Point = readonly [x: number, y: number];

function renderOverlay(shapes: readonly OverlayShape[], view: View, hatch: string): string {
  return shapes
    .map(({ role, shape, certainty, lines }) => {
      const pixels = lines.map((line) => line.map((position): Point => toPixel(position, view)));
      const doubtful = isDoubtful(certainty);
      if (shape === 'area') {
        const edge = {
          stroke: COLORS.area,
          'stroke-width': 1.5,
          'stroke-dasharray': doubtful ? '1.5 4' : '6 4',
        };
        return svgElement('path', {
          class: 'static-map-area',
          d: svgPath(pixels, true),
          'fill-rule': 'evenodd',
          fill: hatch,
          ...edge,
        });
      }
      if (shape === 'point') return '';
      const line = { class: 'static-map-movement', fill: 'none', stroke: COLORS.movement };
      if (role !== 'movement') {
        return svgElement('path', {
          ...line,
          d: svgPath(pixels),
          'stroke-width': 2.5,
          'stroke-dasharray': '9 5',
        });
      }
      return pixels.map((each) => renderArrow(each, line, doubtful)).join('');
    })
    .join('');
}

function renderArrow(pixels: readonly Point[], line: Record<string, string>, doubtful: boolean): string {
  const arrow = arrowHead(pixels, 13);
  if (arrow === undefined) return '';
  const casing = { fill: 'none', stroke: COLORS.land, 'stroke-width': 6.5, class: 'static-map-casing' };
  const dots = doubtful ? { 'stroke-dasharray': '.1 6.5', 'stroke-linecap': 'round' } : {};
  return (
    svgElement('path', { ...casing, d: svgPath([arrow.shaft]) }) +
    svgElement('path', { ...line, d: svgPath([arrow.shaft]), 'stroke-width': 3.5, ...dots }) +
    svgElement('path', { class: 'static-map-head', d: svgPath([arrow.head], true), fill: COLORS.movement })
  );
}

const pinBox = ({ leader: { x, y } }: Cluster): Box => squareAround(x, y, PIN_RADIUS);

function renderPins(
  clusters: readonly Cluster[],
  places: readonly PlaceOnMap[],
  { room, avoid }: { room: LabelRoom; avoid: readonly Box[] },
): string {
  const byId = new Map(places.map((place) => [place.id, place]));
  return clusters
    .map(({ leader, members }) => {
      const place = byId.get(leader.id);
      const more = members.length > 1 ? ` and ${members.length - 1} more` : '';
      const name = `${place?.name ?? ''}${more}`;
      const size = { width: textWidth(name, NAME_SIZE) * 1.06, height: NAME_SIZE * 1.25 };
      const gap = PIN_RADIUS + 4;
      const box = room.place({ x: leader.x, y: leader.y, ...size, anchor: 'beside', gap }, avoid);
      const mark = renderMark(leader, { about: place?.about ?? true, isGroup: members.length > 1 });
      return mark + (box ? renderName(name, box, leader) : '');
    })
    .join('');
}

/** A dot for a place that the text is about, a ring for one mentioned in passing, both for several. */
function renderMark(
  { x, y }: PinPoint,
  { about, isGroup }: { readonly about: boolean; readonly isGroup: boolean },
): string {
  const circle = (r: number, more: Record<string, string | number>) =>
    svgElement('circle', { cx: x, cy: y, r, ...more });
  const halo = circle(PIN_RADIUS, { class: 'static-map-halo', fill: COLORS.land });
  const line = { fill: COLORS.land, stroke: COLORS.pin, 'stroke-width': 2.2 };
  const ring = circle(PIN_RADIUS - 2.5, { class: 'static-map-ring', ...line });
  const dot = circle(isGroup ? 2.5 : PIN_RADIUS - 2, { class: 'static-map-pin', fill: COLORS.pin });
  return halo + (isGroup || !about ? ring : '') + (isGroup || about ? dot : '');
}

function renderName(name: string, box: Box, { x }: PinPoint): string {
  const isLeft = box.right <= x;
  const [anchor, textX] =
    box.left >= x
      ? ['start', box.left]
      : isLeft
        ? ['end', box.right]
        : ['middle', (box.left + box.right) / 2];
  const halo = {
    stroke: COLORS.land,
    'stroke-width': 3,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
  const place = {
    x: textX,
    y: (box.top + box.bottom) / 2 + NAME_SIZE * 0.35,
    'text-anchor': anchor,
    'font-size': NAME_SIZE,
  };
  return svgElement(
    'text',
    { class: 'static-map-name is-pin', ...place, fill: COLORS.label, ...halo },
    escapeXml(name),
  );
}

function renderHatch(id: string): string {
  const line = svgElement('path', {
    class: 'static-map-hatch',
    d: 'M-1 7 7-1M-1 1 1-1M5 7 7 5',
    stroke: COLORS.area,
    'stroke-width': 1,
    opacity: 0.6,
  });
  return `<defs>${svgElement('pattern', { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse' }, line)}</defs>`;
}

function describeMap(
  places: readonly PlaceOnMap[],
  entries: readonly { label: string; detail: string }[],
): string {
  const pins = places.filter((place) => !isArea(place)).map(({ name }) => name);
  return [pins.join(', '), ...entries.map(({ label, detail }) => `${label} (${detail})`)]
    .filter((part) => part !== '')
    .join('. ');
}

/**
 * A map as a single SVG, for print and for pages without scripts, with the same data and opening view as in the
 * browser. Its colors are attributes, which any CSS rule overrides.
 */
export function renderStaticMap(options: StaticMapOptions): string {
  const { title, places, overlay, names: own = [], layers, id = 'static-map' } = options;
  const shapes = overlay ? overlayShapes(overlay) : [];
  const entries = overlay ? legendOf(overlay) : [];
  const view = chooseView(options, shapes);
  const drawn = findMapLayers(layers, view);
  const hatch = `url(#${id}-hatch)`;
  const inView = viewBounds(view, -PIN_RADIUS);
  const points = places
    .filter((place) => !isArea(place) && isWithin([place.lon, place.lat, place.lon, place.lat], inView))
    .map((place) => {
      const [x, y] = toPixel([place.lon, place.lat], view);
      return { id: place.id, x, y };
    });
  const clusters = clusterPins(points);
  const edges = shapes
    .filter(({ shape }) => shape !== 'point')
    .flatMap(({ lines }) => lines.flat().map((position) => squareAround(...toPixel(position, view), 6)));
  const frame = { left: 3, top: 3, right: view.width - 3, bottom: view.height - 3 };
  const room = new LabelRoom(frame, clusters.map(pinBox));
  const pins = renderPins(clusters, places, { room, avoid: edges });
  room.take(...edges);
  const names = new StaticLabels(view, room, createNamer(own)).toSvg(drawn, places);
  const height = view.height + (entries.length > 0 ? entries.length * LEGEND_ROW + 6 : 0);
  const body = [
    svgElement('title', { id: `${id}-title` }, escapeXml(title)),
    svgElement('desc', { id: `${id}-desc` }, escapeXml(describeMap(places, entries))),
    renderHatch(`${id}-hatch`),
    // An inner SVG clips what extends beyond the map.
    svgElement(
      'svg',
      { width: view.width, height: view.height, overflow: 'hidden' },
      renderGround(drawn, view) + renderOverlay(shapes, view, hatch) + names + pins,
    ),
    renderLegend(entries, { top: view.height, hatch }),
  ].join('');
  return svgElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'static-map',
      viewBox: `0 0 ${view.width} ${height}`,
      width: view.width,
      height,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      'font-family': 'system-ui, sans-serif',
    },
    body,
  );
}

import { mapColors } from '../design/colors.ts';
import type { MapLayer } from './map-layer.ts';
import { type View, viewBounds } from './mercator.ts';
import { type Bounds, boxOf, isOverlapping, type Line } from './position.ts';
import { isRiverDrawn } from './river-zoom.ts';
import { projectLines, projectRings, svgElement, svgPath } from './svg.ts';

/** The map's colors on light paper; as presentation attributes they give way to any rule of CSS. */
export const COLORS = {
  sea: mapColors.sea[0],
  land: mapColors.land[0],
  coast: mapColors.coast[0],
  river: mapColors.river[0],
  border: mapColors.border[0],
  division: mapColors.division[0],
  water: mapColors['water-label'][0],
  country: mapColors['country-label'][0],
  label: mapColors.label[0],
  area: mapColors.area[0],
  movement: mapColors.movement[0],
  pin: mapColors.pin[0],
} as const;

function intersect(a: Bounds, b: Bounds): Bounds {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
}

function stroke(name: string, lines: readonly Line[], attributes: Record<string, string | number>): string {
  if (lines.length === 0) return '';
  return svgElement('path', { class: `static-map-${name}`, d: svgPath(lines), fill: 'none', ...attributes });
}

/** Land, water and borders of the view as SVG. Layers under a more detailed one are not drawn. */
export function renderGround(layers: readonly MapLayer[], view: View): string {
  const wide = viewBounds(view, 6);
  const drawn = layers.length > 1 ? layers.slice(0, -1) : layers;
  const near = (lines: readonly Line[]) =>
    lines.filter((line) => {
      const box = boxOf(line);
      return box !== undefined && isOverlapping(box, wide);
    });
  const collect = (toLines: (layer: MapLayer) => readonly Line[]) =>
    drawn.flatMap((layer) => projectLines(near(toLines(layer)), view, intersect(layer.bounds, wide)));
  const land = drawn.flatMap(({ land: rings }) => projectRings(near(rings), view, wide));
  const lakes = drawn.flatMap(({ lakes: rings }) => projectRings(near(rings), view, wide));
  const rivers = (rank: number) =>
    collect((layer) => layer.rivers.filter((river) => river.rank === rank).map(({ line }) => line));
  const borders = collect((layer) => layer.borders);
  // Between parts of the world, fills end at cuts that are not a coast. A single layer has no cuts in view.
  const isCut = drawn.length > 1;
  // At the scale of a continent, lines are thin and borders plain, or they would dominate the map.
  const isSmall = view.zoom < 5;
  const line = { stroke: COLORS.border, 'stroke-width': isSmall ? 0.7 : 1.25 };
  const edge = { stroke: COLORS.coast, 'stroke-width': 0.75 };
  const coast = (toLines: (layer: MapLayer) => readonly Line[]) => stroke('coast', collect(toLines), edge);
  const fill = (name: string, rings: readonly Line[], color: string) =>
    rings.length === 0
      ? ''
      : svgElement('path', {
          class: `static-map-${name}${isCut ? '' : ' is-edged'}`,
          d: svgPath(rings, true),
          fill: color,
          ...(isCut ? {} : edge),
        });
  return [
    svgElement('rect', { class: 'static-map-sea', width: view.width, height: view.height, fill: COLORS.sea }),
    fill('land', land, COLORS.land),
    isCut ? coast((layer) => layer.land) : '',
    view.zoom < 7
      ? ''
      : stroke(
          'division',
          collect((layer) => layer.divisions),
          { stroke: COLORS.division, 'stroke-dasharray': '2 3' },
        ),
    ...[4, 3, 2, 1].map((rank) =>
      isRiverDrawn(rank, view.zoom)
        ? stroke('river', rivers(rank), {
            stroke: COLORS.river,
            'stroke-width': (2.4 - rank * 0.5) * (isSmall ? 0.55 : 1),
          })
        : '',
    ),
    fill('lake', lakes, COLORS.sea),
    isCut ? coast((layer) => layer.lakes) : '',
    isSmall ? '' : stroke('casing', borders, { stroke: COLORS.land, 'stroke-width': 3.5 }),
    stroke('border', borders, isSmall ? line : { ...line, 'stroke-dasharray': '6 2 1.2 2' }),
    stroke(
      'border',
      collect((layer) => layer.disputed),
      { ...line, 'stroke-dasharray': '1.2 2.5' },
    ),
  ].join('');
}

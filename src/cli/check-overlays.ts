import { toSquareKilometres } from '../basemap/measure.ts';
import type { LoadedOverlay } from '../knowledge/load-overlays.ts';
import { ContentError } from '../schemas/content-error.ts';
import type { Overlay } from '../schemas/overlay.ts';

type Overlays = ReadonlyMap<string, LoadedOverlay>;
type Feature = Overlay['features'][number];

/** Overlays of articles that are not there, and features that claim to lie in an unknown place. */
export function findOverlayErrors(
  overlays: Overlays,
  known: {
    readonly slugs?: ReadonlySet<string> | undefined;
    readonly entities?: ReadonlyMap<string, unknown> | undefined;
  },
): ContentError[] {
  return [...overlays].flatMap(([slug, { overlay, file }]) => {
    const errors = overlay.features.flatMap(({ properties }) =>
      properties.in === undefined || known.entities?.has(properties.in) !== false
        ? []
        : [
            new ContentError(
              { file },
              `${shown(properties.label)} lies in "${properties.in}", which no record of content/entities/ is; mend "in" or add the record`,
            ),
          ],
    );
    if (known.slugs?.has(slug) !== false) return errors;
    return [new ContentError({ file }, `belongs to no article; name it after the slug of one`), ...errors];
  });
}

/** How far a drawn area may be from the figure that the article gives: outlines are drawn, figures are rounded. */
const TOLERANCE = 0.1;

/** Areas whose drawn size does not fit the figure that the article gives. */
export function findOverlayDoubts(overlays: Overlays): string[] {
  return [...overlays.values()].flatMap(({ overlay, file }) =>
    overlay.features.flatMap((feature) => {
      const { areaKm2, label } = feature.properties;
      if (areaKm2 === undefined) return [];
      const drawn = toArea(feature);
      if (Math.abs(drawn - areaKm2) <= TOLERANCE * areaKm2) return [];
      return [
        `${file} ${shown(label)} is drawn with ${Math.round(drawn)} sq km, and the article gives ${areaKm2}`,
      ];
    }),
  );
}

/** Square kilometres of a feature's outlines, holes taken off; 0 for points and lines. */
function toArea({ geometry }: Feature): number {
  const polygons =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  return polygons
    .map(([outline = [], ...holes]) =>
      holes.reduce((area, hole) => area - toSquareKilometres(hole), toSquareKilometres(outline)),
    )
    .reduce((sum, area) => sum + area, 0);
}

const shown = (label: string) => JSON.stringify(label);

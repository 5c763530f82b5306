import { describe, expect, it } from 'vitest';
import { legendOf } from '../../src/basemap/legend.ts';
import { arrowHead, overlayShapes, smoothLine } from '../../src/basemap/overlay-shapes.ts';
import { overlaySchema } from '../../src/schemas/overlay.ts';

const feature = (properties: object, geometry: object) => ({
  type: 'Feature',
  properties: { label: 'L', source: 'a report', ...properties },
  geometry,
});
const line = {
  type: 'LineString',
  coordinates: [
    [0, 0],
    [1, 0],
    [1, 1],
  ],
};
const ring = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ],
  ],
};
const toOverlay = (...features: object[]) => overlaySchema.parse({ type: 'FeatureCollection', features });

describe('the legend', () => {
  it.each([
    [
      { role: 'area', certainty: 'reported', from: '2016-09-04', to: '2016-09-04' },
      'area',
      'Reported, 4 September 2016',
    ],
    [{ role: 'area', certainty: 'disputed' }, 'area-dotted', 'Disputed'],
    [{ role: 'movement', certainty: 'approximate', from: '2016' }, 'movement', 'Approximate, from 2016'],
    [{ role: 'movement', certainty: 'expected' }, 'movement-dotted', 'Expected'],
    [{ role: 'front', certainty: 'reported' }, 'front', 'Reported'],
  ])('of %o has the sign %s and says "%s"', (properties, sign, detail) => {
    const geometry = properties.role === 'area' ? ring : line;
    expect(legendOf(toOverlay(feature(properties, geometry)))).toEqual([{ sign, label: 'L', detail }]);
  });

  it('passes over labels and says the same thing once', () => {
    const movement = feature({ role: 'movement', certainty: 'reported' }, line);
    const label = feature({ role: 'label', certainty: 'reported' }, { type: 'Point', coordinates: [0, 0] });
    expect(legendOf(toOverlay(movement, movement, label))).toHaveLength(1);
  });
});

describe('the shapes of an overlay', () => {
  it('have areas first and round corners', () => {
    const shapes = overlayShapes(
      toOverlay(
        feature({ role: 'movement', certainty: 'reported' }, line),
        feature({ role: 'area', certainty: 'reported' }, ring),
      ),
    );
    expect(shapes.map(({ shape }) => shape)).toEqual(['area', 'line']);
    expect(shapes[0]!.lines[0]).not.toContainEqual([1, 0]);
  });

  it('keep the ends of a line and close a ring', () => {
    const smooth = smoothLine(
      [
        [0, 0],
        [1, 0],
        [1, 1],
      ],
      false,
    );
    expect([smooth[0], smooth.at(-1)]).toEqual([
      [0, 0],
      [1, 1],
    ]);
    const closed = smoothLine(
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
      true,
    );
    expect(closed.at(-1)).toEqual(closed[0]);
  });

  it('give an arrow whose head points where the line goes, and none for a line shorter than it', () => {
    const arrow = arrowHead(
      [
        [0, 0],
        [100, 0],
      ],
      10,
    )!;
    expect(arrow.head[0]).toEqual([100, 0]);
    expect(arrow.shaft.at(-1)![0]).toBeCloseTo(93);
    expect(
      arrowHead(
        [
          [0, 0],
          [5, 0],
        ],
        10,
      ),
    ).toBeUndefined();
  });
});

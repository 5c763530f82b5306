import { describe, expect, it } from 'vitest';
import { LabelRoom } from '../../src/basemap/label-placement.ts';
import { placeAlongLine } from '../../src/basemap/line-label.ts';

const frame = { left: 0, top: 0, right: 600, bottom: 400 };
const letters = [...'Danube'].map((letter) => ({ letter, width: 9 }));
const options = { letters, height: 13, offset: 9, middle: [300, 200] as const };
const level: [number, number][] = [
  [100, 200],
  [500, 200],
];

describe('a name along a line', () => {
  it('runs left to right beside the line, near the middle', () => {
    const placed = placeAlongLine(level, options, new LabelRoom(frame))!;
    expect(placed.map(({ letter }) => letter).join('')).toBe('Danube');
    expect(placed.every(({ y, angle }) => Math.abs(y - 191) < 1 && Math.abs(angle) < 0.01)).toBe(true);
    expect(Math.abs(placed[3]!.x - 300)).toBeLessThan(20);
  });

  it('runs left to right on a line that was drawn the other way', () => {
    const placed = placeAlongLine([...level].reverse(), options, new LabelRoom(frame))!;
    expect(placed[0]!.x).toBeLessThan(placed[5]!.x);
  });

  it('goes below where there is no room above', () => {
    const taken = { left: 0, top: 150, right: 600, bottom: 199 };
    const placed = placeAlongLine(level, options, new LabelRoom(frame, [taken]))!;
    expect(placed[0]!.y).toBeGreaterThan(200);
  });

  it.each([
    [
      'a line too short',
      [
        [290, 200],
        [310, 200],
      ],
    ],
    [
      'a hairpin',
      [
        [300, 200],
        [340, 200],
        [340, 210],
        [300, 210],
        [300, 220],
        [340, 220],
      ],
    ],
  ] as [string, [number, number][]][])('is not laid on %s', (_, line) => {
    expect(placeAlongLine(line, options, new LabelRoom(frame))).toBeUndefined();
  });

  it('is not laid over what is taken', () => {
    expect(placeAlongLine(level, options, new LabelRoom(frame, [frame]))).toBeUndefined();
  });
});

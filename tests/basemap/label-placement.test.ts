import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, isColliding, LabelRoom, squareAround } from '../../src/basemap/label-placement.ts';

const frame: Box = { left: 0, top: 0, right: 600, bottom: 400 };
const request = fc.record({
  x: fc.integer({ min: -50, max: 650 }),
  y: fc.integer({ min: -50, max: 450 }),
  width: fc.integer({ min: 5, max: 150 }),
  height: fc.integer({ min: 8, max: 20 }),
  anchor: fc.constantFrom('beside' as const, 'middle' as const),
  gap: fc.integer({ min: 0, max: 16 }),
  radius: fc.integer({ min: 0, max: 12 }),
});

describe('the placing of labels', () => {
  it('never lets two overlap, nor one leave the frame or cover what is taken', () => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 60 }), (requests) => {
        const pins = [squareAround(100, 100, 12), squareAround(300, 200, 12)];
        const room = new LabelRoom(frame, pins);
        const placed = requests.flatMap((each) => room.place(each) ?? []);
        const all = [...pins, ...placed];
        for (const [index, box] of placed.entries()) {
          const others = all.filter((_, at) => at !== index + pins.length);
          expect(others.some((other) => isColliding(box, other))).toBe(false);
          expect(box.left >= 0 && box.top >= 0 && box.right <= 600 && box.bottom <= 400).toBe(true);
        }
      }),
    );
  });

  it('never covers the dot of a place that was labeled before', () => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 40 }), (requests) => {
        const room = new LabelRoom(frame);
        const dots: Box[] = [];
        for (const each of requests) {
          const box = room.place(each);
          if (box) expect(dots.some((dot) => isColliding(box, dot))).toBe(false);
          if (box && each.radius > 0) dots.push(squareAround(each.x, each.y, each.radius));
        }
      }),
    );
  });

  it('stands to the right of a point, and to the left where the right is taken', () => {
    const label = { x: 100, y: 100, width: 40, height: 10, anchor: 'beside', gap: 5 } as const;
    expect(new LabelRoom(frame).place(label)?.left).toBe(105);
    expect(new LabelRoom(frame, [squareAround(120, 100, 8)]).place(label)?.right).toBe(95);
  });

  it('keeps off what is to be avoided while there is another place, and stands on it where not', () => {
    const label = { x: 100, y: 100, width: 40, height: 10, anchor: 'beside', gap: 5 } as const;
    expect(new LabelRoom(frame).place(label, [squareAround(120, 100, 8)])?.right).toBe(95);
    expect(new LabelRoom(frame).place(label, [squareAround(100, 100, 90)])?.left).toBe(105);
  });
});

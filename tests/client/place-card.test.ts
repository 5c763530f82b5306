import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, placeCard } from '../../src/client/place-card.ts';

const window = { width: 1000, height: 800 };
const card = { width: 300, height: 200 };

const toBox = (left: number, top: number, width = 80, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('placeCard', () => {
  it('is below the words, at their left edge', () => {
    expect(placeCard({ trigger: [toBox(100, 100)], card, window })).toEqual({
      left: 100,
      top: 126,
      side: 'below',
    });
  });

  it('is above if there is no room below', () => {
    expect(placeCard({ trigger: [toBox(100, 700)], card, window })).toEqual({
      left: 100,
      top: 494,
      side: 'above',
    });
  });

  it('does not cover its subject either', () => {
    const subject = [toBox(300, 90, 400, 20), toBox(300, 114, 400, 20)];
    expect(placeCard({ trigger: [toBox(100, 100)], subject, card, window })).toEqual({
      left: 100,
      top: 140,
      side: 'below',
    });
  });

  it('covers its subject if there is no room otherwise', () => {
    const subject = [toBox(300, 50, 400, 700)];
    const trigger = [toBox(100, 100)];
    expect(placeCard({ trigger, subject, card, window })).toEqual(placeCard({ trigger, card, window }));
  });

  it('is moved into the window at the right edge', () => {
    expect(placeCard({ trigger: [toBox(950, 100)], card, window }).left).toBe(692);
  });

  it('starts under the last line of words that take two lines', () => {
    const trigger = [toBox(900, 100), toBox(20, 124)];
    expect(placeCard({ trigger, card, window })).toMatchObject({ left: 20, top: 150 });
  });

  it('throws for words without a box', () => {
    expect(() => placeCard({ trigger: [], card, window })).toThrow(RangeError);
  });

  it('never covers the words, wherever they are', () => {
    const box = fc.record({
      left: fc.integer({ min: 0, max: 900 }),
      top: fc.integer({ min: 0, max: 780 }),
      width: fc.integer({ min: 10, max: 100 }),
      lines: fc.integer({ min: 1, max: 8 }),
    });
    fc.assert(
      fc.property(box, ({ left, top, width, lines }) => {
        const trigger = Array.from({ length: lines }, (_, line) => toBox(left, top + line * 24, width));
        const place = placeCard({ trigger, card, window });
        const last = trigger.at(-1)!;
        if (place.side === 'below') expect(place.top).toBeGreaterThanOrEqual(last.bottom);
        else expect(place.top + card.height).toBeLessThanOrEqual(top);
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.left + card.width).toBeLessThanOrEqual(window.width);
      }),
    );
  });
});

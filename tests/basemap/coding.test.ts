import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLine, encodeLine } from '../../src/basemap/coding.ts';

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

describe('the coding of lines', () => {
  it('gives back every position on its nearest step, the same one twice running once', () => {
    fc.assert(
      fc.property(fc.array(position, { maxLength: 40 }), fc.constantFrom(20, 200, 5000), (line, scale) => {
        const steps = line.map((degrees) => degrees.map((each) => Math.round(each * scale) || 0));
        const expected = steps.filter((step, index) => String(step) !== String(steps[index - 1]));
        const decoded = decodeLine(encodeLine(line, scale), scale);
        expect(decoded.map((degrees) => degrees.map((each) => Math.round(each * scale) || 0))).toEqual(
          expected,
        );
      }),
    );
  });

  it('gives the same text for what it has decoded', () => {
    fc.assert(
      fc.property(fc.array(position, { maxLength: 40 }), (line) => {
        const text = encodeLine(line, 200);
        expect(encodeLine(decodeLine(text, 200), 200)).toBe(text);
      }),
    );
  });

  it('needs no escape in a script or in JSON', () => {
    const text = encodeLine(
      [
        [-180, -90],
        [180, 90],
        [0.001, -0.001],
      ],
      5000,
    );
    expect(text).toMatch(/^[\w-]+$/);
  });

  it.each([
    ['a foreign character', 'A"'],
    ['an odd number of values', 'AAA'],
    ['a value that has more to come', 'Ag'],
  ])('refuses %s', (_, text) => {
    expect(() => decodeLine(text, 200)).toThrow(RangeError);
  });
});

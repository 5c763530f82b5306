import type { Box, LabelRoom } from './label-placement.ts';

type Point = readonly [x: number, y: number];

/** One letter of a name along a line: the position of its middle, and its rotation in radians. */
export interface PlacedLetter {
  readonly letter: string;
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

export interface LineLabelOptions {
  readonly letters: readonly { readonly letter: string; readonly width: number }[];
  readonly height: number;
  /** Pixels from the line up to the letters. */
  readonly offset: number;
}

/** Pixels between the points of the smoothed line that carries the letters. */
const STEP = 5;
/** Points on either side to average, so that a name follows the valley and not every bend. */
const SMOOTHING = 10;
/** Radians by which a readable name may turn in total, and from one letter to the next. */
const [MOST_TURN, MOST_BEND] = [1.25, 0.28];
/** Share of a letter's width that must stay clear on the inside of a bend. */
const LEAST_ROOM = 0.82;
/** Pixels between attempts along the line. */
const TRY_STEP = 12;

function resample(points: readonly Point[]): Point[] {
  const out: Point[] = [];
  let toNext = 0;
  for (const [index, b] of points.entries()) {
    const a = points[index - 1] ?? b;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    for (; toNext <= length && length > 0; toNext += STEP) {
      out.push([a[0] + ((b[0] - a[0]) * toNext) / length, a[1] + ((b[1] - a[1]) * toNext) / length]);
    }
    toNext -= length;
  }
  return out;
}

function smooth(points: readonly Point[]): Point[] {
  return points.map((_, index) => {
    const reach = Math.min(SMOOTHING, index, points.length - 1 - index);
    const near = points.slice(index - reach, index + reach + 1);
    const sum = near.reduce<[number, number]>(([x, y], point) => [x + point[0], y + point[1]], [0, 0]);
    return [sum[0] / near.length, sum[1] / near.length];
  });
}

/** Steps before and after a letter between which its rotation is measured, so that neighbors turn alike. */
const CHORD = 2;

function pointAt(points: readonly Point[], index: number): Point | undefined {
  const [a, b] = [points[Math.floor(index)], points[Math.ceil(index)]];
  const t = index - Math.floor(index);
  return a && b ? [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t] : undefined;
}

function layLetters(
  points: readonly Point[],
  from: number,
  options: LineLabelOptions,
): PlacedLetter[] | undefined {
  const placed: PlacedLetter[] = [];
  let along = from;
  for (const { letter, width } of options.letters) {
    const middle = along + width / STEP / 2;
    const [start, end] = [pointAt(points, middle - CHORD), pointAt(points, middle + CHORD)];
    const here = pointAt(points, middle);
    if (start === undefined || end === undefined || here === undefined) return undefined;
    const angle = Math.atan2(end[1] - start[1], end[0] - start[0]);
    const [x, y] = here;
    placed.push({
      letter,
      angle,
      x: x + Math.sin(angle) * options.offset,
      y: y - Math.cos(angle) * options.offset,
    });
    along += width / STEP;
  }
  return placed;
}

function isReadable(letters: readonly PlacedLetter[], widths: LineLabelOptions['letters']): boolean {
  let [turn, last] = [0, letters[0]?.angle ?? 0];
  for (const [index, { angle, x, y }] of letters.entries()) {
    const before = letters[index - 1];
    const room = ((widths[index]?.width ?? 0) + (widths[index - 1]?.width ?? 0)) / 2;
    if (before && Math.hypot(x - before.x, y - before.y) < room * LEAST_ROOM) return false;
    if (Math.abs(angle) > Math.PI / 2 - 0.05 || Math.abs(angle - last) > MOST_BEND) return false;
    turn = Math.max(turn, Math.abs(angle - (letters[0]?.angle ?? 0)));
    last = angle;
  }
  return turn <= MOST_TURN;
}

/** Possible starts along the line, the one that brings the name closest to `middle` first. */
function findStarts(points: readonly Point[], length: number, middle: Point): number[] {
  const starts: { from: number; far: number }[] = [];
  for (let from = 0; from <= points.length - 1 - length / STEP; from += TRY_STEP / STEP) {
    const at = points[Math.round(from + length / STEP / 2)] ?? [0, 0];
    starts.push({ from, far: Math.hypot(at[0] - middle[0], at[1] - middle[1]) });
  }
  return starts.sort((a, b) => a.far - b.far).map(({ from }) => from);
}

/**
 * Places a name along a line, left to right and as close to `middle` as there is room, above the line or else
 * below it. Marks the room as taken. Undefined if the line is too short, too crooked or too crowded.
 */
export function placeAlongLine(
  line: readonly Point[],
  options: LineLabelOptions & { readonly middle: Point },
  room: LabelRoom,
): PlacedLetter[] | undefined {
  const length = options.letters.reduce((sum, { width }) => sum + width, 0);
  const half = options.height / 2;
  // A valley may turn back on itself, so different parts of it need different directions.
  for (const points of [smooth(resample(line)), smooth(resample([...line].reverse()))]) {
    for (const from of findStarts(points, length, options.middle)) {
      for (const offset of [options.offset, -options.offset]) {
        const letters = layLetters(points, from, { ...options, offset });
        if (letters === undefined || !isReadable(letters, options.letters)) continue;
        const boxes = letters.map(
          ({ x, y }): Box => ({ left: x - half, top: y - half, right: x + half, bottom: y + half }),
        );
        if (!boxes.every((box) => room.isFree(box))) continue;
        room.take(...boxes);
        return letters;
      }
    }
  }
  return undefined;
}

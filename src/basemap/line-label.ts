import type { Box, LabelRoom } from './label-placement.ts';

type Point = readonly [x: number, y: number];

/** One letter of a name along a line: where its middle stands, and its turn in radians. */
export interface PlacedLetter {
  readonly letter: string;
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

export interface LineLabelOptions {
  readonly letters: readonly { readonly letter: string; readonly width: number }[];
  readonly height: number;
  /** Pixels by which the letters stand off the line, upwards. */
  readonly offset: number;
}

/** Pixels between the points of the smoothed line that carries the letters. */
const STEP = 5;
/** Points on either side that a smoothed point is the mean of: a name swings with the valley, not with each bend. */
const SMOOTHING = 7;
/** Radians that a name may turn in all, and from one letter to the next, and still be read. */
const [MOST_TURN, MOST_BEND] = [0.9, 0.3];
/** Distance between two tries along the line. */
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

function layLetters(
  points: readonly Point[],
  from: number,
  options: LineLabelOptions,
): PlacedLetter[] | undefined {
  const placed: PlacedLetter[] = [];
  let along = from;
  for (const { letter, width } of options.letters) {
    const [start, end] = [points[Math.floor(along)], points[Math.ceil(along + width / STEP)]];
    if (start === undefined || end === undefined) return undefined;
    const angle = Math.atan2(end[1] - start[1], end[0] - start[0]);
    const [x, y] = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
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

function isReadable(letters: readonly PlacedLetter[]): boolean {
  let [turn, last] = [0, letters[0]?.angle ?? 0];
  for (const { angle } of letters) {
    if (Math.abs(angle) > Math.PI / 2 - 0.05 || Math.abs(angle - last) > MOST_BEND) return false;
    turn = Math.max(turn, Math.abs(angle - (letters[0]?.angle ?? 0)));
    last = angle;
  }
  return turn <= MOST_TURN;
}

/**
 * Lays a name along a line, left to right, as near to `middle` as there is room for it; the room is taken.
 * Undefined where the line is too short, too crooked, or crowded.
 */
export function placeAlongLine(
  line: readonly Point[],
  options: LineLabelOptions & { readonly middle: Point },
  room: LabelRoom,
): PlacedLetter[] | undefined {
  const rightward = (line[0]?.[0] ?? 0) <= (line.at(-1)?.[0] ?? 0) ? line : [...line].reverse();
  const length = options.letters.reduce((sum, { width }) => sum + width, 0);
  const half = options.height / 2;
  for (const points of [smooth(resample(rightward)), smooth(resample([...rightward].reverse()))]) {
    const last = points.length - 1 - length / STEP;
    const starts: { from: number; far: number }[] = [];
    for (let from = 0; from <= last; from += TRY_STEP / STEP) {
      const at = points[Math.round(from + length / STEP / 2)] ?? [0, 0];
      starts.push({ from, far: Math.hypot(at[0] - options.middle[0], at[1] - options.middle[1]) });
    }
    for (const { from } of starts.sort((a, b) => a.far - b.far)) {
      const letters = layLetters(points, from, options);
      if (letters === undefined || !isReadable(letters)) continue;
      const boxes = letters.map(
        ({ x, y }): Box => ({ left: x - half, top: y - half, right: x + half, bottom: y + half }),
      );
      if (!boxes.every((box) => room.isFree(box))) continue;
      room.take(...boxes);
      return letters;
    }
  }
  return undefined;
}

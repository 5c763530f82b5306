import type { Line, Position } from './position.ts';

/** 64 characters that need no escaping in JSON, scripts or HTML. Each holds five bits and a "more follows" flag. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...ALPHABET].map((character, value) => [character, value]));
const MORE = 32;

function encodeNumber(value: number): string {
  // Zigzag coding gives small numbers of either sign small codes. No bit shifts: they would truncate to 32 bits.
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  let characters = '';
  while (rest >= MORE) {
    characters += ALPHABET.charAt(MORE + (rest % MORE));
    rest = Math.floor(rest / MORE);
  }
  return characters + ALPHABET.charAt(rest);
}

/** A line in whole steps, `scale` per degree, without positions that repeat the previous step. */
export function scaleLine(line: Line, scale: number): Position[] {
  const steps: Position[] = [];
  for (const [lon, lat] of line) {
    const [x, y] = [Math.round(lon * scale), Math.round(lat * scale)];
    const last = steps.at(-1);
    if (last?.[0] !== x || last[1] !== y) steps.push([x, y]);
  }
  return steps;
}

/** Encodes the differences between steps; a small one takes one character. */
export function encodeSteps(steps: Line): string {
  let [lastX, lastY, text] = [0, 0, ''];
  for (const [x, y] of steps) {
    text += encodeNumber(x - lastX) + encodeNumber(y - lastY);
    [lastX, lastY] = [x, y];
  }
  return text;
}

/** Encodes a line for {@link decodeLine}, rounded to `scale` steps per degree. */
export function encodeLine(line: Line, scale: number): string {
  return encodeSteps(scaleLine(line, scale));
}

/** Decodes a line; throws a RangeError for text that `encodeLine` cannot have written. */
export function decodeLine(text: string, scale: number): Position[] {
  const line: Position[] = [];
  let [x, y, value, place, isLat] = [0, 0, 0, 1, false];
  for (const character of text) {
    const code = VALUES.get(character);
    if (code === undefined) throw new RangeError(`"${character}" is not valid in an encoded line`);
    value += (code % MORE) * place;
    if (code >= MORE) {
      place *= MORE;
      continue;
    }
    const difference = value % 2 === 1 ? -(value + 1) / 2 : value / 2;
    if (isLat) {
      y += difference;
      line.push([x / scale, y / scale]);
    } else x += difference;
    [value, place, isLat] = [0, 1, !isLat];
  }
  if (isLat || place > 1) throw new RangeError(`the encoded line is cut off: "${text.slice(-12)}"`);
  return line;
}

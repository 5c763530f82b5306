import type { Span } from '../text/span.ts';

/** A gold attribution; a part that is missing from the file is `[]`. */
export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** An article with the attributions that people marked in it. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

/**
 * Reads gold articles, one `{"id", "text", "attributions"}` object per line; throws an `Error` with the line
 * number if a line is invalid.
 */
export function readGold(lines: string): GoldArticle[] {
  return lines
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => parseArticle(line, number));
}

function parseArticle(line: string, number: number): GoldArticle {
  const value: unknown = parse(line, number);
  const text = isRecord(value) ? value.text : undefined;
  const list = isRecord(value) ? value.attributions : undefined;
  if (!isRecord(value) || typeof text !== 'string' || !Array.isArray(list)) {
    throw new Error(`line ${number} is not an object with "text" (a string) and "attributions" (an array)`);
  }
  const attributions = list.map((entry: unknown) => {
    if (!isRecord(entry)) throw new Error(`line ${number} has an attribution that is not an object`);
    const part = (spans: unknown) => parseSpans(spans, text, number);
    return { source: part(entry.source), cue: part(entry.cue), content: part(entry.content) };
  });
  return { id: String(value.id), text, attributions };
}

function parse(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`line ${number} is not valid JSON`, { cause: error });
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function parseSpans(value: unknown, text: string, number: number): Span[] {
  if (value === undefined) return [];
  if (!Array.isArray(value))
    throw new Error(`line ${number} has spans that are not an array of [start, end] pairs`);
  return value.map((pair: unknown) => {
    const [start, end]: unknown[] = Array.isArray(pair) ? pair : [];
    if (
      typeof start !== 'number' ||
      typeof end !== 'number' ||
      start >= end ||
      start < 0 ||
      end > text.length
    ) {
      throw new Error(
        `line ${number} has an invalid span ${JSON.stringify(pair)}: use [start, end] offsets inside the text`,
      );
    }
    return { start, end };
  });
}

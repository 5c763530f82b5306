import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { ContentError, type ContentPosition, throwContentErrors } from '../schemas/content-error.ts';
import { findJsonError } from '../schemas/json-error.ts';
import { type Overlay, overlaySchema } from '../schemas/overlay.ts';
import { parseYaml } from '../schemas/parse-yaml.ts';

/** A checked overlay and its file, relative to the site. */
export interface LoadedOverlay {
  readonly overlay: Overlay;
  readonly file: string;
}

const EXTENSION = '.geojson';

/** The checked overlays in `directory` (`content/overlays`) by the slug of their article; throws every problem at once. */
export function loadOverlays(
  directory: string,
  base: string = process.cwd(),
): ReadonlyMap<string, LoadedOverlay> {
  const overlays = new Map<string, LoadedOverlay>();
  const errors: ContentError[] = [];
  const names = existsSync(directory) ? readdirSync(directory).filter((name) => !name.startsWith('.')) : [];
  for (const name of names.sort()) {
    const path = join(directory, name);
    const file = relative(base, path).replaceAll('\\', '/');
    if (!name.endsWith(EXTENSION)) {
      errors.push(new ContentError({ file }, `is no overlay; name it after its article: <slug>${EXTENSION}`));
      continue;
    }
    const result = readOverlay(readFileSync(path), file);
    if (Array.isArray(result)) errors.push(...result);
    else overlays.set(basename(name, EXTENSION), { overlay: result, file });
  }
  throwContentErrors(errors);
  return overlays;
}

function readOverlay(bytes: Uint8Array, file: string): Overlay | ContentError[] {
  const source = toUtf8(bytes);
  if (source === undefined) return [new ContentError({ file }, 'is not UTF-8; save it in that encoding')];
  const broken = findSyntaxError(source, file);
  if (broken) return [broken];
  // JSON is YAML, and the YAML parser knows the line of every field.
  const parsed = parseYaml<Overlay>(source, overlaySchema, { file });
  return parsed.errors ? [...parsed.errors] : parsed.value;
}

function toUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function findSyntaxError(source: string, file: string): ContentError | undefined {
  const error = findJsonError(source);
  if (!error) return undefined;
  const reason = `is no JSON: ${error.reason}; check brackets, commas and quotation marks`;
  return new ContentError(toPlace(source, error.offset, file), reason);
}

function toPlace(source: string, offset: number, file: string): ContentPosition {
  const before = source.slice(0, offset);
  return { file, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

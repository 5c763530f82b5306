import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitBundle } from '../export/page-bundle.ts';
import { drawMap, type MapRequest, type MapSupply } from './draw-map.ts';
import { relativizeLinks, relativizeUrls } from './relative-links.ts';
import { writeOutputFile } from './write-output.ts';

/** Files of Astro's output, by their path from it. */
export interface PortableRequest {
  readonly output: string;
  readonly files: readonly string[];
  readonly supply: MapSupply;
}

/** How many files of the site were made, and the pictures of maps that are worth keeping. */
export interface PortableAnswer {
  readonly count: number;
  readonly kept: readonly string[];
}

/** Where Astro's output holds what becomes other files; nothing of it is published. */
export const BUNDLES = 'bundles/';
const PAGES = `${BUNDLES}pages/`;
const MAPS = `${BUNDLES}maps/`;

/** Pages that a server sends for any address, so that they cannot know their own depth. */
const ANYWHERE = new Set(['404.html']);

/** Makes files portable where they lie, takes bundles of pages apart and draws maps. */
export default function makePortable({ output, files, supply }: PortableRequest): PortableAnswer {
  const kept: string[] = [];
  let count = 0;
  const write = (file: string, contents: string) => {
    writeOutputFile(output, file, contents);
    count++;
  };
  for (const file of files) {
    const path = join(output, file);
    if (file.startsWith(PAGES)) {
      for (const { page, html } of splitBundle(readFileSync(path, 'utf8')))
        write(page, relativizeLinks(html, page));
    } else if (file.startsWith(MAPS)) {
      const request: MapRequest = JSON.parse(readFileSync(path, 'utf8'));
      const drawn = drawMap(request, supply);
      kept.push(drawn.kept);
      write(request.file, drawn.svg);
    } else {
      convertInPlace(path, file);
      count++;
    }
  }
  return { count, kept };
}

function convertInPlace(path: string, file: string): void {
  const convert = file.endsWith('.html')
    ? relativizeLinks
    : file.endsWith('.css')
      ? relativizeUrls
      : undefined;
  if (!convert || ANYWHERE.has(file)) return;
  const before = readFileSync(path, 'utf8');
  const after = convert(before, file);
  if (after !== before) writeFileSync(path, after);
}

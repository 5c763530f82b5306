import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitBundle } from '../export/page-bundle.ts';
import { BUNDLES } from './built-paths.ts';
import { drawMap, type MapRequest, type MapSupply } from './draw-map.ts';
import { relativizeLinks, relativizeUrls } from './relative-links.ts';
import { writeOutputFile } from './write-output.ts';

/** Files of Astro's output, by their path relative to it. */
export interface PortableRequest {
  readonly output: string;
  readonly files: readonly string[];
  readonly supply: MapSupply;
}

/** How many files of the site were made, and the map pictures to keep. */
export interface PortableAnswer {
  readonly count: number;
  readonly kept: readonly string[];
}

/** Folders of Astro's output that are turned into other files. */
const PAGES = `${BUNDLES}pages/`;
const MAPS = `${BUNDLES}maps/`;

/** Pages that a server sends for any address, so their depth is unknown. */
const ANYWHERE = new Set(['404.html']);

/** Makes files portable in place, splits bundles of pages and draws maps. */
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

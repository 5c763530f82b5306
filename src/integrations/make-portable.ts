import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toRelativeLinks, toRelativeUrls } from './relative-links.ts';
import { BUNDLES, splitBundle } from './split-bundle.ts';

/** Files of Astro's output, by their path from it. */
export interface PortableRequest {
  readonly output: string;
  readonly files: readonly string[];
}

/** Pages that a server sends for any address, so that they cannot know their own depth. */
const ANYWHERE = new Set(['404.html']);

/** Makes files portable where they lie and takes bundles apart; returns how many files that made of them. */
export default function makePortable({ output, files }: PortableRequest): number {
  let count = 0;
  for (const file of files) {
    const path = join(output, file);
    if (file.startsWith(BUNDLES)) {
      for (const { page, html } of splitBundle(readFileSync(path, 'utf8'))) {
        mkdirSync(join(output, dirname(page)), { recursive: true });
        writeFileSync(join(output, page), toRelativeLinks(html, page));
        count++;
      }
      rmSync(path);
      continue;
    }
    count++;
    const convert = toConverter(file);
    if (!convert) continue;
    const before = readFileSync(path, 'utf8');
    const after = convert(before, file);
    if (after !== before) writeFileSync(path, after);
  }
  return count;
}

function toConverter(file: string): ((source: string, file: string) => string) | undefined {
  if (ANYWHERE.has(file)) return undefined;
  if (file.endsWith('.html')) return toRelativeLinks;
  return file.endsWith('.css') ? toRelativeUrls : undefined;
}

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';

// Makes the fonts in this folder from the npm package source-serif 4.5.1, whose folder is the argument.
// The fonts are committed, so a build needs neither the package nor this script.

/** Characters of English text: ASCII and typographic punctuation. */
const BASIC = [
  [0x20, 0x7e],
  [0xa0, 0xa0],
  [0xa7, 0xa7],
  [0xa9, 0xa9],
  [0xb0, 0xb0],
  [0xb7, 0xb7],
  [0xd7, 0xd7],
  [0x2013, 0x2014],
  [0x2018, 0x201e],
  [0x2026, 0x2026],
  [0x2032, 0x2033],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
] as const;

/** Characters of other languages in Latin script. */
const EXTENDED = [
  [0xa1, 0x17f],
  [0x18f, 0x18f],
  [0x192, 0x192],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1e6, 0x1e7],
  [0x218, 0x21b],
  [0x259, 0x259],
  [0x2bb, 0x2bf],
  [0x1e00, 0x1eff],
  [0x20ac, 0x20ac],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
] as const;

const FIGURES = ['onum', 'pnum', 'lnum', 'tnum'];
const ALWAYS = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk'];

const FILES = [
  ['serif', 'Regular', BASIC, [...ALWAYS, ...FIGURES, 'smcp']],
  ['serif-extended', 'Regular', EXTENDED, [...ALWAYS, 'smcp']],
  ['serif-italic', 'It', BASIC, [...ALWAYS, ...FIGURES]],
  ['serif-semibold', 'Semibold', BASIC, [...ALWAYS, ...FIGURES]],
] as const;

/** The font's license reserves the name "Source", so derived fonts are renamed, to names of the same length. */
const RENAMED = [
  ['Source Serif 4', 'Newsgloss Text'],
  ['SourceSerif4', 'NewsglossTxt'],
] as const;

async function makeFonts(source: string): Promise<void> {
  for (const [name, style, ranges, features] of FILES) {
    const font = await readFile(join(source, 'TTF', `SourceSerif4-${style}.ttf`));
    const text = toText(ranges);
    const options = { keepFeatures: [...features], noHinting: true };
    const plain = await subsetFont(font, text, { ...options, targetFormat: 'truetype' });
    const made = await subsetFont(rename(plain), text, { ...options, targetFormat: 'woff2' });
    await writeFile(join(import.meta.dirname, `${name}.woff2`), made);
    process.stdout.write(`${name}.woff2 ${made.length}\n`);
  }
}

/** Overwrites the font's names, which its bytes contain as UTF-16 (big-endian) and as ASCII. */
function rename(font: Uint8Array): Uint8Array {
  const bytes = Buffer.from(font);
  for (const [before, after] of RENAMED) {
    for (const encode of [toUtf16, (words: string) => Buffer.from(words, 'latin1')]) {
      for (let at = bytes.indexOf(encode(before)); at >= 0; at = bytes.indexOf(encode(before), at + 1)) {
        encode(after).copy(bytes, at);
      }
    }
  }
  return bytes;
}

function toUtf16(words: string): Buffer {
  return Buffer.from(words, 'utf16le').swap16();
}

function toText(ranges: readonly (readonly [number, number])[]): string {
  return ranges
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)))
    .join('');
}

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('pass the folder of the npm package source-serif 4.5.1');
await makeFonts(source);

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Ways to damage the file at a path. */
export const damages: readonly (readonly [name: string, damage: (path: string) => void])[] = [
  ['emptied', (path) => writeFileSync(path, '')],
  [
    'cut in half',
    (path) => writeFileSync(path, readFileSync(path).subarray(0, readFileSync(path).length >> 1)),
  ],
  ['one byte short', (path) => writeFileSync(path, readFileSync(path).subarray(0, -1))],
  ['with one byte changed', changeByte],
  ['filled with garbage', (path) => writeFileSync(path, Buffer.from('\u0000garbage\u0001'.repeat(50)))],
  ['null', (path) => writeFileSync(path, 'null')],
  ['{}', (path) => writeFileSync(path, '{}')],
  ['[]', (path) => writeFileSync(path, '[]')],
  ['replaced by a folder', replaceByFolder],
  ['gone', (path) => rmSync(path)],
];

function changeByte(path: string): void {
  const bytes = readFileSync(path);
  const at = Math.floor(bytes.length * 0.6);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

function replaceByFolder(path: string): void {
  rmSync(path);
  mkdirSync(path);
  writeFileSync(`${path}/file`, '');
}

import { join } from 'node:path';
import { readCheckedFile, writeCheckedFile } from '../knowledge/checked-file.ts';
export class Cache {
  readonly folder: string;
  constructor(folder: string) {
    this.folder = folder;
  }
  readText(key: string): string | undefined {
    const b = readCheckedFile(join(this.folder, key));
    return b && Buffer.from(b).toString('utf8');
  }
  write(key: string, text: string): void {
    const bytes = Buffer.from(text);
    const b = new SharedArrayBuffer(bytes.length);
    new Uint8Array(b).set(bytes);
    writeCheckedFile(join(this.folder, key), b);
  }
}

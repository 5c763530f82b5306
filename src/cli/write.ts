import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes and waits until the reader keeps up, so that a slow one costs no memory. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes, and waits for a slow reader instead of buffering. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

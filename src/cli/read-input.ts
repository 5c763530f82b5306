import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { decodeUtf8 } from '../schemas/decode-utf8.ts';
import { findBinaryKind } from './file-kind.ts';
import { CommandError, exitCodes, type World } from './world.ts';

/** The text of a file or of standard input. */
export interface Input {
  readonly text: string;
  /** Its name in messages: the path as given, or "standard input". */
  readonly name: string;
  /** The file name without folder and extension; undefined for standard input. */
  readonly stem: string | undefined;
  /** With its dot, lower case; empty for standard input. */
  readonly extension: string;
  /** The day the file was last changed, as an ISO date, UTC; undefined for standard input. */
  readonly changed: string | undefined;
}

export interface ReadOptions {
  /** Decode a page that is not UTF-8 as its `<meta charset>` says. */
  readonly legacyHtml?: boolean;
}

/** Reads a file, or standard input for "-", as UTF-8, without a byte order mark. */
export async function readInput(file: string, world: World, options: ReadOptions = {}): Promise<Input> {
  const { stream, name, changed } = await openInput(file, world);
  const bytes = await readBytes(stream).catch((error) => {
    throw new CommandError(`${name} cannot be read: ${reasonOf(error)}`);
  });
  const kind = findBinaryKind(bytes);
  if (kind !== undefined)
    throw new CommandError(
      `${name} is ${kind}: save it as plain text or as a web page, and use that file`,
      exitCodes.problem,
    );
  const text = (options.legacyHtml ? decodeLegacyHtml(bytes) : undefined) ?? decode(bytes, name);
  const extension = file === '-' ? '' : extname(file).toLowerCase();
  return { text, name, changed, extension, stem: file === '-' ? undefined : basename(file, extname(file)) };
}

/** A file, or standard input for "-", as a stream of bytes. */
export async function openInput(file: string, world: World) {
  if (file === '-') return { stream: world.stdin, name: 'standard input', changed: undefined };
  const path = resolve(world.cwd, file);
  const found = await stat(path).catch((error) => {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new CommandError(
      isAbsent
        ? `${file} does not exist: check the path (it is relative to ${world.cwd})`
        : `${file} cannot be read: ${reasonOf(error)}`,
    );
  });
  if (found.isDirectory()) throw new CommandError(`${file} is a folder: specify a file`);
  const stream: Readable = createReadStream(path);
  return { stream, name: file, changed: found.mtime.toISOString().slice(0, 10) };
}

async function readBytes(stream: Readable): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(toBytes(part));
  return Buffer.concat(parts);
}

/** The system's reason without the path, which the message already has: "permission denied". */
function reasonOf(error: unknown): string {
  if (error instanceof RangeError || !(error instanceof Error)) throw error;
  return /^E[A-Z]+: ([^,]+)/.exec(error.message)?.[1] ?? error.message;
}

/** Decodes UTF-8; throws for bytes that are not. */
function decode(bytes: Uint8Array, name: string): string {
  const decoded = decodeUtf8(bytes);
  if ('text' in decoded) return decoded.text;
  const { line, reason } = decoded.fault;
  throw new CommandError(`${name}${line === undefined ? '' : `:${line}`} ${reason}`, exitCodes.problem);
}

/** Converts a stream's part to bytes; a stream yields text if somebody has set its encoding. */
export function toBytes(part: unknown): Uint8Array {
  if (part instanceof Uint8Array) return part;
  if (typeof part === 'string') return Buffer.from(part);
  throw new RangeError(`a stream yielded ${typeof part}, which is neither bytes nor text`);
}

/** Browsers search only this many bytes for it (HTML Living Standard, 13.2.3.2). */
const PRESCAN = 1024;

/** Decodes a page by the encoding that it declares; undefined for UTF-8 and for anything but a page. */
function decodeLegacyHtml(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const label = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  if (label === undefined || /^utf-?8$/i.test(label) || isUtf8(bytes)) return undefined;
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return undefined;
  }
}

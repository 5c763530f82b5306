/** Why bytes are not UTF-8 text, how to fix it, and the line (from 1) if it is known. */
export interface EncodingFault {
  readonly reason: string;
  readonly line?: number | undefined;
}

/** Decodes UTF-8 and drops its byte order mark; returns the fault if the bytes are something else. */
export function decodeUtf8(bytes: Uint8Array): { readonly text: string } | { readonly fault: EncodingFault } {
  const utf16 = findUtf16(bytes);
  if (utf16 !== undefined) return { fault: { reason: `is ${utf16}, not UTF-8; ${SAVE}` } };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { fault: { reason: `is not UTF-8; ${SAVE}`, line: lineOfInvalidUtf8(bytes) } };
  }
}

const SAVE = 'save it as UTF-8 in your editor ("Save with encoding")';

/** A byte order mark is proof; without one, so are the zero bytes of Latin letters. */
function findUtf16(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe)
    return third === 0 && fourth === 0 ? 'UTF-32' : 'UTF-16 (little-endian)';
  if (first === 0xfe && second === 0xff) return 'UTF-16 (big-endian)';
  const head = bytes.subarray(0, 200);
  const zerosAt = (parity: number) => head.filter((byte, i) => byte === 0 && i % 2 === parity).length;
  const many = head.length / 4;
  if (head.length < 4) return undefined;
  if (zerosAt(1) > many) return 'UTF-16 (little-endian)';
  return zerosAt(0) > many ? 'UTF-16 (big-endian)' : undefined;
}

/** Line, from 1, of the first bytes that are not UTF-8. */
function lineOfInvalidUtf8(bytes: Uint8Array): number {
  const bad = findInvalid(bytes);
  return bytes.subarray(0, bad).filter((byte) => byte === NEWLINE).length + 1;
}

const NEWLINE = 0x0a;

/** Binary search for the longest prefix that is UTF-8; `stream` allows a prefix to end within a character. */
function findInvalid(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}

import { z } from 'zod';

/** Longest slug or id: readable in an address bar, and below every system's limit with folder and extension. */
const MAX_LENGTH = 100;

/** Longest id in the ledger, where ids of earlier versions must stay valid; a file name may have 255 bytes. */
const MAX_LEDGER_LENGTH = 200;

/** Names that the site's own addresses and JavaScript objects use. */
const RESERVED: ReadonlySet<string> = new Set(['page', 'index', 'constructor']);

/** Device names on Windows, which no file or folder can have there. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

const PLAIN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Why a word cannot be both part of an address and the name of a folder on every system; undefined if it can. Only
 * lower case is valid, because Windows and macOS ignore case in names.
 */
export function findAddressPartFault(part: string, maxLength = MAX_LENGTH): string | undefined {
  if (part.length > maxLength) return `is too long (${part.length} characters); use at most ${maxLength}`;
  if (!PLAIN.test(part))
    return 'is not valid; use lower-case letters a–z and digits, joined by single hyphens';
  if (RESERVED.has(part)) return 'is reserved by the site; choose another, for example with a second word';
  return DEVICE.test(part)
    ? 'is a reserved name on Windows; choose another, for example with a second word'
    : undefined;
}

/** A slug, the id of an entity or feature, or the name of a map. */
export const addressPart = partSchema(MAX_LENGTH);

/** An id in the ledger. */
export const ledgerId = partSchema(MAX_LEDGER_LENGTH);

function partSchema(maxLength: number) {
  return z.string().superRefine((part, context) => {
    const message = findAddressPartFault(part, maxLength);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });
}

/**
 * Why a file's name cannot be used on every system or printed in a message; undefined if it can. For files whose
 * names do not become addresses.
 */
export function findFileNameFault(name: string): string | undefined {
  if (name.includes('\uFFFD')) return 'the name of the file is not valid UTF-8: rename the file';
  if (/[\p{Cc}\p{Zl}\p{Zp}]|\p{Bidi_Control}/u.test(name)) {
    return 'the name of the file has invisible control characters: rename the file';
  }
  if (/[<>:"\\|?*]|[. ]$/.test(name)) {
    return 'the name of the file is not valid on Windows: rename it without < > : " \\ | ? * and without a dot or space at its end';
  }
  return DEVICE.test(name.toLowerCase().replace(/\..*$/, ''))
    ? 'the name of the file is reserved on Windows: rename the file'
    : undefined;
}

/** A name as compared by systems that ignore case or store accents separately (macOS, Windows). */
export function foldFileName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** The first bytes of kinds of files that are not text, as Latin-1. */
const SIGNATURES: readonly (readonly [start: RegExp, kind: string])[] = [
  [/^%PDF-/, 'a PDF'],
  [/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, 'a document of an old version of Word or another Office program'],
  [/^\{\\rtf/, 'a rich-text document (RTF)'],
  [/^\x89PNG\r\n\x1a\n/, 'a picture (PNG)'],
  [/^\xff\xd8\xff/, 'a picture (JPEG)'],
  [/^GIF8[79]a/, 'a picture (GIF)'],
  [/^RIFF[\s\S]{4}WEBP/, 'a picture (WebP)'],
  [/^(?:II\*\0|MM\0\*)/, 'a picture (TIFF)'],
  [/^BM[\s\S]{4}\0\0\0\0/, 'a picture (BMP)'],
  [/^[\s\S]{4}ftyp(?:avif|hei[cx]|mif1)/, 'a picture (AVIF or HEIC)'],
  [/^[\s\S]{4}ftyp/, 'a video'],
  [/^(?:ID3|OggS|fLaC|RIFF[\s\S]{4}WAVE)/, 'a sound recording'],
  [/^\x1f\x8b/, 'a compressed file (gzip)'],
  [/^bplist00/, 'a web archive of Safari'],
];

/** The start of the names of files in a ZIP archive that tell what it is. */
const IN_ZIP: readonly (readonly [name: RegExp, kind: string])[] = [
  [/\bword\//, 'a Word document'],
  [/\bxl\//, 'an Excel workbook'],
  [/\bppt\//, 'a PowerPoint presentation'],
  [/mimetypeapplication\/vnd\.oasis\.opendocument/, 'an OpenDocument file'],
  [/mimetypeapplication\/epub/, 'an e-book (EPUB)'],
];

/** What a file is if it is not plain text, by its bytes and not by its name: "a PDF"; undefined for anything else. */
export function findBinaryKind(bytes: Uint8Array): string | undefined {
  const head = readLatin1(bytes.subarray(0, 64));
  if (/^PK(?:\x03\x04|\x05\x06)/.test(head)) return findZipKind(bytes);
  return SIGNATURES.find(([start]) => start.test(head))?.[1];
}

/** The list of names is at the end of an archive; a short one has it in what is read of its start. */
function findZipKind(bytes: Uint8Array): string {
  const ends = readLatin1(bytes.subarray(0, END)) + readLatin1(bytes.subarray(-END));
  return IN_ZIP.find(([name]) => name.test(ends))?.[1] ?? 'a ZIP archive';
}

/** Bytes at each end of an archive that are searched for names. */
const END = 65_536;

/** One character per byte; the "latin1" of `TextDecoder` is another encoding. */
const readLatin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

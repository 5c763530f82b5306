import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError, throwContentErrors } from '../../schemas/content-error.ts';
import { decodeUtf8 } from '../../schemas/decode-utf8.ts';
import { parseJson } from '../../schemas/parse-json.ts';
import { type AnnotatedText, annotatedText } from './annotated-text.ts';
import type { DiffSide, SideArticle } from './side.ts';

/** Files of records: one in each .json, one on each line of an .ndjson or .jsonl. Links are not followed. */
export function listRecordFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:json|ndjson|jsonl)$/.test(entry.name))
    .map(({ name }) => name)
    .sort();
}

/** Reads a folder of records that `newsgloss annotate` printed; throws `ContentErrors` for anything else in the files. */
export function readRecords(folder: string, name: string): DiffSide {
  const articles = new Map<string, SideArticle>();
  const errors: ContentError[] = [];
  for (const file of listRecordFiles(folder)) {
    const path = `${name.replace(/\/$/, '')}/${file}`;
    for (const { record, line } of readFile(join(folder, file), path, errors)) {
      const other = articles.get(record.id);
      if (other)
        errors.push(
          new ContentError(
            { file: path, line },
            `has the id "${record.id}" of ${other.file}; change one of the two`,
          ),
        );
      articles.set(record.id, { slug: record.id, file: path, formerly: [], record, lineOf: () => undefined });
    }
  }
  throwContentErrors(errors);
  return { name, articles, entities: undefined };
}

function* readFile(path: string, file: string, errors: ContentError[]) {
  const decoded = decodeUtf8(readFileSync(path));
  if (!('text' in decoded)) {
    errors.push(new ContentError({ file, line: decoded.fault.line }, decoded.fault.reason));
    return;
  }
  const isWhole = file.endsWith('.json');
  const parts = isWhole ? [decoded.text] : decoded.text.split('\n');
  for (const [i, part] of parts.entries()) {
    if (part.trim() === '') continue;
    const record = readRecord(part, file, isWhole ? 0 : i, errors);
    if (record) yield { record, line: i + 1 };
  }
}

function readRecord(
  json: string,
  file: string,
  linesBefore: number,
  errors: ContentError[],
): AnnotatedText | undefined {
  const parsed = parseJson<AnnotatedText>(json, annotatedText, file);
  if (!parsed.errors) return parsed.value;
  for (const { line = 1, column, reason } of parsed.errors)
    errors.push(
      new ContentError(
        { file, line: line + linesBefore, column },
        `${reason}; "newsgloss annotate" prints records`,
      ),
    );
  return undefined;
}

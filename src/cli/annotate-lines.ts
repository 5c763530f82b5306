import { z } from 'zod';
import { emptyLedger } from '../anchors/ledger.ts';
import type { Knowledge } from '../annotate/types.ts';
import { decodeUtf8 } from '../schemas/decode-utf8.ts';
import { isoDate } from '../schemas/edtf.ts';
import { annotateText } from './annotate-text.ts';
import { type Line, toLines } from './lines.ts';
import { say, type World } from './world.ts';
import { write } from './write.ts';

const lineSchema = z.object({
  id: z.string(),
  text: z.string(),
  published: isoDate.nullish(),
  language: z.string().min(1).nullish(),
});

/**
 * Annotates one `{"id","text","published"?,"language"?}` per line and writes one record per line, in order, with one line
 * in memory at a time. A broken line is reported and skipped; resolves to the number of those.
 */
export async function annotateLines(
  stream: AsyncIterable<unknown>,
  knowledge: Knowledge,
  options: {
    readonly world: World;
    readonly published?: string | undefined;
    readonly language?: string | undefined;
  },
): Promise<number> {
  const { world } = options;
  let broken = 0;
  for await (const line of toLines(stream)) {
    try {
      const article = readLine(line);
      if (article === undefined) continue;
      const published = article.published ?? options.published;
      const language = article.language ?? options.language;
      const { record } = annotateText(
        { id: article.id, text: article.text, published, language },
        knowledge,
        emptyLedger,
      );
      await write(world.stdout, `${JSON.stringify(record)}\n`);
    } catch (error) {
      broken++;
      say(world, `line ${line.number}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return broken;
}

/** The article on a line; undefined for an empty one. */
function readLine({ bytes }: Line): z.infer<typeof lineSchema> | undefined {
  const json = decodeLine(bytes);
  if (json.trim() === '') return undefined;
  const parsed = lineSchema.safeParse(parseJson(json));
  if (parsed.success) return parsed.data;
  const reasons = parsed.error.issues.map(
    ({ path, message }) => `${path.join('.') || 'the line'}: ${message}`,
  );
  throw new Error(`is not an article; write {"id": "…", "text": "…"} (${reasons.join('; ')})`);
}

function decodeLine(bytes: Uint8Array): string {
  const decoded = decodeUtf8(bytes);
  if ('text' in decoded) return decoded.text;
  throw new Error(decoded.fault.reason);
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Error(`is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Publication } from '../publication/publication.ts';
import { type Subject, subjects } from '../schemas/decision.ts';
import type { ReviewDesk } from './review-desk.ts';
import { reviewRequestSchema } from './review-request.ts';

/** An answer with JSON. */
export interface JsonAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** A decision is a few hundred bytes; a longer request is none. */
const LONGEST = 100_000;

/** Answers the review panel: GET lists an article's annotations or looks at selected words, POST changes something. */
export async function answerReview(
  request: IncomingMessage,
  parameters: URLSearchParams,
  { desk, publication }: { readonly desk: ReviewDesk; readonly publication: Publication | undefined },
): Promise<JsonAnswer> {
  if (!publication) return fail(503, 'the content has problems: fix them first');
  try {
    if (request.method !== 'POST') return { status: 200, body: read(parameters, desk, publication) };
    if (!isOwn(request)) return fail(403, 'only a page of the preview can change something');
    if (Number(request.headers['content-length'] ?? Number.POSITIVE_INFINITY) > LONGEST)
      return fail(413, 'the request is too long');
    const parsed = reviewRequestSchema.safeParse(JSON.parse(await text(request)));
    if (!parsed.success)
      return fail(
        400,
        parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; '),
      );
    return { status: 200, body: { written: desk.change(publication, parsed.data) } };
  } catch (error) {
    if (error instanceof RangeError || error instanceof SyntaxError) return fail(422, error.message);
    throw error;
  }
}

function read(parameters: URLSearchParams, desk: ReviewDesk, publication: Publication): unknown {
  const slug = parameters.get('article') ?? '';
  const exact = parameters.get('exact');
  if (exact === null) return desk.list(publication, slug);
  const of = parameters.get('of');
  if (!isSubject(of)) throw new RangeError(`"of" must be one of ${subjects.join(', ')}`);
  const [prefix, suffix] = [parameters.get('prefix') ?? '', parameters.get('suffix') ?? ''];
  return desk.find(publication, slug, of, { exact, prefix, suffix });
}

function isSubject(of: string | null): of is Subject {
  return subjects.some((one) => one === of);
}

/** Whether a request comes from a page of this server: a browser tells where a page is from, and no other site may send JSON. */
function isOwn({ headers: { origin, host, 'content-type': type } }: IncomingMessage): boolean {
  return origin === `http://${host}` && type?.startsWith('application/json') === true;
}

function fail(status: number, error: string): JsonAnswer {
  return { status, body: { error } };
}

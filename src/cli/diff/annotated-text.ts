import { z } from 'zod';

const span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
const spans = z.array(span).readonly();
const name = z.string().exactOptional();

const mention = span.extend({
  kind: z.string(),
  type: z.string(),
  entity: z.string().nullable(),
  provisional: name,
  geonames: z.number().exactOptional(),
  country: name,
  confidence: z.number(),
});

const quotation = z.object({
  kind: z.string(),
  content: spans.refine((content) => content.length > 0, 'has no words'),
  cue: spans,
  source: spans,
  speaker: z.string().nullable(),
  provisional: name,
  speakers: z
    .array(z.object({ entity: z.string().nullable(), provisional: name }))
    .readonly()
    .exactOptional(),
  via: z.string().nullable(),
  unnamed: z.boolean().exactOptional(),
  described: spans.exactOptional(),
  negated: z.boolean().exactOptional(),
  confidence: z.number(),
});

const time = span.extend({ value: z.string(), confidence: z.number() });

/** What is compared of a record that `newsgloss annotate` prints; every span must be inside the text. */
export const annotatedText = z
  .object({
    id: z.string().min(1),
    text: z.string(),
    mentions: z.array(mention).readonly(),
    quotations: z.array(quotation).readonly(),
    times: z.array(time).readonly(),
  })
  .refine(({ text, mentions, quotations, times }) => {
    const all = [...mentions, ...times, ...quotations.flatMap(listSpans)];
    return all.every(({ start, end }) => start <= end && end <= text.length);
  }, 'has a span that is not inside its text');

/** An article text and its annotations; a site's records are assignable to it. */
export type AnnotatedText = Readonly<z.infer<typeof annotatedText>>;
export type ComparedMention = AnnotatedText['mentions'][number];
export type ComparedQuotation = AnnotatedText['quotations'][number];
export type ComparedTime = AnnotatedText['times'][number];

function listSpans({ content, cue, source, described = [] }: z.infer<typeof quotation>) {
  return [...content, ...cue, ...source, ...described];
}

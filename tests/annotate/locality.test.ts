import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import type { Knowledge } from '../../src/annotate/types.ts';
import { DiskCache } from '../../src/cache/disk-cache.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { openSite } from '../../src/schemas/site-folder.ts';

const root = fileURLToPath(new URL('../fixtures/knowledge/good/', import.meta.url));
const trained = loadKnowledge(openSite(root), new DiskCache());
const ruled: Knowledge = { ...trained, attribution: undefined };

/** No two paragraphs share a name, so no paragraph can depend on another. */
const FIRST = ['Mira', 'Jonas', 'Clara', 'Henrik', 'Ingrid', 'Tomas', 'Sofia', 'Walter'];
const LAST = ['Holt', 'Weil', 'Brandt', 'Sorel', 'Keller', 'Novak', 'Lindqvist', 'Marsh'];

/** Paragraphs with their own speakers and cues, without pronouns or floating quotations. */
const PARAGRAPHS: readonly ((name: string) => string)[] = [
  (name) => `“The harbour stays open all winter,” said ${name}, a fisherman, on Monday.`,
  (name) => `${name} told reporters that the ferries would run until 3 May 2016.`,
  (name) => `According to ${name}, nobody was hurt when the old bridge fell in 1998.`,
  (name) => `“We will pay,” ${name} said, “but not before the ice is gone from the river.”`,
  (name) => `${name} denied a report about cracks in the dam and promised “a quick answer” last week.`,
  (name) => `The road was closed for two days. ${name} wrote: “Nobody knows the reason for it.”`,
  (name) => `${name} believes that the price of bread will fall in Oslo by the end of the year.`,
  () => 'Boats left the quay at noon on 24 August 2016, and the market opened as it does every day.',
];

const articles = fc
  .tuple(
    fc.shuffledSubarray([...PARAGRAPHS.keys()], { minLength: 2 }),
    fc.shuffledSubarray([...FIRST.keys()], { minLength: 8 }),
    fc.nat({ max: 7 }),
    fc.constantFrom('\n\n', '\r\n\r\n', '\n \n'),
  )
  .map(([kinds, names, turn, gap]) => ({
    paragraphs: kinds.map((kind, i) => {
      const name = names[i] ?? 0;
      return PARAGRAPHS[kind]?.(`${FIRST[name]} ${LAST[(name + turn) % LAST.length]}`) ?? '';
    }),
    gap,
  }));

/** What was found in each paragraph, with offsets relative to its start. */
function annotateEach(paragraphs: readonly string[], gap: string, knowledge: Knowledge): string[] {
  const found = annotate({ text: paragraphs.join(gap), published: '2016-09-05' }, knowledge);
  let start = 0;
  return paragraphs.map((paragraph) => {
    const [from, to] = [start, start + paragraph.length];
    start = to + gap.length;
    const within = (at = 0) => from <= at && at < to;
    const local = {
      mentions: found.mentions.filter((one) => within(one.start)),
      quotations: found.quotations.filter(({ content }) => within(content[0]?.start)),
      times: found.times.filter((one) => within(one.start)),
      messages: found.messages.filter((one) => within(one.start)),
    };
    return JSON.stringify(local, (key, value) => (key === 'start' || key === 'end' ? value - from : value));
  });
}

test.each([
  ['rules alone', ruled],
  ['rules and the model', trained],
])('with %s, paragraphs keep their annotations when another one is removed', (_, knowledge) => {
  fc.assert(
    fc.property(articles, fc.nat(), ({ paragraphs, gap }, choice) => {
      const gone = choice % paragraphs.length;
      const kept = (_: string, i: number) => i !== gone;
      const expected = annotateEach(paragraphs, gap, knowledge).filter(kept);
      expect(annotateEach(paragraphs.filter(kept), gap, knowledge)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

test('every one of these paragraphs with a speaker has its own quotation', () => {
  const spoken = PARAGRAPHS.slice(0, -1).map((write, i) => write(`${FIRST[i]} ${LAST[i]}`));
  for (const [i, found] of annotateEach(spoken, '\n\n', trained).entries())
    expect(found, spoken[i]).toContain('"cue":[{');
});

import { Random } from './random.ts';
import * as words from './vocabulary.ts';

/** A generated article's file name and source. */
export interface GeneratedArticle {
  readonly name: string;
  readonly source: string;
}

const WORDS = 600;

/** `count` different articles of about 600 words with names, places, dates and quotations, determined by the seed. */
export function generateArticles(count: number, seed: number): GeneratedArticle[] {
  return Array.from({ length: count }, (_, i) => generateArticle(i, new Random(seed + 7919 * (i + 1))));
}

function generateArticle(number: number, random: Random): GeneratedArticle {
  const people = Array.from(
    { length: 3 },
    () => `${random.pick(words.firstNames)} ${random.pick(words.lastNames)}`,
  );
  const place = random.pick(words.places);
  const subject = random.pick(words.subjects);
  const slug = `article-${String(number).padStart(5, '0')}`;
  const day = `20${10 + random.below(15)}-0${1 + random.below(9)}-${10 + random.below(18)}`;
  const head = [
    '---',
    `title: ${place} and ${subject}, report ${number}`,
    `slug: ${slug}`,
    `published: ${day}`,
    `summary: A generated report from ${place} about ${subject}.`,
    `tags: [${place}]`,
    '---',
    '',
  ];
  const paragraphs: string[] = [];
  for (let length = 0; length < WORDS; ) {
    const paragraph = generateParagraph(random, people, paragraphs.length);
    paragraphs.push(paragraph);
    length += paragraph.split(' ').length;
  }
  return { name: `${slug}.md`, source: `${head.join('\n')}\n${paragraphs.join('\n\n')}\n` };
}

/** Mostly narration; in every third paragraph somebody speaks, in direct or indirect speech. */
function generateParagraph(random: Random, people: readonly string[], index: number): string {
  const narration = Array.from({ length: 3 + random.below(3) }, () => narrate(random));
  if (index % 3 !== 0) return narration.join(' ');
  const person = random.pick(people);
  const claim = `${random.pick(words.subjects)} ${random.pick(words.verbs)} ${random.pick(words.subjects)}`;
  const direct = `“We know that ${claim} by ${random.below(90) + 2} percent,” ${random.pick(words.cues)} ${person}, the ${random.pick(words.offices)} of ${random.pick(words.places)}.`;
  const indirect = `${person.split(' ')[1]} told ${random.pick(words.outlets)} that ${claim}.`;
  return [direct, ...narration.slice(1), random.chance(50) ? indirect : ''].filter(Boolean).join(' ');
}

function narrate(random: Random): string {
  const { pick } = { pick: <T>(list: readonly T[]) => random.pick(list) };
  const sentences = [
    () =>
      `In ${pick(words.places)}, ${pick(words.bodies)} called ${pick(words.subjects)} ${pick(words.qualities)}.`,
    () =>
      `A report of ${1 + random.below(28)} ${pick(words.months)} ${2000 + random.below(20)} counts ${random.below(9000) + 10} cases between ${pick(words.places)} and ${pick(words.places)}.`,
    () =>
      `Since ${pick(words.months)} of last year, ${pick(words.subjects)} has been ${pick(words.qualities)} and *often* ${pick(words.qualities)}.`,
    () =>
      `Ships from ${pick(words.places)} wait ${random.below(40) + 2} hours while ${pick(words.bodies)} settles ${pick(words.subjects)}.`,
  ];
  return pick(sentences)();
}

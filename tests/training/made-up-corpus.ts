import { createRandom } from '../../src/training/random.ts';
import type { GoldArticle, GoldAttribution } from '../../src/training/read-gold.ts';

const SPEAKERS = [
  'Mira Holt',
  'Jonas Weil',
  'Ada Brink',
  'the mayor',
  'Peter Sund',
  'the harbour office',
  'Lena Frost',
];
const CUES = ['said', 'believes', 'claimed', 'thinks', 'argued'];
const TOPICS = ['the bridge', 'the ferry', 'the school', 'the old mill', 'the market', 'the winter port'];
const FATES = [
  'would close in May',
  'was never safe',
  'costs too much',
  'belongs to everyone',
  'needs a new roof',
];
const FILLERS = [
  'Rain fell on the square for most of the day.',
  'The council meets on Thursdays in the old town hall.',
  'Two boats left the harbour before noon.',
  'Nobody walked over the bridge that evening.',
];

/** Invented articles with a few sentence shapes; the same seed gives the same articles. */
export function toMadeUpCorpus(count: number, seed: number): GoldArticle[] {
  const random = createRandom(seed);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  return Array.from({ length: count }, (_, index) => {
    let text = '';
    const attributions: GoldAttribution[] = [];
    const add = (words: string) => {
      const start = text.length;
      text += words;
      return [{ start, end: text.length }];
    };
    for (let sentence = 0; sentence < 6; sentence++) {
      const shape = Math.floor(random() * 3);
      if (sentence > 0) text += sentence % 3 === 0 ? '\n\n' : ' ';
      if (shape === 0) text += pick(FILLERS);
      if (shape === 1) {
        const speaker = pick(SPEAKERS);
        const source = add(speaker.startsWith('the') ? `T${speaker.slice(1)}` : speaker);
        text += ' ';
        const cue = add(pick(CUES));
        text += ' ';
        attributions.push({ source, cue, content: add(`that ${pick(TOPICS)} ${pick(FATES)}`) });
        text += '.';
      }
      if (shape === 2) {
        const topic = pick(TOPICS);
        const content = add(`“T${topic.slice(1)} ${pick(FATES)},”`);
        text += ' ';
        const source = add(pick(SPEAKERS));
        text += ' ';
        attributions.push({ source, cue: add('said'), content });
        text += '.';
      }
    }
    return { id: `article-${seed}-${index}`, text, attributions };
  });
}

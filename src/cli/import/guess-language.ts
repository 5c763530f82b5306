import { commonWords } from './common-words.ts';
import type { Finding } from './imported-text.ts';

/** Scripts of one language, or the most common language of a script. */
const SCRIPTS: readonly { readonly language: string; readonly script: RegExp }[] = [
  { language: 'uk', script: /[іїєґ]/giu },
  { language: 'ru', script: /\p{Script=Cyrillic}/gu },
  { language: 'ar', script: /\p{Script=Arabic}/gu },
  { language: 'he', script: /\p{Script=Hebrew}/gu },
  { language: 'el', script: /\p{Script=Greek}/gu },
  { language: 'ja', script: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { language: 'ko', script: /\p{Script=Hangul}/gu },
  { language: 'zh', script: /\p{Script=Han}/gu },
  { language: 'hi', script: /\p{Script=Devanagari}/gu },
];

/** The start of an article is enough to guess from. */
const ENOUGH = 20_000;
/** Share of the letters; quoted words in another script are fewer. */
const MAIN_SCRIPT = 0.3;
/** These letters are a tenth of Ukrainian text; in Russian they are typos. */
const UKRAINIAN = 0.02;

/** The language of a text by its script and commonest words, as a BCP 47 tag; English if there is no sign of another. */
export function guessLanguage(text: string): Finding {
  const head = text.slice(0, ENOUGH);
  const letters = count(head, /\p{L}/gu);
  for (const { language, script } of SCRIPTS) {
    const share = count(head, script) / Math.max(1, letters);
    if (share > (language === 'uk' ? UKRAINIAN : MAIN_SCRIPT))
      return { value: language, from: 'guessed from the script' };
  }
  const words = head.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = Object.entries(commonWords).map(([language, common]) => ({
    language,
    score: words.filter((word) => common.has(word)).length,
  }));
  const [best] = scores.sort((a, b) => b.score - a.score);
  if (best === undefined || best.score === 0)
    return { value: 'en', from: 'assumed, since the text gives no sign of another' };
  return { value: best.language, from: 'guessed from common words' };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

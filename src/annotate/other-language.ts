import { findParagraphs } from '../text/paragraphs.ts';
import { checkAnnotations } from './check.ts';
import type { Document, Sentence, Token } from './document.ts';
import { findRecordedNames } from './mentions/find-names.ts';
import type { Annotations, ArticleInput, Knowledge, Message } from './types.ts';

/** Whether the engine supports a language (a BCP 47 tag); a text without one is assumed to be English. */
export function isKnownLanguage(language: string | undefined): boolean {
  if (language === undefined) return true;
  try {
    return new Intl.Locale(language).language === 'en'; // also for "eng", the ISO 639-2 code
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/**
 * The annotations of a text in an unsupported language: only names on record, spelled exactly as in their records,
 * plus a message that says so.
 */
export function annotateNames(input: ArticleInput, knowledge: Knowledge): Annotations {
  const mentions = findRecordedNames(createPlainDocument(input), knowledge);
  return checkAnnotations(input.text, {
    mentions,
    quotations: [],
    times: [],
    messages: languageMessage(input),
  });
}

/** The rule of the message that a text's language is not supported. */
export const OTHER_LANGUAGE = 'other-language';

function languageMessage({ text, language = '' }: ArticleInput): Message[] {
  const first = /\S+/u.exec(text);
  if (!first) return [];
  const start = first.index;
  const reason = `the text is in ${nameOf(language)}; only names on record are annotated`;
  return [{ start, end: start + first[0].length, rule: OTHER_LANGUAGE, reason }];
}

/** The rule of the message that a text in English is written in another script. */
const OTHER_SCRIPT = 'other-script';

/** The start of a text is enough to see its script. */
const ENOUGH = 4000;
/** Share of Latin letters below which a text is not in English; it quotes some words of other scripts at most. */
const LEAST_LATIN = 0.5;

/** A message about the first word, if most of a text that should be in English is in another script. */
export function scriptMessage({ text }: ArticleInput): Message[] {
  const letters = text.slice(0, ENOUGH).match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  const first = /\p{L}\S*/u.exec(text);
  if (!first || latin.length >= LEAST_LATIN * letters.length) return [];
  const reason = 'the text is not written in Latin letters; set its language, such as language: ru';
  return [{ start: first.index, end: first.index + first[0].length, rule: OTHER_SCRIPT, reason }];
}

/** "Russian (ru)"; the tag alone if it names no known language. */
function nameOf(tag: string): string {
  try {
    const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag);
    return name === undefined ? `the language ${tag}` : `${name} (${tag})`;
  } catch (error) {
    if (error instanceof RangeError) return `the language ${JSON.stringify(tag)}`;
    throw error;
  }
}

const WORD = /\S+/gu;
const SENTENCE_END = /[.!?…。！？؟۔।]["”’»)\]]*$/u;

/** A document built without the tagger: words are separated by white space and have no part of speech. */
function createPlainDocument({ text, blocks = findParagraphs(text), published }: ArticleInput): Document {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const [block, span] of blocks.entries()) {
    let first = tokens.length;
    const close = () => {
      const [head, tail] = [tokens[first], tokens.at(-1)];
      if (!head || !tail) return;
      sentences.push({ start: head.start, end: tail.end, block, first, last: tokens.length - 1 });
      first = tokens.length;
    };
    for (const { index, 0: word } of text.slice(span.start, span.end).matchAll(WORD)) {
      const start = span.start + index;
      const lower = word.toLowerCase();
      tokens.push({
        start,
        end: start + word.length,
        text: word,
        lower,
        pos: 'X',
        sentence: sentences.length,
      });
      if (SENTENCE_END.test(word)) close();
    }
    close();
  }
  return { text, blocks, sentences, tokens, published };
}

import { addDays, dayValue, weekdayOf } from '../calendar.ts';
import { shape, type TimeGrammar } from '../grammar.ts';
import { WEEKDAY_WORDS, WHICH_WORDS, weekdayNumber } from '../time-words.ts';

/** "Sunday Times", "Friday’s", "Bloody Sunday": a weekday inside a name. */
const NAME_AFTER =
  /^[ \n](?:Times|Telegraph|Mirror|Mail|Express|Herald|Post|Star|Sun|Night|Evening|Afternoon|Review)\b/;
const NAME_BEFORE = /(?:Bloody|Black|Good|Cyber|Easter|Palm|Super|Holy|Ash|Manic|Fat)[ \n]$/;

/** "will close, she said on Monday", "told the council late Monday": the day is when it was said. */
const TELLING_BEFORE =
  /\b(?:said|told|added|announced|warned|wrote|testified|stated|tweeted|insisted|argued|confirmed|reported)(?:[ \n](?!that\b)\p{L}+){0,3}[ \n]?(?:on[ \n]|late[ \n]|early[ \n])*$/u;

/**
 * "on Monday", "last Friday", "Tuesday morning": the latest one up to the dateline, or the next if in the
 * future.
 */
export const weekday: TimeGrammar = {
  rule: 'weekday',
  begins: [...WHICH_WORDS, ...WEEKDAY_WORDS],
  pattern: shape(
    '(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his(?:<_>(?:past|coming))?)<_>)?<weekday:WEEKDAY>(?:<_>(?:morning|afternoon|evening|night))?',
  ),
  read({ which, weekday: word = '' }, { published, tense, before, after }) {
    if (!published || NAME_AFTER.test(after) || NAME_BEFORE.test(before)) return undefined;
    const kind = which?.toLowerCase();
    const back = (weekdayOf(published) - weekdayNumber(word) + 7) % 7;
    const ahead = (7 - back) % 7;
    const future =
      kind === 'next' ||
      kind?.endsWith('coming') ||
      (kind === undefined && tense === 'future' && !TELLING_BEFORE.test(before));
    if (kind === 'this')
      return { value: dayValue(addDays(published, tense === 'past' ? -back : ahead)), confidence: 0.7 };
    if (future) return { value: dayValue(addDays(published, ahead === 0 ? 7 : ahead)), confidence: 0.75 };
    const days = kind === 'last' && back === 0 ? 7 : back;
    return { value: dayValue(addDays(published, -days)), confidence: kind === 'last' ? 0.8 : 0.85 };
  },
};

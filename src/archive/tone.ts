import { doubtingCues, neutralCues } from './cue-tones.ts';

/** How a cue presents a statement: it only reports, it keeps its distance, or it says more. */
export type Tone = 'neutral' | 'doubting' | 'other';

/** The tone of a cue's words; undefined if there are none. A doubting word outweighs all others. */
export function cueTone(cue: string): Tone | undefined {
  const words = cue.toLowerCase().match(/\p{L}+/gu);
  if (!words) return undefined;
  if (words.some((word) => doubtingCues.has(word))) return 'doubting';
  return words.some((word) => neutralCues.has(word)) ? 'neutral' : 'other';
}

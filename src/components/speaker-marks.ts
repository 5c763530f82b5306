import type { Speaker } from '../archive/speaker.ts';
import { speakerColors } from '../design/colors.ts';

/** The class of speakers without a name, who share a mark. */
const NAMELESS = 'mark-nameless';

/** The marks by which readers recognize the speakers of an article: a color with a shape each. */
export interface SpeakerMarks {
  /** Class of a speaker's mark. */
  of(speaker: Speaker | undefined): string;
}

/** Gives the named speakers of an article their marks, in the order in which they speak; they repeat after the last. */
export function assignSpeakerMarks(speakers: readonly Speaker[]): SpeakerMarks {
  const keys = speakers.flatMap((speaker) => keyOf(speaker) ?? []);
  const numbers = new Map([...new Set(keys)].map((key, i) => [key, (i % speakerColors.length) + 1]));
  return {
    of(speaker) {
      const key = speaker && keyOf(speaker);
      const number = key === undefined ? undefined : numbers.get(key);
      return number === undefined ? NAMELESS : `mark-${number}`;
    },
  };
}

function keyOf({ standing, entity, label }: Speaker): string | undefined {
  return standing === 'named' || standing === 'in-text' ? (entity ?? label) : undefined;
}

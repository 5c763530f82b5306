import type { NamedSpeaker, Speaker } from '../archive/speaker.ts';
import { speakerColors } from '../design/colors.ts';

/** The class of speakers without a name, and of words that several said together. */
const NEUTRAL = 'mark-neutral';

/** The marks by which readers recognize the speakers of an article: a color with a shape each. */
export interface SpeakerMarks {
  /** Class of the mark of a quotation's words. */
  ofWords(speaker: Speaker | undefined): string;
  /** Classes of the marks before a speaker's name: one, or one for each of several. */
  ofNames(speaker: Speaker): string[];
}

/** Gives the named speakers of an article their marks, in the order in which they speak; they repeat after the last. */
export function assignSpeakerMarks(speakers: readonly Speaker[]): SpeakerMarks {
  const keys = speakers.filter(isNamed).flatMap(eachOf).map(keyOf);
  const numbers = new Map([...new Set(keys)].map((key, i) => [key, (i % speakerColors.length) + 1]));
  const markOf = (one: NamedSpeaker): string => {
    const number = numbers.get(keyOf(one));
    return number === undefined ? NEUTRAL : `mark-${number}`;
  };
  return {
    ofWords: (speaker) =>
      speaker && isNamed(speaker) && speaker.members.length === 0 ? markOf(speaker) : NEUTRAL,
    ofNames: (speaker) => (isNamed(speaker) ? eachOf(speaker).map(markOf) : [NEUTRAL]),
  };
}

function isNamed({ standing }: Speaker): boolean {
  return standing === 'named' || standing === 'in-text';
}

function eachOf(speaker: Speaker): readonly NamedSpeaker[] {
  return speaker.members.length > 0 ? speaker.members : [speaker];
}

function keyOf({ entity, label }: NamedSpeaker): string {
  return entity ?? label;
}

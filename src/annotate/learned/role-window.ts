import {
  type CueView,
  RELATIVE_FEATURES,
  type RelativePosition,
  writeRelativeFeatures,
} from './relative-features.ts';
import { FIXED_FEATURES, type RoleInput, writeFixedFeatures } from './role-features.ts';
import { AUX, type TokenRange, VERB } from './words.ts';

/** A cue and the window of tokens that can have a role for it. */
export interface CueWindow {
  readonly cue: CueView;
  readonly window: TokenRange;
}

/** Calls `visit` for every boundary of a window, including the last, with what is between it and the cue. */
export function walkWindow(
  input: RoleInput,
  { cue, window }: CueWindow,
  visit: (sight: RelativePosition) => void,
): void {
  const sight: RelativePosition = { cue, at: 0, way: 1, distance: 0, mask: 0, commas: 0, cues: 0, verbs: 0 };
  for (sight.at = cue.first; sight.at <= cue.last; sight.at++) visit(sight);
  turn(sight, 0);
  for (let at = cue.first - 1; at >= window.first; at--) {
    sight.at = at;
    sight.distance = cue.first - at;
    visit(sight);
    pass(input, sight);
  }
  turn(sight, 2);
  for (let at = cue.last + 1; at <= window.last + 1; at++) {
    sight.at = at;
    sight.distance = at - cue.last - 1;
    visit(sight);
    pass(input, sight);
  }
}

/** Starts a walk away from the cue. */
function turn(sight: RelativePosition, way: number): void {
  sight.way = way;
  sight.mask = 0;
  sight.commas = 0;
  sight.cues = 0;
  sight.verbs = 0;
}

const LIKELY_CUE = 4;
const COMMA = 4;
const LAST_SIGN = 8;
const VERB_BIT = 32;
const THAT_BIT = 64;

/** Adds the current token to what is between the cue and the next position. */
function pass({ words, beliefs, that }: RoleInput, sight: RelativePosition): void {
  const { at } = sight;
  const shape = words.shape[at] ?? 0;
  const pos = words.pos[at] ?? 0;
  if (shape >= COMMA && shape <= LAST_SIGN) sight.mask |= 1 << (shape - COMMA);
  if (shape === COMMA) sight.commas = Math.min(3, sight.commas + 1);
  if (pos === VERB) sight.verbs = Math.min(3, sight.verbs + 1);
  if (pos === VERB || pos === AUX) sight.mask |= VERB_BIT;
  if (words.word[at] === that) sight.mask |= THAT_BIT;
  const begins = (beliefs.cue[at] ?? 0) >= LIKELY_CUE && (beliefs.cue[at - 1] ?? 0) < LIKELY_CUE;
  if (begins) sight.cues = Math.min(2, sight.cues + 1);
}

/** Writes the features of every boundary of a window, FIXED_FEATURES + RELATIVE_FEATURES each. */
export function writeWindow(input: RoleInput, view: CueWindow, out: Int32Array): void {
  walkWindow(input, view, (sight) => {
    const base = (sight.at - view.window.first) * (FIXED_FEATURES + RELATIVE_FEATURES);
    writeFixedFeatures(input, sight.at, out, base);
    writeRelativeFeatures(input, sight, out, base + FIXED_FEATURES);
  });
}

import {
  type Between,
  type CueView,
  pass,
  RELATIVE_FEATURES,
  writeRelativeFeatures,
} from './relative-features.ts';
import { FIXED_FEATURES, type RoleInput, writeFixedFeatures } from './role-features.ts';

/** A cue and the tokens (inclusive) that can play a role for it. */
export interface CueWindow {
  readonly cue: CueView;
  readonly window: { readonly first: number; readonly last: number };
}

/** Calls `visit` for every boundary of a window, with what lies between it and the cue; the last is behind the window. */
export function walkWindow(
  input: RoleInput,
  { cue, window }: CueWindow,
  visit: (at: number, between: Between) => void,
): void {
  const none: Between = { mask: 0, commas: 0, cues: 0, verbs: 0 };
  for (let at = cue.first; at <= cue.last; at++) visit(at, none);
  const left: Between = { ...none };
  for (let at = cue.first - 1; at >= window.first; at--) {
    visit(at, left);
    pass(input, left, at);
  }
  const right: Between = { ...none };
  for (let at = cue.last + 1; at <= window.last + 1; at++) {
    visit(at, right);
    if (at <= window.last) pass(input, right, at);
  }
}

/** Writes all features of all boundaries of a window, FIXED_FEATURES + RELATIVE_FEATURES each. */
export function writeWindow(input: RoleInput, view: CueWindow, out: Int32Array): void {
  walkWindow(input, view, (at, between) => {
    const base = (at - view.window.first) * (FIXED_FEATURES + RELATIVE_FEATURES);
    writeFixedFeatures(input, at, out, base);
    writeRelativeFeatures(input, { cue: view.cue, at, between }, out, base + FIXED_FEATURES);
  });
}

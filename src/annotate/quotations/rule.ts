import type { Document } from '../document.ts';
import type { Range } from './noun-phrases.ts';
import type { LoneMark, Quoted } from './pair-marks.ts';
import type { UnitText } from './unit.ts';
import type { VerbGroup } from './verb-groups.ts';

/** What every rule sees: the article's units, its verbs by sentence, and its quotation marks. */
export interface RuleContext {
  readonly doc: Document;
  readonly passage: UnitText;
  /** Verb groups of each sentence of the passage, in order. */
  readonly groups: readonly (readonly VerbGroup[])[];
  readonly quoted: readonly Quoted[];
  readonly lone: readonly LoneMark[];
}

/** An attribution that a rule holds for right; ranges are units, and `content` is in order. RULE_CONFIDENCE knows every rule. */
export interface Proposal {
  readonly rule: string;
  readonly content: readonly Range[];
  readonly cue: Range;
  readonly source: Range | undefined;
  /** The content is direct speech although a mark is missing. */
  readonly direct?: boolean;
}

/** The one contract of all rules: pure, never throwing, in time linear in the article's length. */
export type Rule = (scene: RuleContext) => Proposal[];

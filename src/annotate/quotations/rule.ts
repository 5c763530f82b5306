import type { Document } from '../document.ts';
import type { Range } from './noun-phrases.ts';
import type { LoneMark, Quoted } from './pair-marks.ts';
import type { UnitText } from './unit.ts';
import type { VerbGroup } from './verb-groups.ts';

/** The input of every rule: the article's units, its verbs by sentence, and its quotation marks. */
export interface RuleContext {
  readonly doc: Document;
  readonly passage: UnitText;
  /** The verb groups of each sentence of the passage, in order. */
  readonly groups: readonly (readonly VerbGroup[])[];
  readonly quoted: readonly Quoted[];
  readonly lone: readonly LoneMark[];
}

/** An attribution proposed by a rule that RULE_CONFIDENCE lists; ranges are units, and `content` is sorted. */
export interface Proposal {
  readonly rule: string;
  readonly content: readonly Range[];
  readonly cue: Range;
  readonly source: Range | undefined;
  /** The content is direct speech even though a quotation mark is missing. */
  readonly direct?: boolean;
}

/** The contract of all rules: pure, never throws, takes time linear in the article's length. */
export type Rule = (scene: RuleContext) => Proposal[];

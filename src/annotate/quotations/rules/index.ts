import type { Rule } from '../rule.ts';
import { accordingTo } from './according-to.ts';
import { colonQuotation } from './colon-quotation.ts';
import { cueAdjective } from './cue-adjective.ts';
import { cueNoun } from './cue-noun.ts';
import { cueThenQuotation } from './cue-then-quotation.ts';
import { headlineColon } from './headline-colon.ts';
import { impersonal } from './impersonal.ts';
import { insertedCue } from './inserted-cue.ts';
import { loneMark } from './lone-mark.ts';
import { quotationThenCue } from './quotation-then-cue.ts';
import { reportedClause } from './reported-clause.ts';
import { signature } from './signature.ts';
import { stance } from './stance.ts';
import { wish } from './wish.ts';

/** All rules in order of precedence: later rules cannot reuse the cue or quotation of an earlier one. */
export const RULES: readonly Rule[] = [
  quotationThenCue,
  signature,
  loneMark,
  headlineColon,
  cueThenQuotation,
  colonQuotation,
  accordingTo,
  insertedCue,
  reportedClause,
  impersonal,
  wish,
  stance,
  cueNoun,
  cueAdjective,
];

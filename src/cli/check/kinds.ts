import { contradictions } from './contradictions.ts';
import type { FindingKind } from './finding.ts';
import { sharedNames } from './shared-names.ts';
import { uncertain } from './uncertain.ts';
import { unplaced } from './unplaced.ts';

/** The kinds of finding that `newsgloss check` lists after names without a record, in order of worth. */
export const findingKinds: readonly FindingKind[] = [uncertain, contradictions, sharedNames, unplaced];

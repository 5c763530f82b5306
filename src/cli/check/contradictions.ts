import type { FindingKind } from './finding.ts';
import { findLateWorks } from './late-works.ts';
import { findMisplaced } from './misplaced.ts';
import { findRivals } from './rivals.ts';
import { findSharedIds } from './shared-ids.ts';

/** Records that cannot all be right. */
export const contradictions: FindingKind = {
  name: 'contradictions',
  label: 'contradiction',
  counted: ['contradiction', 'contradictions'],
  find: async (site) => [
    ...findSharedIds(site),
    ...findRivals(site),
    ...(await findMisplaced(site)),
    ...findLateWorks(site),
  ],
};

import { KNOWN_ORGANIZATIONS } from '../known-organizations.ts';
import type { ChunkClassifier } from '../name-classifiers.ts';

/** Organizations known by a short name: "Congress", "NATO", "Hezbollah". */
export const byKnownOrganization: ChunkClassifier = ({ norms }) =>
  KNOWN_ORGANIZATIONS.has(norms.join(' '))
    ? { type: 'organization', rule: 'known-organization', confidence: 0.85 }
    : undefined;

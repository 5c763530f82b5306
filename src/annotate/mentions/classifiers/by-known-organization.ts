import { KNOWN_ORGANIZATIONS } from '../known-organizations.ts';
import type { ChunkClassifier } from '../name-classifiers.ts';

/** Bodies whose short names the news takes for known: "Congress", "NATO", "Hezbollah". */
export const byKnownOrganization: ChunkClassifier = ({ norms }) =>
  KNOWN_ORGANIZATIONS.has(norms.join(' '))
    ? { type: 'organization', rule: 'known-organization', confidence: 0.85 }
    : undefined;

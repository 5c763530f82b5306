import { bySpan } from '../../text/span.ts';
import type { Document } from '../document.ts';
import type { Knowledge, Mention } from '../types.ts';
import { normalize } from './words.ts';

/** Nouns for a medium: "the agency" may mean the outlet last named, whatever its name. */
const MEDIA: ReadonlySet<string> = new Set([
  'agency',
  'newspaper',
  'paper',
  'broadcaster',
  'outlet',
  'magazine',
]);

/** Nouns that point back to a body in whose name they stand: "the ministry". */
const BODIES: ReadonlySet<string> = new Set([
  'ministry',
  'department',
  'company',
  'party',
  'university',
  'council',
  'commission',
  'union',
  'bank',
  'court',
  'committee',
  'army',
  'institute',
  'foundation',
  'association',
  'hospital',
  'school',
  'senate',
  'parliament',
  'police',
  'agency',
  'newspaper',
  'organization',
  'organisation',
  'front',
  'movement',
  'corporation',
  'airline',
  'museum',
  'society',
  'federation',
  'alliance',
  'coalition',
]);

/** How far back a body may have been named, in characters: about two paragraphs. */
const REACH = 1500;
const SPACE = /^[ \u00a0\n]$/;

/** "the agency", "the ministry": phrases that point back to a body named shortly before; others are left out. */
export function findBodyNominals(
  doc: Document,
  names: readonly Mention[],
  { entities }: Knowledge,
): Mention[] {
  const { text, tokens } = doc;
  const recent = new Map<string, Mention>();
  const found: Mention[] = [];
  let next = 0;
  let nameEnd = 0;
  for (const [i, token] of tokens.entries()) {
    for (let name = names[next]; name && name.start <= token.start; name = names[++next]) {
      nameEnd = Math.max(nameEnd, name.end);
      if (name.type === 'organization' && name.kind === 'name') remember(name);
    }
    const before = tokens[i - 1];
    const noun = token.lower;
    const fits = (BODIES.has(noun) || MEDIA.has(noun)) && before?.lower === 'the' && token.start >= nameEnd;
    if (!fits || !SPACE.test(text.slice(before.end, token.start)) || continues(i)) continue;
    const body = recent.get(noun);
    if (!body || token.start - body.end > REACH) continue;
    const { entity, provisional } = body;
    const mention = {
      start: before.start,
      end: token.end,
      kind: 'nominal',
      type: 'organization',
      entity,
      rule: 'body',
      confidence: 0.7,
    } as const;
    found.push(provisional === undefined ? mention : { ...mention, provisional });
  }
  return found.sort(bySpan);

  function remember(name: Mention) {
    const record = name.entity === null ? undefined : entities.get(name.entity);
    const words = `${record?.name ?? ''} ${text.slice(name.start, name.end)}`.split(/[\s-]+/).map(normalize);
    for (const word of words) if (BODIES.has(word)) recent.set(word, name);
    if (record?.outlet) for (const word of MEDIA) recent.set(word, name);
  }

  /** "the company of …", "the party leader": the noun is not the whole phrase. */
  function continues(i: number): boolean {
    const after = tokens[i + 1];
    if (!after || after.sentence !== tokens[i]?.sentence) return false;
    return after.lower === 'of' || after.pos === 'NOUN' || after.pos === 'PROPN';
  }
}

import { plainLetters } from '../../text/plain-letters.ts';
import { bySpan } from '../../text/span.ts';
import type { Mention } from '../types.ts';
import { BODIES, MEDIA, type ReferenceScene } from './reference-words.ts';

/** The ends of company names. */
const COMPANY_FORMS: ReadonlySet<string> = new Set('inc ltd llc plc corp co gmbh ag holdings'.split(' '));
const KIND_REACH = 60;
/** "Lindmark, a Danish shipping company": the noun that describes a name, after or before it. */
const KIND_BEHIND =
  /^, (?:the|an?) (?:[\p{L}-]+ ){0,3}?(\p{Ll}+)(?=[,.;]| (?:that|which|based|in|of|from|with)\b)/u;
const KIND_BEFORE = /\b(?:[Tt]he|[Aa]n?) (?:[\p{L}-]+ ){0,2}?(\p{Ll}+),? $/u;

/** How far back the organization may have been named, in characters: about two paragraphs. */
const REACH = 1500;
const SPACE = /^[ \u00a0\n]$/;

/** Finds "the agency", "the ministry", if they refer to an organization that was named shortly before. */
export function findBodyNominals(
  { doc, words, knowledge: { entities } }: ReferenceScene,
  names: readonly Mention[],
): Mention[] {
  const { text, tokens } = doc;
  const recent = new Map<string, Mention>();
  const found: Mention[] = [];
  let next = 0;
  let nameEnd = 0;
  for (const { at, token, kind } of words) {
    for (let name = names[next]; name && name.start <= token.start; name = names[++next]) {
      nameEnd = Math.max(nameEnd, name.end);
      if (name.type === 'organization' && name.kind === 'name') remember(name);
    }
    const before = tokens[at - 1];
    const fits = kind === 'body' && before?.lower === 'the' && token.start >= nameEnd;
    if (!fits || !SPACE.test(text.slice(before.end, token.start)) || continues(at)) continue;
    const body = recent.get(token.lower);
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
    const nouns = `${record?.name ?? ''} ${text.slice(name.start, name.end)}`
      .split(/[\s-]+/)
      .map(plainLetters);
    if (nouns.some((word) => COMPANY_FORMS.has(word))) recent.set('company', name);
    const after = KIND_BEHIND.exec(text.slice(name.end, name.end + KIND_REACH))?.[1];
    const before = KIND_BEFORE.exec(text.slice(Math.max(0, name.start - KIND_REACH), name.start))?.[1];
    for (const word of [after, before]) if (word !== undefined && BODIES.has(word)) recent.set(word, name);
    for (const word of nouns) if (BODIES.has(word)) recent.set(word, name);
    if (record?.outlet) for (const word of MEDIA) recent.set(word, name);
  }

  /** "the company of …", "the party leader": the noun isn't the whole phrase. */
  function continues(i: number): boolean {
    const after = tokens[i + 1];
    if (!after || after.sentence !== tokens[i]?.sentence) return false;
    return after.lower === 'of' || after.pos === 'NOUN' || after.pos === 'PROPN';
  }
}

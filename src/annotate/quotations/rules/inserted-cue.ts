import { sourceAfter, withoutStop } from '../around-cue.ts';
import { skipCircumstances } from '../circumstances.ts';
import { isComma, isDash, type Range } from '../noun-phrases.ts';
import { phraseAfter } from '../phrase-after.ts';
import { isCarrying } from '../relayed.ts';
import type { Proposal, Rule, RuleContext } from '../rule.ts';
import { subjectBefore } from '../subject.ts';
import type { Unit, UnitSentence } from '../unit.ts';
import type { VerbGroup } from '../verb-groups.ts';
import { RELATIVES } from '../word-lists.ts';

/** The path, Putin said, is right. / Talks go on, said the minister. / As the agency reported, talks go on. */
export const insertedCue: Rule = (scene) => {
  const { units, sentences } = scene.passage;
  const proposals: Proposal[] = [];
  for (const groups of scene.groups) {
    for (const group of groups) {
      const sentence = sentences[units[group.head]?.sentence ?? 0];
      if (!sentence || group.kind !== 'finite' || !/q.*t|t.*q/.test(group.verb?.frames ?? '')) continue;
      const proposal = readCue(scene, group, sentence);
      if (proposal) proposals.push(proposal);
    }
  }
  return proposals;
};

function readCue(scene: RuleContext, group: VerbGroup, sentence: UnitSentence): Proposal | undefined {
  const { units } = scene.passage;
  const { subject } = group;
  const trailing = sourceBehind(scene, group, sentence);
  const behind =
    !subject ||
    group.inherited ||
    (trailing !== undefined &&
      closesSentence(scene, trailing, sentence) &&
      !isNounWithClause(units, subject, sentence.first));
  const source = behind ? trailing : subject;
  if (!source || RELATIVES.has(units[source.first]?.lower ?? '')) return undefined;
  const start = behind ? group.first : carrierStart(units, sentence.first, source.first);
  const end = behind ? source.last : audienceEnd(units, group, sentence.last);
  const before = units[start - 1];
  const as = before?.lower === 'as' || before?.lower === 'so';
  const opening = as ? start - 2 : start - 1;
  const sign = units[opening];
  const atStart = as && start - 1 === sentence.first;
  if (!atStart && !(sign && opening > sentence.first && (isComma(sign) || isDash(sign) || endsInComma(sign))))
    return undefined;
  const close = skipCircumstances(units, end + 1, sentence.last);
  const next = units[close];
  const content = contentAround(scene, sentence, atStart ? undefined : opening, close);
  if (
    !content ||
    (next && close <= sentence.last && !isComma(next) && !isDash(next) && !/^[.?!;]$/.test(next.text))
  )
    return undefined;
  if (content.length === 1 && !as && !holdsVerb(scene, content[0])) return undefined;
  const rule = as
    ? 'as-source-cue'
    : content.length > 1
      ? 'inserted-cue'
      : behind
        ? 'clause-cue-source'
        : 'clause-source-cue';
  // "…, jury told": in a headline, whoever is told is not the speaker
  const told = group.verb?.lemma === 'tell' && !behind && end === group.last;
  return {
    rule,
    content,
    cue: { first: group.first, last: group.last },
    source: told ? undefined : source,
  };
}

/** The last unit of the audience after a cue: "…, Lee told the agency"; the cue's end if there is none. */
function audienceEnd(units: readonly Unit[], { last, verb }: VerbGroup, high: number): number {
  return verb?.frames.includes('a') ? (phraseAfter(units, last + 1, high) ?? last) : last;
}

/** Whether a range has a verb or quotation; "In a statement, the leaders pledged" says nothing before the cue. */
function holdsVerb(scene: RuleContext, range: Range | undefined): boolean {
  if (!range) return false;
  const { units } = scene.passage;
  const groups = scene.groups[units[range.first]?.sentence ?? 0] ?? [];
  if (groups.some(({ head }) => head >= range.first && head <= range.last)) return true;
  return units.slice(range.first, range.last + 1).some(({ pos }) => pos === 'QUOTE');
}

/** "The mayor, who came late, promised an inquiry": everything before the verb is its subject, not content. */
function isNounWithClause(units: readonly Unit[], subject: Range, low: number): boolean {
  if (subject.first !== low) return false;
  const isSign = (at: number) => units[at]?.text === ',';
  let at = subject.first;
  while (at < subject.last && !isSign(at)) at++;
  if (!RELATIVES.has(units[at + 1]?.lower ?? '')) return false;
  at++;
  while (at < subject.last && !isSign(at)) at++;
  return at === subject.last;
}

/** "…, the agency quoted Lee as saying": the clause starts with the agency. */
function carrierStart(units: readonly Unit[], low: number, source: number): number {
  const verb = units[source - 1];
  if (!verb || !isCarrying(verb)) return source;
  return subjectBefore(units, low, source - 2)?.first ?? source;
}

/** "…, told Reuters a senior official.": the source ends the sentence, so no subject precedes the verb. */
function closesSentence(scene: RuleContext, source: Range, sentence: UnitSentence): boolean {
  return withoutStop(scene.passage.units, source.last, sentence.last) === source.last;
}

function sourceBehind(scene: RuleContext, group: VerbGroup, sentence: UnitSentence): Range | undefined {
  const { units } = scene.passage;
  const before = units[group.first - 1];
  const form = group.verb?.form;
  if (
    !before ||
    !(isComma(before) || endsInComma(before)) ||
    group.first !== group.head ||
    (form !== 'past' && form !== 'third')
  )
    return undefined;
  let first = group.last + 1;
  if (group.verb?.frames.includes('a') && units[first]?.pos === 'PROPN' && units[first + 1]?.pos === 'DET')
    first++;
  return sourceAfter(units, first, sentence.last);
}

/** The content before the inserted cue and, if the sentence continues, after it. */
function contentAround(
  scene: RuleContext,
  sentence: UnitSentence,
  opening: number | undefined,
  close: number,
): Range[] | undefined {
  const { units } = scene.passage;
  const ranges: Range[] = [];
  const bounds = betweenDashes(scene, sentence, opening, close);
  if (opening !== undefined) {
    const { first } = bounds;
    const last = endsInComma(units[opening]) ? opening : withoutStop(units, first, opening - 1);
    if (units[first]?.pos === 'QUOTE' && last === first) return undefined;
    ranges.push({ first, last });
  }
  const closing = units[close];
  if (closing && close < bounds.last && (isComma(closing) || isDash(closing))) {
    const last = withoutStop(units, close + 1, bounds.last);
    if (/ing$/.test(units[close + 1]?.lower ?? '') && units[close + 1]?.pos === 'VERB' && ranges.length > 0)
      return ranges;
    ranges.push({ first: close + 1, last });
  }
  return ranges.length > 0 ? ranges : undefined;
}

/** The sentence, or the part between two dashes if the cue is between commas there. */
function betweenDashes(
  scene: RuleContext,
  { first, last }: UnitSentence,
  opening: number | undefined,
  close: number,
): Range {
  const { units } = scene.passage;
  const isSign = (at: number) => {
    const unit = units[at];
    return unit !== undefined && isDash(unit);
  };
  if (opening === undefined || isSign(opening)) return { first, last };
  let before = opening - 1;
  while (before > first && !isSign(before)) before--;
  if (isSign(close)) return before > first ? { first: before + 1, last: close } : { first, last };
  let after = close + 1;
  while (after < last && !isSign(after)) after++;
  return before > first && after < last ? { first: before + 1, last: after - 1 } : { first, last };
}

/** Whether a quotation ends with an inner comma: he was “very sad,” Ann said. */
function endsInComma(unit: Unit | undefined): boolean {
  return unit?.pos === 'QUOTE' && /[,?!][”"’'»“‹›«`]*$/u.test(unit.text);
}

import type { RuleContext } from './rule.ts';
import type { VerbGroup } from './verb-groups.ts';
import { QUESTION_WORDS } from './word-lists.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs that, denied or declined, tell that somebody was silent: what follows is asked, not said. */
const ANSWERS = words(
  'comment respond reply answer return elaborate confirm deny say speak talk discuss disclose reveal identify name specify be give provide offer speculate',
);

/** Whether a cue tells that nothing was said: "did not respond to a request", "would not comment on the talks". */
export function isSilence({ passage: { units } }: RuleContext, group: VerbGroup): boolean {
  return (group.negated || units[group.first - 1]?.lower === 'nor') && ANSWERS.has(group.verb?.lemma ?? '');
}

/** The verb of refusal that an infinitive hangs on: "declined" of "declined to say". */
export function refusalBefore(scene: RuleContext, infinitive: VerbGroup): VerbGroup | undefined {
  if (infinitive.kind !== 'infinitive') return undefined;
  const groups = scene.groups[scene.passage.units[infinitive.head]?.sentence ?? 0] ?? [];
  const before = groups[groups.indexOf(infinitive) - 1];
  if (!before || before.last < infinitive.first - 3) return undefined;
  return isRefusal(before) ? before : undefined;
}

/** "asked not to be named", "did not want to be quoted": no more than a condition. */
function isUnnamedWish(scene: RuleContext, group: VerbGroup): boolean {
  const { units } = scene.passage;
  const [be, done] = [units[group.first]?.lower, units[group.head]?.lower ?? ''];
  return be === 'be' && /^(?:named|identified|quoted|interviewed|photographed)$/.test(done);
}

/** Whether a verb tells that somebody would not do a thing. */
export function isRefusal({ verb }: VerbGroup): boolean {
  return verb?.lemma === 'decline' || verb?.lemma === 'refuse';
}

/** What an infinitive behind "declined" or "refused" says. */
export type RefusalKind = 'silence' | 'action' | { readonly cue: number; readonly question: number };

/**
 * What `to` at a unit opens behind a verb of refusal: silence ("declined to comment"), an action ("refused to leave"),
 * or a question that stays open ("refused to say whether …"), with the last unit of its cue and its first.
 */
export function findRefusal(scene: RuleContext, to: number, high: number): RefusalKind {
  const { units } = scene.passage;
  const group = (scene.groups[units[to]?.sentence ?? 0] ?? []).find((other) => other.first > to);
  const head = group && group.head <= to + 3 ? group.head : to + 1;
  if (group && isUnnamedWish(scene, group)) return 'silence';
  const lemma = group?.verb?.lemma ?? units[head]?.lower ?? '';
  if (!ANSWERS.has(lemma)) return 'action';
  const question = head + 2;
  const asked =
    question < high && units[head + 1]?.pos === 'ADP' && QUESTION_WORDS.has(units[question]?.lower ?? '');
  return asked ? { cue: head + 1, question } : 'silence';
}

const NEGATED = /(?:\bnot|n[’']t|\bnever)(?: \w+ly)? (\w+)/;
const REFUSED = /\b(?:declin|refus)\w+(?: \w+ly)? to (\w+)/;
const ANONYMOUS =
  /\b(?:ask|request|insist|want|prefer|speak|spoke)\w*\b.{0,20}\b(?:not to be (?:named|identified|quoted)|anonymous|anonymity)\b/;
const QUESTION = /\b(?:whether|if|how|what|when|where|which|who|why)\b/;
const OPENING = 30;

/** Whether a cue tells with what follows that somebody was silent; a question that stays open is not nothing. */
export function tellsSilence(cue: string, content: string): boolean {
  const reading = `${cue} ${content.slice(0, OPENING)}`.toLowerCase();
  if (ANONYMOUS.test(reading)) return true;
  const match = REFUSED.exec(reading) ?? NEGATED.exec(reading);
  if (!match || match.index >= cue.length) return false;
  return ANSWERS.has(match[1] ?? '') && !QUESTION.test(reading);
}

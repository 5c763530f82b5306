import type { RuleContext } from './rule.ts';
import type { VerbGroup } from './verb-groups.ts';
import { QUESTION_WORDS } from './word-lists.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs that, when negated or declined, mean that somebody was silent: what follows was asked, not said. */
const ANSWERS = words(
  'comment respond reply answer return elaborate confirm deny say speak talk discuss disclose reveal identify name specify be give provide offer speculate',
);

/** Whether a cue means that nothing was said: "did not respond to a request", "would not comment". */
export function isSilence({ passage: { units } }: RuleContext, group: VerbGroup): boolean {
  return (group.negated || units[group.first - 1]?.lower === 'nor') && ANSWERS.has(group.verb?.lemma ?? '');
}

/** The verb of refusal that governs an infinitive: "declined" in "declined to say". */
export function refusalBefore(scene: RuleContext, infinitive: VerbGroup): VerbGroup | undefined {
  if (infinitive.kind !== 'infinitive') return undefined;
  const groups = scene.groups[scene.passage.units[infinitive.head]?.sentence ?? 0] ?? [];
  const before = groups[groups.indexOf(infinitive) - 1];
  if (!before || before.last < infinitive.first - 3) return undefined;
  return isRefusal(before) ? before : undefined;
}

/** Whether an infinitive only asks for anonymity: "asked not to be named", "did not want to be quoted". */
function isUnnamedWish(scene: RuleContext, group: VerbGroup): boolean {
  const { units } = scene.passage;
  const [be, done] = [units[group.first]?.lower, units[group.head]?.lower ?? ''];
  return be === 'be' && /^(?:named|identified|quoted|interviewed|photographed)$/.test(done);
}

/** Whether a verb means "decline" or "refuse". */
export function isRefusal({ verb }: VerbGroup): boolean {
  return verb?.lemma === 'decline' || verb?.lemma === 'refuse';
}

/** What an infinitive after "declined" or "refused" means. */
export type RefusalKind = 'silence' | 'action' | { readonly cue: number; readonly question: number };

/**
 * What the infinitive at `to` means after a verb of refusal: silence ("declined to comment"), an action
 * ("refused to leave") or an open question ("refused to say whether …", with its cue's end and its own start).
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

/** Whether a cue and the words after it mean that somebody was silent; an open question still counts as content. */
export function tellsSilence(cue: string, content: string): boolean {
  const reading = `${cue} ${content.slice(0, OPENING)}`.toLowerCase();
  if (ANONYMOUS.test(reading)) return true;
  const match = REFUSED.exec(reading) ?? NEGATED.exec(reading);
  if (!match || match.index >= cue.length) return false;
  return ANSWERS.has(match[1] ?? '') && !QUESTION.test(reading);
}

import { inflect } from '../inflect.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs that deny or doubt what follows, by lemma. */
export const DENIALS: ReadonlySet<string> = words(
  'challenge contest contradict debunk deny disavow disbelieve disclaim discount dismiss disown dispute doubt question rebuff rebut refute reject renounce repudiate',
);

/** Verbs that mean that somebody did not do something: "refused to say", "avoided saying". */
const AVOIDS = words(
  'abstain avoid balk baulk cease decline fail forbear forget hesitate neglect omit refrain refuse resist scruple shrink',
);

/** Verbs whose infinitive is only wished for or expected: "urged Lee to say", "is expected to announce". */
const FORESEES = words(
  'advise allow ask attempt beg dare demand encourage expect force hope instruct intend invite like mean need order permit persuade plan prefer prepare press pressure pretend promise propose seek tempt threaten try urge want warn wish',
);

/** Verbs that take back what somebody said before. */
const RETRACTS = words('disown recant rescind retract withdraw');

/** Verbs that keep somebody from doing something: "stopped Lee from saying". */
const PREVENTS = words(
  'ban bar block deter discourage dissuade forbid hinder inhibit keep preclude prevent prohibit restrain restrict save stop',
);

/** Verbs that bring somebody to do something: "tricked Lee into saying". */
const BRINGS = words(
  'bait bounce bully coax coerce deceive dupe fool force frighten goad lure manipulate mislead pressure prod push scare shame talk terrify threaten trap trick',
);

const PAST: Readonly<Record<string, readonly string[]>> = {
  ban: ['banned'],
  bar: ['barred'],
  deny: ['denied'],
  deter: ['deterred'],
  forbid: ['forbade', 'forbidden'],
  keep: ['kept'],
  mislead: ['misled'],
  prod: ['prodded'],
  stop: ['stopped'],
  trap: ['trapped'],
  withdraw: ['withdrew', 'withdrawn'],
  forget: ['forgot', 'forgotten'],
  forbear: ['forbore'],
  mean: ['meant'],
  omit: ['omitted'],
  permit: ['permitted'],
  plan: ['planned'],
  prefer: ['preferred'],
  rebut: ['rebutted'],
  seek: ['sought'],
  shrink: ['shrank', 'shrunk'],
  beg: ['begged'],
};

const formsOf = (lemmas: ReadonlySet<string>) =>
  new Set([...lemmas].flatMap((lemma) => inflect(lemma, PAST[lemma]).map(([form]) => form)));

/** Every form of the denying verbs, and nouns and adjectives that deny or doubt. */
export const DENIAL_FORMS: ReadonlySet<string> = new Set([
  ...formsOf(DENIALS),
  ...words(
    'denial denials rejection refusal doubts rebuttal repudiation disavowal disbelief skepticism scepticism doubtful dubious skeptical sceptical unconvinced unsure uncertain unaware dismissive',
  ),
]);

/** Every form of the verbs, and other words, that mean that something was not done. */
export const AVOIDING_FORMS: ReadonlySet<string> = new Set([
  ...formsOf(AVOIDS),
  ...words(
    'afraid ashamed embarrassed far fearful frightened hesitant instead loath reluctant scared short shy unable unwilling without yet',
  ),
]);

/** Every form of the verbs that take words back. */
export const RETRACTING_FORMS: ReadonlySet<string> = formsOf(RETRACTS);

/** Every form of the verbs that keep somebody from doing something. */
export const PREVENTING_FORMS: ReadonlySet<string> = formsOf(PREVENTS);

/** Every form of the verbs that bring somebody to do something. */
export const BRINGING_FORMS: ReadonlySet<string> = formsOf(BRINGS);

/** Every form of the verbs, and adjectives, whose infinitive has not happened. */
export const FORESEEING_FORMS: ReadonlySet<string> = new Set([
  ...formsOf(FORESEES),
  ...words(
    'about certain due free likely obliged poised ready scheduled set supposed unlikely intention intentions plan plans wish desire chance',
  ),
]);

/** Words that negate the verb next to them. */
export const NEGATIONS = words(
  "not n’t n't never nor neither nowhere cannot hardly scarcely barely seldom rarely no",
);

/** Words that mark the verb next to them as supposition or hearsay. */
export const SUPPOSITIONS = words(
  'may might could should ought allegedly apparently purportedly reportedly reputedly rumored rumoured supposedly falsely wrongly wrongfully mistakenly erroneously incorrectly inaccurately misquoted misquote misquotes misquoting misreported fabricated',
);

/** Words that open a clause that nobody asserts. */
export const CONDITIONS = words('if whether unless lest suppose supposing assuming imagine');

/** Words that mean that a following "that" clause is not true or not established: "it is false that". */
export const UNBELIEVED = words(
  'false falsely fake untrue unclear unlikely incorrect wrong impossible unproven mistaken lie lies myth myths hoax hoaxes fiction fabrication fabricated invented invention bogus doctored misinformation disinformation nonsense untruth',
);

/** Nouns after which a clause may stand without "that": "no evidence Lee said". */
export const EVIDENCE = words('evidence proof sign indication suggestion record reason question way');

/** Verbs whose subject vouches for what somebody else said: "Kent claims Lee said". */
export const CLAIMING = words(
  'claims claimed alleges alleged charges charged contends contended suspects suspected',
);

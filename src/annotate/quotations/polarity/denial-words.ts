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

const PAST: Readonly<Record<string, readonly string[]>> = {
  deny: ['denied'],
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
  ...words('unable unwilling reluctant hesitant loath short without instead yet'),
]);

/** Every form of the verbs, and adjectives, whose infinitive has not happened. */
export const FORESEEING_FORMS: ReadonlySet<string> = new Set([
  ...formsOf(FORESEES),
  ...words('about certain due free likely obliged poised ready scheduled set supposed unlikely'),
]);

/** Words that negate the verb next to them. */
export const NEGATIONS = words(
  "not n’t n't never nor neither cannot hardly scarcely barely seldom rarely no",
);

/** Words that mark the verb next to them as supposition or hearsay. */
export const SUPPOSITIONS = words(
  'may might could should ought allegedly apparently purportedly reportedly reputedly rumored rumoured supposedly',
);

/** Words that open a clause that nobody asserts. */
export const CONDITIONS = words('if whether unless lest');

/** Words that mean that a following "that" clause is not true or not established: "it is false that". */
export const UNBELIEVED = words(
  'false falsely fake untrue unclear unlikely incorrect wrong impossible unproven mistaken',
);

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that express a time without a preposition ("said Wednesday", "said last week"). */
export const TIME_WORDS = words(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight earlier later recently once again then now afterward afterwards week month year night morning afternoon evening weekend day days weeks months years minutes hours ago mon. tue. wed. thu. fri. sat. sun. january february march april may june july august september october november december jan. feb. aug. sept. oct. nov. dec.',
);

/** Words that can precede a time word in such a phrase. */
export const TIME_OPENERS = words(
  'last this next that late early the a few several two three earlier later same',
);

/** Prepositions that can attach a noun phrase to the one before it. */
export const JOINING = words(
  'of for from with in at on to by near behind against inside under over about between among following regarding concerning including within outside across on',
);

/** Prepositions of place and time that belong to the verb after a bare name: "Putin at a press conference said". */
export const CIRCUMSTANCE = words(
  'at in on during after before following amid via through over throughout since until while',
);

/** Pronouns that can be a subject. */
export const SUBJECTS = words(
  'i you he she it we they who that this these those which someone everyone everybody somebody anyone anybody nobody others many some most both one',
);

/** Possessives, which can take the place of an article. */
export const POSSESSIVES = words('his her their its my our your whose');

/** Pronouns that indicate the start of a clause. */
export const CLAUSE_PRONOUNS = words(
  'i he she we they it you there this that these those nobody nothing everyone',
);

/** Words that open a clause inside a sentence. */
export const CLAUSE_OPENERS = words(
  'that because if when as while although though whereas since unless until after before but and or so whether than',
);

/** Words that open an indirect question. */
export const QUESTION_WORDS = words('whether how what why who where when which if');

/** Relative pronouns, which attach a clause to the noun before it. */
export const RELATIVES = words('who which whose whom where that');

/** Forms of "be", which turn a participle into a passive. */
export const BE = words("is are was were be been being 's 're ’s ’re am 'm ’m");

/** Words that open phrases between a cue and its content. */
export const BETWEEN = words(
  'in on at during after before to by from via through with over of about for following when as while outside inside earlier later late early this last',
);

/** Words between commas after a subject that are not part of it. */
export const ASIDES: ReadonlySet<string> = new Set([
  'however',
  'though',
  'meanwhile',
  'too',
  'by contrast',
  'for instance',
  'for example',
  'for one’s part',
  'in contrast',
  'in one’s turn',
  'in turn',
  'of course',
  'on one’s part',
]);

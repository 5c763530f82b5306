const FUTURE =
  /(?:^|[^\p{L}])(?:will|won[’']t|shall|would|[’']ll|going to|upcoming|scheduled|planned|plans? to|due|expect(?:s|ed)? to|expects?(?:[ \n][\p{L}’'-]+){1,6}[ \n]to|set to|slated|aims? to|is to|are to|hopes? to|deadline|until)(?![\p{L}])/iu;
const PAST =
  /(?:^|[^\p{L}])(?:since|was|were|had|did|been|began|took|came|went|died|won|lost|left|met|became|fell|held|made|gave|\p{L}{2,12}ed)(?![\p{L}])/iu;

/** The tense that the words of a clause suggest; future beats past, since "said" is everywhere. */
export function tenseOf(clause: string): 'future' | 'past' | undefined {
  if (FUTURE.test(clause)) return 'future';
  return PAST.test(clause) ? 'past' : undefined;
}

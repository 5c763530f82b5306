/** What each rule of the core goes by, in words that end the sentence "Found by …". */
const WORDS: Readonly<Record<string, string>> = {
  'authority-name': 'a name that stands in the record',
  'authority-role': 'an office that the record says this person held on that day',
  'office-held': 'an office, held by somebody named before',
  'last-name': 'the last name of somebody named in full before',
  'first-name': 'a first name and what follows it',
  title: 'a title before a name',
  initials: 'initials before a name',
  acronym: 'letters that stand for a name given before',
  'head-word': 'a word that says what kind of thing the name is',
  'two-words': 'two capitalised words together',
  country: 'the name of a country',
  gazetteer: 'a place name of the GeoNames gazetteer',
  pronoun: 'a pronoun and whom the sentences before it speak of',
  office: 'an office whose holder is not named',
  group: 'a group whose members are not named',
  'quotation-source-cue': 'words in quotation marks, then who said them',
  'quotation-cue-source': 'words in quotation marks, then the verb and who said them',
  'cue-colon-quotation': 'a verb of saying and a colon before words in quotation marks',
  'name-colon-quotation': 'a name and a colon before words in quotation marks',
  'clause-colon-quotation': 'a clause and a colon before words in quotation marks',
  'split-quotation': 'words in quotation marks on both sides of who said them',
  'floating-quotation': 'words in quotation marks that go on from the ones before',
  'cue-that-clause': 'a verb of saying with “that” and a clause',
  'cue-preposition': 'a verb of speaking and what it was about',
  'clause-source-cue': 'a clause, then who said it',
  'according-to-content': '“according to” somebody, then what they said',
  'content-according-to': 'what somebody said, then “according to” them',
  'inserted-cue': 'a verb of saying set into the sentence',
  'missing-opening-mark': 'a closing quotation mark whose opening one is missing',
  'missing-closing-mark': 'an opening quotation mark whose closing one is missing',
  'passive-by': 'a verb in the passive with “by” somebody',
  'passive-infinitive': 'a verb of saying in the passive with an infinitive',
};

/** A rule in plain words; one that has none yet goes by its own name. */
export function toRuleWords(rule: string): string {
  return WORDS[rule] ?? `the rule “${rule.replaceAll('-', ' ')}”`;
}

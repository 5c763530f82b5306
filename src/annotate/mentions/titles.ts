const rows = (text: string) => new Set(text.trim().split(/\s+/));

/** Titles before a name that tell a man, in normalized words. */
export const MALE_TITLES: ReadonlySet<string> = rows(
  'mr mister sir lord king prince duke baron father brother sheikh chairman congressman councilman spokesman',
);

/** Titles before a name that tell a woman. */
export const FEMALE_TITLES: ReadonlySet<string> = rows(
  'mrs ms miss madam dame lady queen princess duchess baroness sister chairwoman congresswoman councilwoman spokeswoman',
);

/** Titles and offices that stand before a person’s name, in normalized words. */
export const TITLES: ReadonlySet<string> = new Set([
  ...MALE_TITLES,
  ...FEMALE_TITLES,
  ...rows(`
    dr doctor prof professor rev reverend president premier chancellor minister secretary senator sen representative rep
    congressperson governor gov mayor ambassador judge justice general gen colonel col lieutenant lt major maj captain capt
    sergeant sgt corporal admiral adm commander cmdr chief director commissioner detective officer inspector superintendent
    constable private marshal pope cardinal archbishop bishop rabbi imam ayatollah emperor empress sultan emir leader
    chairperson chair chairmen spokesperson attorney prosecutor speaker deputy vice undersecretary envoy counselor councillor
    councilor delegate treasurer economist analyst coach manager author actor actress singer novelist lawyer journalist
    reporter correspondent editor publisher founder owner ceo coordinator consultant adviser advisor aide candidate nominee
    lawmaker mp mep md hon honorable comrade saint st
  `),
]);

/** Common nouns for a person in an office; "the …" may point back to one who holds it. */
export const PERSON_NOUNS: ReadonlySet<string> = rows(`
  president premier chancellor minister secretary senator representative congressman congresswoman governor mayor ambassador
  judge justice general colonel lieutenant captain sergeant admiral commander chief director commissioner detective officer
  inspector leader chairman chairwoman chair spokesman spokeswoman spokesperson attorney prosecutor speaker deputy undersecretary envoy
  councillor delegate economist analyst coach manager author actor actress singer lawyer journalist reporter correspondent editor founder
  owner coordinator adviser advisor aide candidate nominee lawmaker king queen prince princess pope archbishop bishop official diplomat
  politician professor scientist researcher expert doctor dictator strongman ruler tsar emperor sultan emir monarch
`);

/** Plural nouns for people who are not named: "officials said". */
export const GROUP_NOUNS: ReadonlySet<string> = rows(`
  officials sources diplomats analysts experts witnesses lawmakers aides advisers advisors spokesmen spokespeople representatives
  critics supporters activists residents doctors scientists researchers investigators prosecutors lawyers economists observers ministers
  leaders senators politicians judges commanders soldiers reporters journalists authorities
`);

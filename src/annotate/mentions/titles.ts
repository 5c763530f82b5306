const rows = (text: string) => new Set(text.trim().split(/\s+/));

/** Titles before a man's name, in normalized words. */
export const MALE_TITLES: ReadonlySet<string> = rows(
  `mr mister sir lord king prince duke baron viscount count father brother monsignor msgr sheikh shaikh sheik chairman congressman
  councilman spokesman don señor senor senhor monsieur herr signor sultan emir rabbi imam ayatollah mullah maulana swami shri datuk dato
  alhaji haji pope cardinal archbishop`,
);

/** Titles before a woman's name, in normalized words. */
export const FEMALE_TITLES: ReadonlySet<string> = rows(
  `mrs ms miss madam madame mme mlle dame lady queen princess duchess baroness countess sister chairwoman congresswoman councilwoman
  spokeswoman dona señora senora senhora frau signora smt begum sheikha hajia alhaja`,
);

/** Occupations and similar words before or after a name: "striker Mateo Ruiz", "Ramesh, a farmer". */
export const OCCUPATIONS: ReadonlySet<string> = rows(`
  farmer teacher student trader seller shopkeeper resident activist campaigner driver nurse worker engineer fisherman fisher
  carpenter builder baker butcher cook chef waiter waitress clerk cleaner pensioner retiree widow widower mother father
  grandmother grandfather refugee migrant villager survivor victim witness volunteer neighbour neighbor politician scientist
  researcher historian economist sociologist psychologist biologist physicist meteorologist geologist architect artist painter
  sculptor poet writer musician pianist violinist guitarist composer filmmaker photographer blogger columnist broadcaster
  striker midfielder defender goalkeeper winger forward footballer player cricketer batsman bowler sprinter swimmer boxer cyclist
  athlete skier referee umpire jockey pilot sailor soldier veteran policeman policewoman firefighter paramedic surgeon
  physician dentist pharmacist midwife pastor priest monk nun vicar barrister solicitor plumber electrician mechanic tailor
  strategist pollster host anchor commentator moderator whip billionaire tycoon mogul delegate spokesman spokeswoman spokesperson
  hairdresser barber dancer comedian banker broker accountant entrepreneur businessman businesswoman housewife homemaker
`);

/** Titles and offices that come before a person’s name, in normalized words. */
export const TITLES: ReadonlySet<string> = new Set([
  ...MALE_TITLES,
  ...FEMALE_TITLES,
  ...OCCUPATIONS,
  ...rows(`
    dr doctor prof professor rev reverend president premier chancellor minister secretary senator sen representative rep
    congressperson governor gov mayor ambassador judge justice general gen colonel col lieutenant lt major maj captain capt
    sergeant sgt corporal admiral adm commander cmdr chief director commissioner detective officer inspector superintendent
    constable private marshal pope cardinal archbishop bishop rabbi imam ayatollah emperor empress sultan emir leader
    chairperson chair chairmen spokesperson attorney prosecutor speaker deputy vice undersecretary envoy counselor councillor
    councilor delegate treasurer economist analyst coach manager author actor actress singer novelist lawyer journalist
    reporter correspondent editor publisher founder owner ceo coordinator consultant adviser advisor aide candidate nominee
    executive lawmaker mp mep md hon honorable honourable comrade saint st seri sri tun tunku tengku alh brig brigadier cpl pvt det insp supt const fr ven rt
  `),
]);

/** Letters after a name that aren't part of it: "Ann Lee QC". */
export const POST_NOMINALS: ReadonlySet<string> = rows(
  'qc kc sc mp mep mla mlc msp am obe cbe mbe kbe phd md esq',
);

/** Common nouns for a person in an office; "the …" may refer back to someone who holds it. */
export const PERSON_NOUNS: ReadonlySet<string> = rows(`
  president premier chancellor minister secretary senator representative congressman congresswoman governor mayor ambassador
  judge justice general colonel lieutenant captain sergeant admiral commander chief director commissioner detective officer
  inspector leader chairman chairwoman chair spokesman spokeswoman spokesperson attorney prosecutor speaker deputy undersecretary envoy
  councillor delegate economist analyst coach manager author actor actress singer lawyer journalist reporter correspondent editor founder
  owner coordinator adviser advisor aide candidate nominee lawmaker king queen prince princess pope archbishop bishop official diplomat
  politician professor scientist researcher expert doctor dictator strongman ruler tsar emperor sultan emir monarch sheikh cardinal
  councilman councilwoman councilor premier strategist whip superintendent marshal bishop counsel barrister solicitor boss
`);

/** Plural nouns for unnamed people: "officials said". */
export const GROUP_NOUNS: ReadonlySet<string> = rows(`
  officials sources diplomats analysts experts witnesses lawmakers aides advisers advisors spokesmen spokespeople representatives
  critics supporters activists residents doctors scientists researchers investigators prosecutors lawyers economists observers ministers
  leaders senators politicians judges commanders soldiers reporters journalists authorities
`);

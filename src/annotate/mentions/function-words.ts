const rows = (text: string) => new Set(text.trim().split(/\s+/));

/** Normalized words that start sentences and headlines but aren't names. */
export const FUNCTION_WORDS: ReadonlySet<string> = rows(`
  a about above according across actually additionally after afterwards again against ago all almost along already also although altogether always
  am among an and another any anybody anyone anything are around as asked at away back because been before behind being below besides best
  better between beyond both but by came can cannot cant certainly clearly come could critics currently despite did didnt do does doesnt doing done dont
  down due during each earlier early either else elsewhere enough even eventually ever every everybody everyone everything except few fewer finally first
  five following for former formerly four from further furthermore generally get given good had half has hasnt have havent having he hed hell hello her
  here hers herself hes him himself his how however hundreds i id if ill im in indeed initially inside instead into is isnt it its itself ive just last late
  later latest least less lets like likewise little look made many may maybe me meanwhile might mine more moreover most mostly much must my myself near nearly
  neither never nevertheless next nine no nobody none nonetheless nor not nothing now nowhere obviously of off often oh ok okay old on once one ones only
  onto or other others otherwise our ours ourselves out outside over overall own per perhaps please possibly previously probably quite
  rather really recent recently said same says second see seven several shall she shed should similarly since six so some somebody someone something
  sometimes somewhat soon still subsequently such sure take ten than thank thanks that thats the their theirs them themselves then there thereafter therefore these they theyre
  theyve thing things think third this those though thousands three through throughout thus to today together tomorrow tonight too toward towards
  two ultimately under unfortunately unless unlike until unto up upon us usually very via was wasnt we well were weve werent what whatever whats when
  whenever where whereas wherever whether which while who whoever whole whom whose why will with within without wont would yes yesterday yet
  you youll your youre yours yourself yourselves youve
  gmt utc est edt pst pdt cet bst am pm ad bc ps faq pdf url id ok q gdp ceo cfo phd tv dna hiv aids covid ebola god internet web
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
`);

/** Capitalized words that aren't names on their own but start or end many: "New", "Northern", "Islamic". */
export const NAME_PARTS: ReadonlySet<string> = rows(`
  new north south east west northeast northwest southeast southwest northern southern eastern western central upper lower great greater
  grand royal national international federal general english christmas easter christian christians islamic muslim muslims jewish jew jews
  catholic catholics protestant hindu hindus sunni shia shiite arab arabs kurdish kurds kurd buddhist islam christianity judaism hinduism buddhism
  islamist islamists democrat democrats republican republicans democratic communist communists liberal liberals conservative conservatives
  socialist socialists nazi nazis marxist spring summer autumn winter morning afternoon evening night day week month year people police officials
  state government city house senator minister
`);

/** Lowercase words that may occur inside a person’s name: "Charles de Gaulle", "Osama bin Laden". */
export const NAME_PARTICLES: ReadonlySet<string> = rows(
  'de da di du del della van von der den ter la le dos das bin ibn al el y zu af av',
);

/** Lowercase words inside names of organizations, events and agreements: "Ministry of Trade". */
export const NAME_CONNECTORS: ReadonlySet<string> = rows('of for on and the against to in');

/** Short words that end English compounds with a name: "Air France-run", "the Paris-Nice-man". */
export const COMPOUND_ENDS: ReadonlySet<string> = rows(`
  run man men woman wing in on out up long king ban ring pan ten ship shop team deal chain train plan pin sun gun loan mail men kin
  den go do to no so me he we be non pan lean mean main thin skin win hook look book bank tank link think pop top shop cup
`);

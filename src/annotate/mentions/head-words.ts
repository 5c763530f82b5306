const rows = (text: string) => new Set(text.trim().split(/\s+/));

/** Last or first nouns of organizations' names, in normalized words. */
export const ORGANIZATION_WORDS: ReadonlySet<string> = rows(`
  academy administration agency airline airlines airways alliance army assembly association authority bank board brigade
  brigades broadcaster broadcasting brothers bureau cabinet center centre centers centres chamber church club co coalition
  college command commission committee company confederation courier chronicle conference congress consortium constabulary corp corporation
  corps council court department dept directorate division duma embassy enterprises exchange faction fc federation
  firm force forces foundation front fund government group guard herald holdings hospital inc industries initiative institute
  institution intelligence journal laboratory laboratories league legislature llc ltd limited llp magazine militia ministry
  mission motors movement museum navy network news ngo office orchestra organisation organization parliament partners
  partnership party patrol plc police post press project publishers radio regiment reserve school senate service services
  society squadron studio studios syndicate systems team technologies telegraph television theater theatre times tribune
  tribunal troops trust tv union unit united university ventures watch airforce gazette observer clinic university bundestag knesset
  foods brands beverages breweries brewery insurance logistics telecom chemicals electronics petroleum steel mining hotels
  consulting labs therapeutics biotech bancorp associates automotive ag gmbh nv oyj asa bhd pty airlines aerospace pharmaceuticals software entertainment records pictures
`);

/** Nouns in the names of events. */
export const EVENT_WORDS: ReadonlySet<string> = rows(`
  war wars battle siege revolution uprising massacre olympics olympiad games cup championship championships tournament
  summit festival election elections referendum hurricane typhoon cyclone earthquake marathon prix inquiry genocide famine
  pandemic operation expo fair awards derby superbowl bowl open
`);

/** Nouns in the names of agreements. */
export const AGREEMENT_WORDS: ReadonlySet<string> = rows(`
  accord accords agreement agreements treaty treaties pact protocol convention memorandum truce armistice
`);

/** Nouns in the names of laws, books and other works. */
export const WORK_WORDS: ReadonlySet<string> = rows(
  'act bill constitution bible quran koran report directive amendment declaration symphony',
);

/** Nouns in the names of places, last ("Long Island") or first ("Mount Ararat"). */
export const PLACE_WORDS: ReadonlySet<string> = rows(`
  airport archipelago avenue basin bay beach boulevard bridge canyon cape castle cathedral cemetery city coast county creek
  dam desert district falls fjord forest fort garden gardens gulf harbor harbour heights highway hill hills island islands
  isle isles kingdom lake lakes lane mall memorial mosque mount mountain mountains ocean oblast palace park peninsula
  plateau plaza port prefecture province reef region republic ridge river road room sea square stadium station strait street
  temple territory tower town township tunnel valley village volcano waterfall zone
`);

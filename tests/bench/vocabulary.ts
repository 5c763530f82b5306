/** Made-up people and real places for generated articles; none of these people exist, and nobody said any of this. */
export const firstNames =
  'Ada Bruno Carla Daan Edda Farid Greta Hugo Ines Jonas Klara Luca Mira Nils Olga Pavel'.split(' ');
export const lastNames =
  'Abersold Brandvik Corvino Dellarosa Eskelund Farrimond Grunewaldt Hallström Ivarsen Jankovar Kesselring Lindquist Marchetta Norrgard'.split(
    ' ',
  );
export const offices = [
  'mayor',
  'harbour master',
  'finance minister',
  'spokeswoman',
  'professor',
  'director',
];
export const bodies = [
  'the port authority',
  'the ministry',
  'the city council',
  'the research institute',
  'the union',
];
export const places =
  'Riga Tallinn Gdansk Hamburg Rotterdam Antwerp Marseille Genoa Trieste Split Piraeus Izmir Alexandria Tunis Lisbon Bilbao'.split(
    ' ',
  );
export const outlets = ['Reuters', 'RIA Novosti'];
export const subjects = [
  'the new ferry line',
  'the tariff on grain',
  'the repair of the bridge',
  'the strike at the docks',
  'the budget for schools',
  'the price of electricity',
  'the treaty on fishing',
  'the census',
];
export const verbs = [
  'delays',
  'changes',
  'costs less than',
  'depends on',
  'explains',
  'threatens',
  'helps',
  'outlasts',
];
export const cues = ['said', 'added', 'warned', 'argued', 'explained', 'insisted'];
export const qualities = [
  'cautious',
  'late',
  'costly',
  'popular',
  'uncertain',
  'modest',
  'overdue',
  'disputed',
];
export const months = ['January', 'March', 'April', 'June', 'August', 'October'];

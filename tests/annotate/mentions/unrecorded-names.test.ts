import { expect, it } from 'vitest';
import { namesOn, summarize } from './norland.ts';

const CASES: [text: string, expected: string[]][] = [
  // Titles
  ['They met Mrs. Kovara.', ['Kovara → person']],
  ['They met spokesman Ilmo Varga.', ['Ilmo Varga → person']],
  // Titles that are last names
  ['Peter King came. King left. They met the King.', ['Peter King → person', 'King → person Peter King']],
  [
    'Mercy Baker came. They know Baker and Bishop Varga.',
    ['Mercy Baker → person', 'Baker → person Mercy Baker', 'Varga → person'],
  ],
  ['They met Finance Minister Varga. The Minister left.', ['Varga → person']],
  ['They met Tan Sri Omar Rashid.', ['Omar Rashid → person']],
  ['They met Prime Minister Ilmo Varga.', ['Ilmo Varga → person']],
  ['They met General Varga at noon.', ['Varga → person']],
  // First names and initials
  ['Yesterday Peter Ostrom left.', ['Peter Ostrom → person']],
  ['They met J. K. Ostrom.', ['J. K. Ostrom → person']],
  ['They met Charles de Vigny.', ['Charles de Vigny → person']],
  ['Peter Ostrom came. They know Ostrom.', ['Peter Ostrom → person', 'Ostrom → person Peter Ostrom']],
  [
    'Ostrom’s plan is known. It is by Peter Ostrom.',
    ['Ostrom → person Peter Ostrom', 'Peter Ostrom → person'],
  ],
  [
    'Peter Ostrom came. They know Mary Ostrom. Ostrom left, and Peter Ostrom stayed.',
    ['Peter Ostrom → person', 'Mary Ostrom → person', 'Ostrom → person', 'Peter Ostrom → person'],
  ],
  // Parts of names
  [
    'Rosa Quispe Mamani came. They know Quispe and Quispe Mamani.',
    [
      'Rosa Quispe Mamani → person',
      'Quispe → person Rosa Quispe Mamani',
      'Quispe Mamani → person Rosa Quispe Mamani',
    ],
  ],
  [
    'They met Sheikh Omar bin Rashid al-Suwad. Suwad left. The port of al-Suwad said so.',
    [
      'Omar bin Rashid al-Suwad → person',
      'Suwad → person Omar bin Rashid al-Suwad',
      'al-Suwad → person Omar bin Rashid al-Suwad',
    ],
  ],
  [
    'Carla van der Velt came. Van der Velt left.',
    ['Carla van der Velt → person', 'Van der Velt → person Carla van der Velt'],
  ],
  ['Premier Zho Wenlan came. They know Zho.', ['Zho Wenlan → person', 'Zho → person Zho Wenlan']],
  ['President Hahn Bo-min came. They know Hahn.', ['Hahn Bo-min → person', 'Hahn → person Hahn Bo-min']],
  ['They heard Peter Ostrom-led groups.', ['Peter Ostrom → person']],
  [
    'Trade Minister Bamban Sutris came. They know Bamban.',
    ['Bamban Sutris → person', 'Bamban → person Bamban Sutris'],
  ],
  [
    'Dame Harriet Ash-Lee QC came. They know Dame Harriet.',
    ['Harriet Ash-Lee → person', 'Harriet → person Harriet Ash-Lee'],
  ],
  [
    'Sgt. Peter O’Grady met Lucy O’Grady. They know Mrs. O’Grady, Mr. O’Grady and O’Grady.',
    [
      'Peter O’Grady → person',
      'Lucy O’Grady → person',
      'O’Grady → person Lucy O’Grady',
      'O’Grady → person Peter O’Grady',
      'O’Grady → person',
    ],
  ],
  [
    'They know Ivan and Peter Sidor. They know Sidor.',
    ['Ivan → person Ivan Sidor', 'Peter Sidor → person', 'Sidor → person'],
  ],
  [
    'Peter Ostrom met Peter J. Ostrom.',
    ['Peter Ostrom → person Peter J. Ostrom', 'Peter J. Ostrom → person'],
  ],
  ['Peter Ostrom came. They live in Peter.', ['Peter Ostrom → person', 'Peter → person Peter Ostrom']],
  ['Mary Grenby came. They live in Grenby.', ['Mary Grenby → person', 'Grenby → place']],
  ['Peter Sudmark came. They like Sudmark.', ['Peter Sudmark → person', 'Sudmark → place']],
  ['They met Peter Ostrom. They left.', ['Peter Ostrom → person']],
  [
    'They met Mrs. Kovar and Mr. Kovar. Kovar left.',
    ['Kovar → person Mrs. Kovar', 'Kovar → person Mr. Kovar', 'Kovar → person'],
  ],
  [
    'They met Mrs. Ash-Lee and Mr. Ash-Lee. Ash-Lee left.',
    ['Ash-Lee → person Mrs. Ash-Lee', 'Ash-Lee → person Mr. Ash-Lee', 'Ash-Lee → person'],
  ],
  ['They run Peter Ostrom House there.', ['Peter Ostrom House → organization']],
  // Ages and trades
  ['Grenby, 9, likes bread. They know Grenby.', ['Grenby → person', 'Grenby → person']],
  ['Suhar, a fish seller, left.', ['Suhar → person']],
  ['Suhar, a market town, is large.', []],
  ['They met Kato, the baker.', ['Kato → person']],
  ['They know Mr. Varga. They met Ilmo Varga.', ['Varga → person Ilmo Varga', 'Ilmo Varga → person']],
  ['Sen. Mary Ostrom, R-Sudmark, left.', ['Mary Ostrom → person', 'Sudmark → place']],
  ['They know Dewi. Dewi left.', []],
  // Two words with a sign that they are a person
  ['Now Ilmo Varga said no.', ['Ilmo Varga → person']],
  ['The disaster minister, Ilmo Varga, left.', ['Ilmo Varga → person']],
  ['They heard the mayor of Nova Terma, said to be ill.', []],
  ['They read El Correo, said the mayor.', []],
  ['The rule of Frame Semantics holds.', []],
  // Organizations, events and agreements by their head noun
  ['The Ministry of Trade and Industry closed.', ['Ministry of Trade and Industry → organization']],
  ['The University of Minby closed.', ['University of Minby → organization']],
  ['The Norland Air Force flew.', ['Norland Air Force → organization']],
  ['It has a loan of the Varga Development Bank. Engineers came.', ['Varga Development Bank → organization']],
  ['They read the Grenby Herald daily.', ['Grenby Herald → organization']],
  ['Ostrom & Sons Ltd closed.', ['Ostrom & Sons Ltd → organization']],
  ['They signed the Treaty of Grenby there.', ['Treaty of Grenby → agreement']],
  ['It was before the Battle of Grenby and after.', ['Battle of Grenby → event']],
  ['They crossed Lake Varga at night.', ['Lake Varga → place']],
  ['They crossed the Varga River at night.', ['Varga River → place']],
  ['The police closed the bank, the university and the lake.', []],
  // Organizations known by a short name
  ['The Pentagon and NATO said no.', ['Pentagon → organization', 'NATO → organization']],
  ['The PDF is about DNA and HIV.', []],
  // Introduced acronyms
  [
    'The Grenby Relief Fund (GRF) helps. The GRF is small.',
    ['Grenby Relief Fund → organization', 'GRF → organization', 'GRF → organization'],
  ],
  ['The GRF is small.', []],
  // Gazetteer places
  ['They live in Halm now.', ['Halm → place']],
  ['They like Halm a lot.', []],
  ['They like Grenby a lot.', ['Grenby → place']],
  ['Grenby of all things fell.', []],
  ['Grenby is large. They like Grenby.', ['Grenby → place', 'Grenby → place']],
  ['Grenby, Westria, is large.', ['Grenby → place', 'Westria → place']],
  ['They trade on the Norland-Sudmark border.', ['Norland → norland', 'Sudmark → place']],
  ['They like Halmstrand. They live in Halmstrand.', ['Halmstrand → place', 'Halmstrand → place']],
  ['They live in Grenby and Halm now.', ['Grenby → place', 'Halm → place']],
  ['They like New Halm a lot.', ['New Halm → place']],
  ['The Sudmarkian Army left Sudmark.', ['Sudmarkian Army → organization', 'Sudmark → place']],
  ['A Sudmarkian came.', []],
  // Capitals that say nothing
  ['New rules came. Islamic and Northern ones too.', []],
  ['All The News That Is Fit To Print', []],
];

it.each(CASES)('classifies unrecorded names in %j', (text, expected) => {
  expect(summarize(text, namesOn('2016-09-05', text))).toEqual(expected);
});

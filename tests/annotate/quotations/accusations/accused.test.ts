import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../src/annotate/annotate.ts';
import type { Knowledge } from '../../../../src/annotate/types.ts';
import { loadModel } from '../../../../src/knowledge/load-model.ts';
import { NORTH } from '../../north.ts';

const LEARNED = { ...NORTH, attribution: loadModel() };

const read = (text: string, knowledge: Knowledge = LEARNED) =>
  annotate({ text, published: '2016-09-05' }, knowledge).quotations.map(({ source, cue, content }) => {
    const words = (spans: readonly { start: number; end: number }[]) =>
      spans.map(({ start, end }) => text.slice(start, end)).join(' | ');
    return `‹${words(source)}› {${words(cue)}} [${words(content)}]`;
  });

/** Sentences in which Mara Voss says nothing. */
const accused = [
  'Mara Voss has been accused of ordering the killing of a journalist.',
  'Mara Voss, the mayor, has been accused of ordering the killing of a journalist.',
  'Omar Said has been accused of ordering the killing of a journalist.',
  'Mara Voss, accused of ordering the killing of a guard, left the court.',
  'Mara Voss, who has been accused of ordering the killing of a guard, left the court.',
  'Accused of ordering the killing of a guard, Mara Voss fled.',
  'Mara Voss stands accused of ordering the killing of a guard.',
  'Mara Voss accused of ordering killing of journalist',
  'Mara Voss is accused of planning, ordering and paying for the killing of a guard.',
  'Mara Voss was accused on Monday of telling guards to shoot.',
  'Mara Voss was accused of telling guards that they should shoot.',
  'Mara Voss was accused of having ordered the killing of a guard and of hiding the body.',
  'Mara Voss was accused of “ordering the killing of a guard”.',
  'Mara Voss was accused of shouting “Shoot them all” at guards.',
  'Mara Voss is accused of having told guards: “Shoot them all.”',
  'Mara Voss was accused of inciting a mob, calling the guard a traitor.',
  'Mara Voss was accused of ignoring warnings that the dam would break.',
  'Mara Voss was charged with ordering the killing of a guard.',
  'Mara Voss was charged last week with telling guards to shoot.',
  'Mara Voss was charged with saying that the vote was rigged.',
  'Mara Voss faced charges of ordering the killing of a guard.',
  'Mara Voss is suspected of funding the group.',
  'Mara Voss was suspected of promising jobs to friends.',
  'Mara Voss is suspected of having promised that the seat would be hers.',
  'Police arrested Mara Voss on suspicion of threatening to bomb the station.',
  'Mara Voss is under suspicion of ordering the killing.',
  'Mara Voss was blamed for the collapse of the talks.',
  'Mara Voss was blamed for telling the guards to shoot.',
  'Mara Voss was convicted of ordering the killing of a guard.',
  'Mara Voss was found guilty of ordering the killing.',
  'Mara Voss was found guilty of claiming that the drug was safe.',
  'Mara Voss pleaded guilty to ordering the killing of a guard.',
  'Mara Voss pleaded not guilty to charges that she ordered the killing.',
  'Mara Voss was acquitted of ordering the killing.',
  'Mara Voss was cleared of ordering the killing.',
  'Mara Voss is alleged to have ordered the killing of a guard.',
  'Mara Voss is alleged to have said that the king must die.',
  'Mara Voss allegedly ordered the killing of a guard.',
  'Mara Voss allegedly said that the king must die.',
  'Mara Voss allegedly told guards, “Shoot them all.”',
  '“Shoot them all,” Mara Voss allegedly told guards.',
  'The court looked into her alleged killing of a guard.',
  'Mara Voss’s alleged threat to kill the king was reported.',
  'Mara Voss’s alleged role in ordering the killing was reported.',
  'Mara Voss was indicted for ordering the killing of a guard.',
  'Mara Voss is under investigation for ordering the killing of a guard.',
  'Mara Voss is being investigated for threatening to kill a guard.',
  'Mara Voss is on trial for threatening to kill a guard.',
  'Mara Voss went on trial on charges that she told guards to shoot.',
  'Mara Voss is wanted for ordering the killing of a guard.',
  'Mara Voss was arrested for ordering the killing of a guard.',
  'Mara Voss was sued for defrauding investors.',
  'Mara Voss was sued by Olen Dahl for saying that he was a thief.',
  'Mara Voss was sentenced for ordering the killing.',
  'Mara Voss was jailed for insulting the king, calling him a thief.',
  'Mara Voss was condemned for ordering the killing.',
  'Mara Voss admitted ordering the killing of a guard.',
  'Mara Voss has been linked to the killing of a guard.',
  'Mara Voss was linked to a plan to kill the king.',
  'Mara Voss was implicated in a plot to kill the king.',
  'The court heard accusations that Mara Voss ordered the killing of a guard.',
  'Mara Voss faces accusations that she ordered the killing of a guard.',
  'Mara Voss faced allegations of fraud from her partners.',
  'The allegations against Mara Voss that she told guards to shoot shocked the town.',
  'Mara Voss faces a lawsuit over claims that the drug was safe.',
  'Mara Voss faces impeachment for urging supporters to storm the parliament.',
  'There are allegations Mara Voss told guards to shoot.',
  'The court cleared Mara Voss of telling guards to shoot.',
  'The killing that Mara Voss is accused of having ordered shocked the town.',
  'Of ordering the killing Mara Voss was never accused.',
  'Allegations that Mara Voss told guards to shoot emerged on Monday.',
  'Mara Voss responded to accusations that she had told guards to shoot.',
  '“Shoot them all,” Mara Voss is accused of saying.',
  '“Shoot them all,” she is charged with saying.',
  '“Shoot them all,” Mara Voss is suspected of having told guards.',
  '“Shoot them all,” Mara Voss was convicted of saying.',
  '“Shoot them all,” Mara Voss was jailed for saying.',
  '“Shoot them all,” Mara Voss was blamed for telling guards.',
  '“Shoot them all,” Mara Voss is alleged to have said.',
  '“Shoot them all”: the words Mara Voss is accused of using.',
  'Mara Voss is being investigated after saying that the king was mad.',
  'Mara Voss was arrested after telling police that the king was mad.',
  'Mara Voss faces up to five years for saying that the king was mad.',
  'Mara Voss faces the death penalty for saying that the king was mad.',
  'Mara Voss was accused not of lying but of saying that the king was mad.',
  'Mara Voss was accused of fraud, theft and claiming that the king was mad.',
  'Mara Voss was framed for saying that the king was mad.',
  'Mara Voss is facing claims of telling guards to shoot.',
  'The allegation is that Mara Voss told guards to shoot.',
  'The prosecution’s case is that Mara Voss told guards to shoot.',
  'It is alleged that Mara Voss told guards to shoot.',
];

/** Similar sentences that keep quotations: an accuser’s words, and what the accused did say. */
const said: [text: string, expected: string[]][] = [
  [
    'Olen Dahl accused Mara Voss of ordering the killing of a guard.',
    ['‹Olen Dahl› {accused} [Mara Voss of ordering the killing of a guard]'],
  ],
  [
    'Olen Dahl has accused her of claiming that the vote was rigged.',
    ['‹Olen Dahl› {has accused} [her of claiming that the vote was rigged]'],
  ],
  [
    'Olen Dahl accused Mara Voss of lying, saying that he had seen the papers.',
    ['‹Olen Dahl› {accused} [Mara Voss of lying]', '‹Olen Dahl› {saying} [that he had seen the papers]'],
  ],
  [
    'Mara Voss was accused by Olen Dahl of ordering the killing of a guard.',
    ['‹Olen Dahl› {was accused by} [of ordering the killing of a guard]'],
  ],
  [
    'Officials blamed Mara Voss for the collapse of the talks.',
    ['‹Officials› {blamed} [Mara Voss for the collapse of the talks]'],
  ],
  [
    'Prosecutors charged Mara Voss with ordering the killing of a guard.',
    ['‹Prosecutors› {charged} [Mara Voss with ordering the killing of a guard]'],
  ],
  [
    'Olen Dahl made the allegation that Mara Voss ordered the killing.',
    ['‹Olen Dahl› {made the allegation} [that Mara Voss ordered the killing]'],
  ],
  [
    'Olen Dahl repeated his claim that Mara Voss ordered the killing.',
    ['‹Olen Dahl› {repeated} [that Mara Voss ordered the killing]'],
  ],
  ['Olen Dahl charged that Mara Voss lied.', ['‹Olen Dahl› {charged} [that Mara Voss lied]']],
  ['Mara Voss charges that the mayor lied.', ['‹Mara Voss› {charges} [that the mayor lied]']],
  ['He was accused of lying, Mara Voss said.', ['‹Mara Voss› {said} [He was accused of lying]']],
  [
    'Mara Voss said she had been accused of ordering the killing of a guard.',
    ['‹Mara Voss› {said} [she had been accused of ordering the killing of a guard]'],
  ],
  [
    'Mara Voss complained that she had been accused of lying.',
    ['‹Mara Voss› {complained} [that she had been accused of lying]'],
  ],
  [
    'Accused of ordering the killing of a guard, Mara Voss said she was innocent.',
    ['‹Mara Voss› {said} [she was innocent]'],
  ],
  [
    'A man accused of killing a guard told the court that he was innocent.',
    ['‹A man accused of killing a guard› {told} [that he was innocent]'],
  ],
  [
    'Mara Voss was charged with murder after she told police that she had shot a guard.',
    ['‹she› {told} [that she had shot a guard]'],
  ],
  [
    'Mara Voss was held in a cell and said that she was innocent.',
    ['‹Mara Voss› {said} [that she was innocent]'],
  ],
  [
    'Mara Voss, accused of ordering the killing of a guard, denied it. “I was at home,” she said.',
    ['‹she› {said} [“I was at home,”]'],
  ],
  [
    'Olen Dahl defended Mara Voss, who is under investigation for corruption, saying she should win a prize.',
    ['‹Olen Dahl› {defended} [Mara Voss]', '‹Olen Dahl› {saying} [she should win a prize]'],
  ],
  [
    'Mara Voss was jailed for theft, according to a report of the court.',
    ['‹a report of the court› {according to} [Mara Voss was jailed for theft]'],
  ],
  ['The accused told the court he was at home.', ['‹The accused› {told} [he was at home]']],
  [
    '“She was accused of lying and I condemn it,” Olen Dahl said.',
    ['‹Olen Dahl› {said} [“She was accused of lying and I condemn it,”]'],
  ],
  [
    'Mara Voss “ordered the killing”, prosecutors say.',
    ['‹prosecutors› {say} [Mara Voss “ordered the killing”]'],
  ],
  [
    'Mara Voss was criticized for saying that the vote was rigged.',
    ['‹Mara Voss› {saying} [that the vote was rigged]'],
  ],
  [
    'Mara Voss was convicted of threatening to kill a guard, Olen Dahl said.',
    ['‹Olen Dahl› {said} [Mara Voss was convicted of threatening to kill a guard]'],
  ],
  ['“I did it,” Mara Voss said when accused of lying.', ['‹Mara Voss› {said} [“I did it,”]']],
  [
    'Mara Voss was arrested after a guard told police that she was armed.',
    ['‹a guard› {told} [that she was armed]'],
  ],
  [
    'Police warned that a man suspected of theft was armed.',
    ['‹Police› {warned} [that a man suspected of theft was armed]'],
  ],
];

describe('an accusation', () => {
  test.each(accused)('is not attributed to the accused in %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  test.each(accused)('is not attributed to the accused by the rules alone in %j', (text) => {
    expect(read(text, NORTH)).toEqual([]);
  });

  test.each(said)('does not remove what was really said in %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

import { expect, test } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.ts';
import { NORTH } from '../north.ts';

const cases: [string, string[]][] = [
  ['“The road is open,” Mara Voss said.', ['mara-voss']],
  ['“The road is open,” the Norlandic leader said.', ['mara-voss']],
  ['Mara Voss met Olen Dahl. “The road is open,” he said.', ['olen-dahl']],
  ['“The road is open,” Mara Voss told North Wire.', ['mara-voss via north-wire']],
  ['“The road is open,” said Olen Dahl (quoted by “North Wire”).', ['olen-dahl via north-wire']],
  ['“The road is open,” Olen Dahl said, according to North Wire.', ['olen-dahl via north-wire']],
  ['According to North Wire, the road is open.', ['north-wire']],
  ['The President of Norland Mara Voss said that the road was open.', ['mara-voss']],
  ['The minister, Olen Dahl, said that the road was open.', ['olen-dahl']],
  [
    '“The road is open,” a senior official told North Wire. “It stays open,” he added.',
    ['unnamed via north-wire', 'unnamed via north-wire'],
  ],
  ['Officials said that the road was open.', ['unnamed']],
  ['“The road is open,” a spokesman for Mara Voss said.', ['unnamed']],
  ['Voss’s aide said that the road was open.', ['unnamed']],
  ['Mara Voss and Olen Dahl said that the road was open.', ['nobody']],
  ['Mara Voss, Olen Dahl and Tim Arne said that the road was open.', ['nobody']],
  ['The mayor and the speaker said that the road was open.', ['nobody']],
  ['Tim Arne and a senior official said that the road was open.', ['nobody']],
  ['The lawyer and activist Tim Arne said that the road was open.', ['Tim Arne, no record']],
  ['“The road is open,” said Mara Voss, who met Olen Dahl and Tim Arne.', ['mara-voss']],
  ['The company, Arne Lifts Ltd, said that the road was open.', ['Arne Lifts Ltd, no record']],
  ['Arne Lifts Ltd came. The company said that the road was open.', ['Arne Lifts Ltd, no record']],
  ['Judge (retd.) Tim Arne said that the road was open.', ['Tim Arne, no record']],
  ['Tim Arne MP said that the road was open.', ['Tim Arne, no record']],
  ['“The road is open,” Tim Arne said.', ['Tim Arne, no record']],
  ['The minister, Tim Arne, said that the road was open.', ['Tim Arne, no record']],
  ['A spokesman for the town, Tim Arne, said that the road was open.', ['Tim Arne, no record']],
  ['Tim Arne came. “The road is open,” he said.', ['Tim Arne, no record']],
  ['A spokesman for Tim Arne said that the road was open.', ['unnamed']],
  ['It was reported that the road is open.', ['nobody']],
  ['The officer charged with shooting Olen Dahl told reporters: “It was an accident.”', ['unnamed']],
  ['The man accused of killing Mara Voss said he was innocent.', ['nobody']],
  ['The man convicted of poisoning Olen Dahl told the court that he was sorry.', ['nobody']],
  ['The guard suspected of betraying Mara Voss says he is innocent.', ['nobody']],
  ['A man jailed for insulting Tim Arne said that he was free.', ['nobody']],
  ['The man who shot Olen Dahl said that he was sorry.', ['nobody']],
  ['The man holding Olen Dahl said that he was sorry.', ['nobody']],
  ['The lawyer representing Mara Voss said that she was innocent.', ['nobody']],
  ['The woman seen near Mara Voss said that she was lost.', ['nobody']],
  ['“It was an accident,” said the officer charged with shooting Olen Dahl.', ['unnamed']],
  ['Olen Dahl stopped Mara Voss from saying that the road was open.', ['mara-voss']],
  ['Olen Dahl tricked Mara Voss into saying that the road was open.', ['mara-voss']],
  ['Olen Dahl doubts Mara Voss said “the road is open”.', ['mara-voss']],
  ['The minister accused of fraud, Tim Arne, said that the road was open.', ['Tim Arne, no record']],
  ['The company’s managing director Tim Arne said that the road was open.', ['Tim Arne, no record']],
  ['The newly elected president Tim Arne said that the road was open.', ['Tim Arne, no record']],
  ['The acting minister Tim Arne said that the road was open.', ['Tim Arne, no record']],
];

test.each(cases)('finds speaker, outlet and anonymity in %j', (text, expected) => {
  const { quotations } = annotate({ text, published: '2016-09-05' }, NORTH);
  const told = quotations.map(({ speaker, provisional, via, unnamed }) => {
    const known = speaker ?? (provisional && `${provisional}, no record`);
    const who = known ?? (unnamed ? 'unnamed' : 'nobody');
    return via ? `${who} via ${via}` : who;
  });
  expect(told).toEqual(expected);
});

import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../src/annotate/annotate.ts';
import { loadModel } from '../../../../src/knowledge/load-model.ts';
import { NORTH } from '../../north.ts';

const knowledge = { ...NORTH, attribution: loadModel() };

const read = (text: string) =>
  annotate({ text }, knowledge).quotations.map(({ cue, negated }) => {
    const words = cue.map(({ start, end }) => text.slice(start, end)).join(' | ');
    return negated ? `not: ${words}` : words;
  });

const negated: [text: string, cue: string][] = [
  ['Mara Voss denied that she ordered the killing.', 'denied'],
  ['Mara Voss did not say that the deal was dead.', 'did not say'],
  ['Mara Voss didn’t say that the deal was dead.', 'didn’t say'],
  ['Mara Voss never said that the deal was dead.', 'never said'],
  ['Mara Voss has not said that the deal is dead.', 'has not said'],
  ['Mara Voss cannot say that the deal is dead.', 'cannot say'],
  ['Mara Voss refused to say whether the deal was dead.', 'refused to say'],
  ['Mara Voss failed to say that the deal was dead.', 'failed to say'],
  ['Mara Voss avoided saying that the deal was dead.', 'avoided saying'],
  ['Mara Voss stopped short of saying that the deal was dead.', 'stopped short of saying'],
  ['Mara Voss disputed that the deal was dead.', 'disputed'],
  ['Mara Voss doubts that the deal is dead.', 'doubts'],
  ['Mara Voss rejected claims that the deal was dead.', 'rejected'],
  ['Mara Voss denied claims that the deal was dead.', 'denied claims'],
  ['Mara Voss has denied allegations that she told guards to shoot.', 'has denied allegations'],
  ['Mara Voss dismissed reports that the deal was dead as false.', 'dismissed'],
  ['Mara Voss denies ordering the killing of a guard.', 'denies'],
  ['Mara Voss questioned whether the deal was dead.', 'questioned'],
  ['Mara Voss did not say “the deal is dead”.', 'did not say'],
  ['“The deal is dead,” Mara Voss did not say.', 'did not say'],
  ['Mara Voss was not convinced that the deal was dead.', 'was not convinced'],
  ['Mara Voss does not believe that the deal is dead.', 'does not believe'],
  ['Mara Voss reportedly said that the deal was dead.', 'reportedly said'],
  ['Mara Voss may have said that the deal was dead.', 'may have said'],
  ['Mara Voss should say that the deal is dead.', 'should say'],
  ['If Mara Voss says that the deal is dead, we leave.', 'If | says'],
  ['There is no evidence that Mara Voss said that the deal was dead.', 'There is no evidence that | said'],
  ['It is not true that Mara Voss said the deal was dead.', 'It is not true that | said'],
  ['Without saying that the deal was dead, Mara Voss left.', 'Without saying'],
  ['Nobody said that the deal was dead.', 'said'],
  [
    'Mara Voss was not allowed to tell the court that the deal was dead.',
    'was not allowed to tell the court',
  ],
  ['Mara Voss did not want to say that the deal was dead.', 'did not want to say'],
  ['Mara Voss was not forced to say that the deal was dead.', 'was not forced to say'],
  ['Mara Voss did not hesitate to say “the deal is dead”.', 'did not hesitate to say'],
  [
    'Mara Voss did not even try to tell the court that the deal was dead.',
    'did not even try to tell the court',
  ],
  ['Mara Voss never intended to say that the deal was dead.', 'never intended to say'],
  ['Mara Voss did not fail to mention that the deal was dead.', 'did not fail to mention'],
  ['Mara Voss cannot deny having said that the deal was dead.', 'cannot deny having said'],
  ['Mara Voss could neither confirm nor deny that the deal was dead.', 'could neither confirm nor deny'],
  ['Mara Voss never denied that the deal was dead.', 'never denied'],
  ['Nobody forced Mara Voss to say that the deal was dead.', 'forced Mara Voss to say'],
  ['At no point did Mara Voss say that the deal was dead.', 'At no point did | say'],
  ['Never did Mara Voss claim that the deal was dead.', 'Never did | claim'],
  ['Nowhere did Mara Voss write that the deal was dead.', 'Nowhere did | write'],
  ['Not once has Mara Voss said that the deal was dead.', 'Not once has | said'],
  ['Under no circumstances will Mara Voss say that the deal is dead.', 'Under no circumstances will | say'],
  ['Nor has Mara Voss admitted that the deal was dead.', 'Nor has | admitted'],
  [
    'Mara Voss did not at any point during the meeting tell Olen Dahl that the deal was dead.',
    'did not at any point during the meeting tell Olen Dahl',
  ],
  ['Mara Voss told no one that the deal was dead.', 'told no one'],
  ['Mara Voss said neither that the deal was dead nor that it was done.', 'said neither'],
  ['Mara Voss was barred from saying that the deal was dead.', 'was barred from saying'],
  ['Mara Voss is far from saying that the deal is dead.', 'is far from saying'],
  ['Mara Voss had no intention of saying that the deal was dead.', 'had no intention of saying'],
  ['Mara Voss was too afraid to say that the deal was dead.', 'was too afraid to say'],
  ['Mara Voss would rather die than say that the deal is dead.', 'would rather die than say'],
  ['Had Mara Voss said that the deal was dead, he would have left.', 'Had | said'],
  ['Should Mara Voss say that the deal is dead, he will leave.', 'Should | say'],
  ['Suppose Mara Voss says that the deal is dead.', 'Suppose | says'],
  ['Mara Voss would have said that the deal was dead.', 'would have said'],
  ['Did Mara Voss say that the deal was dead?', 'Did | say'],
  ['Is it true that Mara Voss said “the deal is dead”?', 'Is it true that | said'],
  ['It is a lie that Mara Voss said “the deal is dead”.', 'It is a lie that | said'],
  ['It is a myth that Mara Voss said that the deal was dead.', 'It is a myth that | said'],
  ['The story that Mara Voss said “the deal is dead” is untrue.', 'said | is untrue'],
  ['That Mara Voss said “the deal is dead” is false.', 'said | is false'],
  ['Fake: Mara Voss says the deal is dead.', 'Fake | says'],
  ['A fabricated quote has Mara Voss saying that the deal is dead.', 'fabricated quote has | saying'],
  ['Mara Voss withdrew her allegation that the deal was dead.', 'withdrew'],
  ['Mara Voss retracted her claim that the deal was dead.', 'retracted | claim'],
  ['Mara Voss denied having said that the deal was dead.', 'denied having said'],
  ['“Shoot her,” Mara Voss is said to have told the guard.', 'is said to have told'],
  ['“Shoot her,” Mara Voss was wrongly quoted as saying.', 'was wrongly quoted as saying'],
  ['“Shoot her,” Mara Voss was misquoted as saying.', 'was misquoted as saying'],
  [
    '“Shoot her,” Mara Voss told the guard, the prosecution claims.',
    'told the guard, the prosecution claims',
  ],
  ['“Shoot her,” Mara Voss said, according to the indictment.', 'said, according to the indictment'],
  ['“Shoot her,” said Mara Voss, prosecutors allege.', 'said | prosecutors allege'],
  ['Olen Dahl stopped Mara Voss from saying that the deal was dead.', 'Olen Dahl stopped | saying'],
  ['Olen Dahl banned Mara Voss from saying that the deal was dead.', 'Olen Dahl banned | saying'],
  ['Olen Dahl claims the mayor said “burn it”.', 'Olen Dahl claims | said'],
  ['Olen Dahl doubts Mara Voss said “burn it”.', 'doubts | said'],
  ['There is no evidence Mara Voss said that the deal was dead.', 'There is no evidence | said'],
  ['Mara Voss had a chance to say that the deal was dead.', 'had a chance to say'],
  ['Mara Voss ruled out that troops would be sent.', 'ruled out'],
  ['Mara Voss’s denial that she told guards to shoot was read out.', 'denial that | told'],
];

const stated: [text: string, cue: string][] = [
  ['Mara Voss said that the deal was dead.', 'said'],
  ['Mara Voss said the deal was not dead.', 'said'],
  ['“I did not say that,” Mara Voss said.', 'said'],
  ['Mara Voss not only said that the deal was dead.', 'only said'],
  ['Mara Voss went on to say that the deal was dead.', 'say'],
  ['Mara Voss said she had never said so.', 'said'],
  ['Mara Voss, who was not in town, said that the deal was dead.', 'said'],
  ['According to Mara Voss, nobody was hurt.', 'According to'],
  ['“Shoot her,” Mara Voss was quoted as saying.', 'was quoted as saying'],
  ['“Shoot her,” Mara Voss said, according to North Wire.', 'said'],
  ['Not until Monday did Mara Voss say that the deal was dead.', 'say'],
  ['Why did Mara Voss say that the deal was dead?', 'say'],
  ['Mara Voss was dismissed over saying that the deal was dead.', 'saying'],
  ['Mara Voss said that the story was untrue.', 'said'],
];

describe('a cue that denies, doubts or negates', () => {
  test.each(negated)('is marked and includes the denying words in %j', (text, cue) => {
    expect(read(text)).toContain(`not: ${cue}`);
  });

  test.each(stated)('is not found in %j', (text, cue) => {
    expect(read(text)).toEqual([cue]);
  });
});

test.each([
  ['If Mara Voss said that the war was lost, she would be fired.', 'that the war was lost'],
  ['Had Mara Voss said that the war was lost, she would be gone.', 'that the war was lost'],
  ['Rather than admit that the war was lost, Mara Voss sang.', 'that the war was lost'],
  ['The story that Mara Voss said “the war is lost” is untrue.', '“the war is lost”'],
  ['“The war is lost,” said Mara Voss, prosecutors allege.', '“The war is lost,”'],
])('a negated content ends before the words that qualify it in %j', (text, words) => {
  const contents = annotate({ text }, knowledge).quotations.map(({ content }) =>
    content.map(({ start, end }) => text.slice(start, end)),
  );
  expect(contents).toEqual([[words]]);
});

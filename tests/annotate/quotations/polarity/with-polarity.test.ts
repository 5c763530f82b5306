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
];

describe('a cue that denies, doubts or negates', () => {
  test.each(negated)('is marked and includes the denying words in %j', (text, cue) => {
    expect(read(text)).toContain(`not: ${cue}`);
  });

  test.each(stated)('is not found in %j', (text, cue) => {
    expect(read(text)).toEqual([cue]);
  });
});

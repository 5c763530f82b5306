import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import measured from '../../../src/annotate/learned/measured.json' with { type: 'json' };

const card = readFileSync(new URL('../../../src/annotate/learned/MODEL.md', import.meta.url), 'utf8');

test('the model card has the latest measured figures', () => {
  const { direct, speaker, relation, source, characters } = measured.figures;
  const rates = (of: { precision: number; recall: number; f1: number }) =>
    [of.precision, of.recall, of.f1].map(round).join(' / ');
  const cells = [
    'dev, combined',
    rates(direct),
    round(speaker.recall),
    rates(relation),
    round(source.recall),
    `${round(characters.content.f1)} / ${round(characters.source.f1)}`,
  ];
  expect(card).toContain(`| ${cells.join(' | ')} |`);
  const given = measured.calibration.filter(({ from }) => from >= 0.5).map(({ count }) => count);
  expect(card).toContain(`| given | ${given.join(' | ')} |`);
});

function round(percent: number): string {
  return percent.toFixed(1);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explainRule } from '../../src/components/rule-words.ts';

/** A message that no page shows, and the verb “to rule” in a table of verbs. */
const UNSEEN = ['unbalanced-marks', 'tz'];

const folder = join(import.meta.dirname, '..', '..', 'src', 'annotate');
const rules = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/\brule: '([a-z-]+)'/g)])
  .map(([, rule = '']) => rule)
  .filter((rule) => !UNSEEN.includes(rule));

test.each([...new Set([...rules, 'learned-direct', 'learned-mixed', 'learned-indirect'])])(
  'the rule %s has words for readers',
  (rule) => {
    expect(explainRule(rule)).not.toMatch(/^the rule “/);
  },
);

test('a rule without words is shown by its name', () => {
  expect(explainRule('never-heard-of')).toBe('the rule “never heard of”');
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RULE_CONFIDENCE } from '../../src/annotate/quotations/rule-confidence.ts';
import { explainRule } from '../../src/components/rule-words.ts';

/** Messages, which have no page, and the verb “to rule” in a table of verbs. */
const UNSEEN = ['unbalanced-marks', 'tz'];

/** Rules whose names the code puts together or takes from a variable: the expression and its values. */
const COMPUTED: Readonly<Record<string, readonly string[]>> = {
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: source code, as the annotator has it
  '`${form}-name`': ['first-name', 'last-name', 'middle-name'],
  '`learned-${kind}`': ['learned-direct', 'learned-mixed', 'learned-indirect'],
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: source code, as the annotator has it
  sign: ['age', 'trade'],
  "plural ? 'group' : 'office'": ['group', 'office'],
  // From the table of times, whose entries have literal names.
  'grammar.rule': [],
  // Messages.
  OTHER_LANGUAGE: [],
  OTHER_SCRIPT: [],
};

const folder = join(import.meta.dirname, '..', '..', 'src', 'annotate');
const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(folder, file), 'utf8').replace(/\/\*\*?[\s\S]*?\*\//g, ''))
  .join('\n');
const find = (pattern: RegExp) => [...source.matchAll(pattern)].map(([, found = '']) => found.trim());

const literals = find(/\brule: '([a-z-]+)'/g).filter((rule) => !UNSEEN.includes(rule));
const computed = find(/\brule: (?!'|string\b)(`[^`]*`|[^,}\n]+)/g);

test('every way in which the annotator names a rule is known to this test', () => {
  expect([...new Set(computed)].sort()).toEqual(Object.keys(COMPUTED).sort());
});

test.each([...new Set([...literals, ...Object.keys(RULE_CONFIDENCE), ...Object.values(COMPUTED).flat()])])(
  'the rule %s has words for readers',
  (rule) => {
    expect(explainRule(rule)).not.toMatch(/^the rule “/);
  },
);

test('a rule without words is shown by its name', () => {
  expect(explainRule('never-heard-of')).toBe('the rule “never heard of”');
});

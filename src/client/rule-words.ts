import { textOf } from './element.ts';

/** A rule in the words that the page has for it (`data-rule-name`), else its own name with spaces. */
export function explainRule(rule: string): string {
  const said = textOf(document.querySelector(`[data-rule-name="${CSS.escape(rule)}"]`));
  return said || `the rule “${rule.replaceAll('-', ' ')}”`;
}

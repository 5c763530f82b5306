import { textOf } from './element.ts';

/** The page's words for a rule (`data-rule-name`), or else its name with spaces. */
export function explainRule(rule: string): string {
  const said = textOf(document.querySelector(`[data-rule-name="${CSS.escape(rule)}"]`));
  return said || `the rule “${rule.replaceAll('-', ' ')}”`;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { listFiles } from './find-broken-links.ts';

/** html-validate's recommended rules, except rules of style that our pages break on purpose. */
const config: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // Sentences can be long, and Astro's output is not formatted for reading.
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    // Filters apply when they change; nothing is submitted.
    'wcag/h32': 'off',
  },
};

/** Every fault on every page of a built site, as `page:line:column message (rule)`. */
export async function findHtmlFaults(dist: string): Promise<string[]> {
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const faults: string[] = [];
  for (const file of listFiles(dist).filter((name) => name.endsWith('.html'))) {
    const report = await validator.validateString(readFileSync(join(dist, file), 'utf8'), file);
    for (const { messages } of report.results) {
      faults.push(
        ...messages.map(
          ({ line, column, message, ruleId }) => `${file}:${line}:${column} ${message} (${ruleId})`,
        ),
      );
    }
  }
  return faults;
}

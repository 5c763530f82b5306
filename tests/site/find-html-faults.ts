import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { listFiles } from './find-broken-links.ts';

/** html-validate's recommended rules, without those of taste that a page of ours is right to break. */
const config: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // Sentences of an article are as long as they are, and what Astro prints is not laid out for reading.
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    // Filters act as they are changed; nothing is sent anywhere.
    'wcag/h32': 'off',
  },
};

/** Every fault of every page of a built site, as `page:line:column message (rule)`. */
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

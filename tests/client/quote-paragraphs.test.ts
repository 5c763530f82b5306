import { expect, it } from 'vitest';
import { quoteParagraphs } from '../../src/client/share/quote-paragraphs.ts';

it.each<[readonly string[], readonly string[]]>([
  [['rain fell'], ['“rain fell”']],
  [['“rain fell”'], ['“rain fell”']],
  [['he said “rain” and left'], ['“he said ‘rain’ and left”']],
  [['“rain” and “sun”'], ['“‘rain’ and ‘sun’”']],
  [
    ['rain', 'sun'],
    ['“rain', '“sun”'],
  ],
])('%j becomes %j', (paragraphs, quoted) => {
  expect(quoteParagraphs(paragraphs)).toEqual(quoted);
});

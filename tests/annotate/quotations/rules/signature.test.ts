import { expect, test } from 'vitest';
import { read } from '../read.ts';

const cases: [string, string[]][] = [
  ['“Roads are friends.”\n\n— Ann Lee', ['direct ‹Ann Lee› {—} [“Roads are friends.”]']],
  ['“Roads are friends.” – Ann Lee, mayor', ['direct ‹Ann Lee, mayor› {–} [“Roads are friends.”]']],
  [
    'Two answers\n“Roads are friends.” ― Ann Lee\n“Ferries are slow. Nobody minds.” - Bo Weil, mayor',
    [
      'direct ‹Ann Lee› {―} [“Roads are friends.”]',
      'direct ‹Bo Weil, mayor› {-} [“Ferries are slow. Nobody minds.”]',
    ],
  ],
  ['“Roads are friends.” – It rained all day.', []],
  ['The song “Roads are friends” – Ann Lee’s first – opened the evening.', []],
];

test.each(cases)('finds a quotation signed with a name, or nothing, in %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

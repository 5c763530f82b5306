import { describe, expect, test } from 'vitest';
import { findCitedPublisher, findTerms } from '../../src/export/licence.ts';

const site = { publisher: 'Harbour News', licence: 'CC-BY-4.0' };
const BY = {
  name: 'Creative Commons Attribution 4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/',
};

describe('the terms of an article', () => {
  test.each([
    ['of the site', {}, BY],
    ['that names the site’s publisher', { publisher: 'harbour news' }, BY],
    [
      'of another publisher',
      { publisher: 'Example Times' },
      { name: '© Example Times', holder: 'Example Times' },
    ],
    [
      'based on a text of another publisher',
      { publisher: 'Harbour News', basedOn: { publisher: 'Example Times', edited: 'Shortened.' } },
      { name: '© Example Times', holder: 'Example Times' },
    ],
    [
      'based on a text by an unknown publisher',
      { basedOn: { edited: 'Shortened.' } },
      { name: '© its publisher' },
    ],
    [
      'of the site that is based on a text by an unknown publisher',
      { publisher: 'Harbour News', basedOn: { edited: 'Shortened.', url: 'https://times.example/a' } },
      { name: '© its publisher' },
    ],
    [
      'based on another text of the site',
      { publisher: 'Harbour News', basedOn: { publisher: 'Harbour News', edited: 'Shortened.' } },
      BY,
    ],
    [
      'that states that it belongs to its publisher',
      { licence: '© its publisher' },
      { name: '© its publisher' },
    ],
    [
      'that states a license, whoever published it',
      { publisher: 'Example Times', licence: 'CC-BY-SA-4.0' },
      {
        name: 'Creative Commons Attribution-ShareAlike 4.0',
        address: 'https://creativecommons.org/licenses/by-sa/4.0/',
      },
    ],
    [
      'that states a notice',
      { licence: '© 2016 Example Times' },
      { name: '© 2016 Example Times', holder: 'Example Times' },
    ],
    [
      'that states a notice in words',
      { licence: 'Copyright (c) 2016, Example Times. All rights reserved.' },
      { name: 'Copyright (c) 2016, Example Times. All rights reserved.', holder: 'Example Times' },
    ],
    [
      'that states the address of a known license',
      { licence: 'http://creativecommons.org/licenses/by/4.0/deed.en' },
      BY,
    ],
    [
      'that states another address',
      { licence: 'https://example.org/terms' },
      { name: 'https://example.org/terms', address: 'https://example.org/terms' },
    ],
    ['that states other words', { licence: 'By permission only' }, { name: 'By permission only' }],
  ])('%s', (_, frontMatter, expected) => {
    expect(findTerms(frontMatter, site)).toEqual(expected);
  });
});

describe('the publisher in a citation of an article', () => {
  test.each([
    ['of the site', {}, 'Harbour pages'],
    ['that names the site’s publisher', { publisher: 'Harbour News' }, 'Harbour News'],
    ['of another publisher', { publisher: 'Example Times' }, 'Example Times'],
    [
      'based on a text of another publisher',
      { basedOn: { publisher: 'Example Times', edited: 'Cut.' } },
      'Example Times',
    ],
    [
      'of the site that is based on a text of another publisher',
      { publisher: 'Harbour News', basedOn: { publisher: 'Example Times', edited: 'Cut.' } },
      'Example Times',
    ],
    ['based on a text by an unknown publisher', { basedOn: { edited: 'Cut.' } }, undefined],
  ])('%s', (_, frontMatter, expected) => {
    expect(findCitedPublisher(frontMatter, { publisher: 'Harbour News', title: 'Harbour pages' })).toBe(
      expected,
    );
  });
});

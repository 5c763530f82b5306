import { describe, expect, test } from 'vitest';
import { renameAnchors } from '../../src/markdown/rename-anchors.ts';

const quotation = {
  kind: 'direct',
  content: [],
  cue: [],
  source: [],
  speaker: null,
  via: null,
  rule: 'test',
  confidence: 1,
} as const;
const record = {
  id: 'a',
  text: '',
  blocks: [],
  mentions: [],
  times: [],
  messages: [],
  quotations: [
    { id: 'x-yes', ...quotation },
    { id: 'x-no', ...quotation },
  ],
};

describe('renameAnchors', () => {
  test('renames ids in the record and every anchor in the HTML', () => {
    const html =
      '<mark id="x-yes" data-quotation="x-yes" aria-details="about-x-yes">Yes</mark> <span data-of="x-yes">said</span> <mark id="x-no">';
    const renamed = renameAnchors({ record, html }, ['x-yes-1', 'x-no']);
    expect(renamed.html).toBe(
      '<mark id="x-yes-1" data-quotation="x-yes-1" aria-details="about-x-yes-1">Yes</mark> <span data-of="x-yes-1">said</span> <mark id="x-no">',
    );
    expect(renamed.record.quotations.map(({ id }) => id)).toEqual(['x-yes-1', 'x-no']);
  });

  test.each([
    '<p>id="x-yes" x-yes</p>',
    '<a href="x-yes">',
    '<p title="about-x-yes">',
    '<b id="about-x-yes">',
  ])('leaves %s alone', (html) => {
    expect(renameAnchors({ record, html }, ['other', 'x-no']).html).toBe(html);
  });
});

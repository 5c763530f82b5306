import { expect, test } from 'vitest';
import { createDocument } from '../../../src/annotate/document.ts';
import { viaOf } from '../../../src/annotate/quotations/via.ts';
import type { Entity, Mention, Quotation } from '../../../src/annotate/types.ts';
import { overlaps } from '../../../src/text/span.ts';

const WIRE: Entity = {
  id: 'north-wire',
  type: 'organization',
  name: 'North Wire',
  aliases: [],
  roles: [],
  outlet: true,
};

/** The outlet of the quotation with the given cue; every "North Wire" is a mention. */
function viaIn(text: string, cue: string, said?: string): string | null {
  const mentions = [...text.matchAll(/North Wire/g)].map(
    ({ index, 0: words }): Mention => ({
      start: index,
      end: index + words.length,
      kind: 'name',
      type: 'organization',
      entity: 'north-wire',
      rule: 'test',
      confidence: 1,
    }),
  );
  const start = text.indexOf(cue);
  const quotation: Quotation = {
    kind: 'indirect',
    content: [],
    cue: [{ start, end: start + cue.length }],
    source: said === undefined ? [] : [{ start: text.indexOf(said), end: text.indexOf(said) + said.length }],
    speaker: null,
    via: null,
    rule: 'test',
    confidence: 1,
  };
  const near = (span: { start: number; end: number }) =>
    mentions.filter((mention) => overlaps(mention, span));
  return viaOf(
    { doc: createDocument({ text }), knowledge: { entities: new Map([[WIRE.id, WIRE]]) }, near },
    quotation,
  );
}

const cases: [text: string, cue: string, via: string | null][] = [
  ['Dahl told North Wire that it opens.', 'told', 'north-wire'],
  ['Dahl told North Wire that it opens.', 'told North Wire', 'north-wire'],
  ['Dahl told reporters in an interview with North Wire that it opens.', 'told reporters', 'north-wire'],
  ['It opens, Dahl said to North Wire.', 'said', 'north-wire'],
  ['Dahl said that North Wire closes.', 'said', null],
  ['Dahl told the council that North Wire closes.', 'told the council', null],
];

test.each(cases)('finds the outlet, or none, in %j with the cue %j', (text, cue, via) => {
  expect(viaIn(text, cue)).toBe(via);
});

const relayed: [text: string, cue: string, source: string, via: string | null][] = [
  ['North Wire quoted Dahl as saying that it opens.', 'saying', 'Dahl', 'north-wire'],
  ['North Wire has quoted Dahl, the mayor, as saying it opens.', 'saying', 'Dahl, the mayor,', 'north-wire'],
  [
    'Dahl was quoted by North Wire as saying it opens.',
    'was quoted by North Wire as saying',
    'Dahl',
    'north-wire',
  ],
  ['“It opens,” Dahl was quoted as saying by North Wire.', 'was quoted as saying', 'Dahl', 'north-wire'],
  ['North Wire opens, Dahl was quoted as saying.', 'was quoted as saying', 'Dahl', null],
  ['Dahl left North Wire, the mayor said.', 'said', 'the mayor', null],
];

test.each(relayed)('finds the outlet that relays the words, or none, in %j', (text, cue, source, via) => {
  expect(viaIn(text, cue, source)).toBe(via);
});

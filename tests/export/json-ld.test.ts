import { describe, expect, test } from 'vitest';
import { articleNode } from '../../src/export/article-node.ts';
import { entityNode, entityReference, sameAsLinks } from '../../src/export/entity-node.ts';
import { serializeForScript, serializeJsonLd } from '../../src/export/json-ld.ts';
import { describeLicense } from '../../src/export/licence.ts';
import { quotationNode } from '../../src/export/quotation-node.ts';
import { articleSchema } from '../../src/schemas/article.ts';
import { recordOf } from '../archive/archive-of.ts';

const parse = (json: string): unknown => JSON.parse(json);

describe('serializeForScript', () => {
  test('lets no text end the script', () => {
    const json = serializeForScript({ a: '</script><script>alert(1)</script><!--' });
    expect(json).not.toContain('<');
    expect(parse(json)).toEqual({ a: '</script><script>alert(1)</script><!--' });
  });

  test('escapes the line separators of old JavaScript', () => {
    expect(serializeForScript('\u2028\u2029')).toBe('"\\u2028\\u2029"');
  });
});

test('serializeJsonLd leaves out undefined values', () => {
  expect(parse(serializeJsonLd({ '@type': 'Thing', name: 'x', url: undefined }))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Thing',
    name: 'x',
  });
});

describe('entityNode', () => {
  test.each([
    ['person', {}, 'Person'],
    ['organization', {}, 'Organization'],
    ['place', { kind: 'city' }, 'City'],
    ['place', { kind: 'site' }, 'Place'],
    ['event', {}, 'Event'],
    ['agreement', {}, 'CreativeWork'],
    ['work', {}, 'CreativeWork'],
  ] as const)('of a %s %j is a %s', (type, fields, expected) => {
    expect(entityReference(recordOf(type, 'x', fields), 'https://example.org/x')['@type']).toBe(expected);
  });

  test('states names, coordinates, and identifiers elsewhere', () => {
    const record = recordOf('place', 'arby', {
      name: 'Arby',
      aliases: ['Arbye'],
      original: [{ text: 'Арби', language: 'ru' }],
      coordinates: { lat: 50, lon: 10 },
      identifiers: { wikidata: 'Q1', geonames: 7 },
    });
    expect(parse(serializeJsonLd(entityNode(record, 'https://example.org/arby')))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Place',
      '@id': 'https://example.org/arby',
      url: 'https://example.org/arby',
      name: 'Arby',
      description: 'A sentence.',
      alternateName: ['Arbye', 'Арби'],
      sameAs: ['http://www.wikidata.org/entity/Q1', 'https://sws.geonames.org/7/'],
      geo: { '@type': 'GeoCoordinates', latitude: 50, longitude: 10 },
    });
  });

  test('leaves out dates that ISO 8601 cannot express', () => {
    const node = entityNode(
      recordOf('event', 'fair', { from: '2016-22', to: '2016-09' }),
      'https://example.org/fair',
    );
    expect(node).toMatchObject({ startDate: undefined, endDate: '2016-09' });
  });

  test('states each role once', () => {
    const roles = [{ title: 'Mayor' }, { title: 'Mayor' }];
    expect(entityNode(recordOf('person', 'x', { roles }), 'https://example.org/x')).toMatchObject({
      jobTitle: ['Mayor'],
    });
  });

  test('has no links elsewhere without identifiers', () => {
    expect(sameAsLinks(recordOf('person', 'x'))).toEqual([]);
  });
});

test('articleNode states only what the front matter does', () => {
  const frontMatter = articleSchema.parse({
    title: 'Rain',
    slug: 'rain',
    published: '2020-05-04',
    summary: 'It rains.',
    basedOn: { edited: 'Shortened.', title: 'More rain' },
  });
  const address = 'https://example.org/articles/rain/';
  const parts = {
    address,
    terms: { name: '© Norland Wire', holder: 'Norland Wire' },
    about: [],
    mentions: [],
    quotations: ['https://example.org/quotes/a/'],
  };
  expect(parse(serializeJsonLd(articleNode(frontMatter, parts)))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': address,
    url: address,
    mainEntityOfPage: address,
    headline: 'Rain',
    datePublished: '2020-05-04',
    inLanguage: 'en',
    abstract: 'It rains.',
    copyrightNotice: '© Norland Wire',
    copyrightHolder: { '@type': 'Organization', name: 'Norland Wire' },
    isBasedOn: { '@type': 'CreativeWork', name: 'More rain' },
    hasPart: [{ '@type': 'Quotation', '@id': 'https://example.org/quotes/a/' }],
  });
});

test('quotationNode leaves out an unknown speaker', () => {
  const node = quotationNode({
    address: 'https://example.org/quotes/a/',
    words: 'Yes',
    verbatim: false,
    language: 'en',
    speaker: undefined,
    article: { address: 'https://example.org/articles/rain/', title: 'Rain', published: '2020-05-04' },
  });
  expect(parse(serializeJsonLd(node))).not.toHaveProperty('creator');
  expect(parse(serializeJsonLd(node))).toMatchObject({ text: 'Yes', isPartOf: { headline: 'Rain' } });
});

test('quotationNode names no speaker of denied words', () => {
  const speaker = { '@type': 'Person', name: 'Anna Lind' };
  const node = quotationNode({
    address: 'https://example.org/quotes/a/',
    words: 'that it rains',
    verbatim: false,
    denial: 'Anna Lind denied',
    language: 'en',
    speaker,
    article: { address: 'https://example.org/articles/rain/', title: 'Rain', published: '2020-05-04' },
  });
  const parsed = parse(serializeJsonLd(node));
  expect(parsed).toMatchObject({ text: 'Anna Lind denied that it rains', about: speaker });
  expect(parsed).not.toHaveProperty('creator');
  expect(parsed).not.toHaveProperty('spokenByCharacter');
});

test('quotationNode keeps the quotation marks of denied words, and drops those of spoken words', () => {
  const parts = {
    address: 'https://example.org/quotes/a/',
    words: '“It rains”',
    verbatim: true,
    language: 'en',
    speaker: undefined,
    article: { address: 'https://example.org/articles/rain/', title: 'Rain', published: '2020-05-04' },
  };
  expect(quotationNode(parts).text).toBe('It rains');
  expect(quotationNode({ ...parts, denial: 'Anna Lind denied' }).text).toBe('Anna Lind denied “It rains”');
});

test('articleNode states a license only if there is one', () => {
  const frontMatter = articleSchema.parse({
    title: 'Rain',
    slug: 'rain',
    published: '2020-05-04',
    summary: 'Rain.',
  });
  const address = 'https://creativecommons.org/licenses/by/4.0/';
  const parts = { address: 'https://example.org/', about: [], mentions: [], quotations: [] };
  const licensed = parse(
    serializeJsonLd(articleNode(frontMatter, { ...parts, terms: { name: 'CC BY', address } })),
  );
  expect(licensed).toMatchObject({ license: address });
  expect(licensed).not.toHaveProperty('copyrightNotice');
  const noticed = parse(
    serializeJsonLd(articleNode(frontMatter, { ...parts, terms: { name: '© its publisher' } })),
  );
  expect(noticed).toMatchObject({ copyrightNotice: '© its publisher' });
  expect(noticed).not.toHaveProperty('license');
});

test.each([
  ['CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['LicenseRef-Own', undefined],
])('the license %s is at %s', (spdx, address) => {
  expect(describeLicense(spdx).address).toBe(address);
});

import { describe, expect, test } from 'vitest';
import type { Quotation } from '../../src/annotate/types.ts';
import {
  citeView,
  createQuotationView,
  type QuotationView,
  quotationTitle,
} from '../../src/components/quotation-view.ts';
import { listPieces } from '../../src/export/citation.ts';
import { iconFiles, siteSchema } from '../../src/schemas/site.ts';
import { articleOf, recordOf } from '../archive/archive-of.ts';

const entities = new Map([['anna-lind', recordOf('person', 'anna-lind', { name: 'Anna Lind' })]]);
const { logo: _, ...settings } = siteSchema.parse({
  title: 'A site',
  description: 'For tests.',
  address: 'https://example.org/news/',
  publisher: 'Nobody',
  licence: 'CC0-1.0',
  map: { center: [0, 0], zoom: 5 },
});
const site = { ...settings, icons: iconFiles };

const citationOf = (view: QuotationView) =>
  listPieces(citeView(view, site))
    .map(({ text, after }) => text + after)
    .join('');

type Fields = Partial<Omit<Quotation, 'content' | 'cue' | 'source'>>;

function viewOf(text: string, cue: string, content: string, fields: Fields) {
  const article = articleOf({
    text,
    quotations: [{ source: 'Lind', speaker: 'anna-lind', ...fields, cue, content }],
  });
  return createQuotationView({ article, quotation: article.record.quotations[0]!, number: 1 }, entities);
}

const denied = () =>
  viewOf('Lind did not say “The deal is dead”.', 'did not say', '“The deal is dead”', { negated: true });
const said = (confidence: number) =>
  viewOf('Lind said that the deal was dead.', 'said', 'that the deal was dead', {
    kind: 'indirect',
    confidence,
  });

describe('a quotation outside its article', () => {
  test('follows the cue that denies it, in title and citation', () => {
    const view = denied();
    expect(view.denial).toBe('Anna Lind did not say');
    expect(quotationTitle(view)).toBe('Anna Lind did not say “The deal is dead”');
    expect(citationOf(view)).toBe(
      'Anna Lind did not say “The deal is dead”, “A title”, A site, 4 May 2020, https://example.org/news/quotes/quotation-1/',
    );
  });

  test('has its cue if the words are the reporter’s', () => {
    const view = said(0.9);
    expect(quotationTitle(view)).toBe('Anna Lind said that the deal was dead');
    expect(citationOf(view)).toContain('that the deal was dead (Anna Lind, “said”), “A title”');
  });

  test('has a title of name and words if the words are the speaker’s own', () => {
    const view = viewOf('Lind said “The deal is dead”.', 'said', '“The deal is dead”', {});
    expect(quotationTitle(view)).toBe('Anna Lind: “The deal is dead”');
  });

  test.each<[string, Fields]>([
    ['its confidence is too low for a page', { confidence: 0.6 }],
    ['it is in the reporter’s words', { kind: 'indirect', confidence: 0.9 }],
  ])('links to its place in the article if %s', (_, fields) => {
    const view = (own: Fields) => viewOf('Lind said “The deal is dead”.', 'said', '“The deal is dead”', own);
    const sure = view({ confidence: 0.8 });
    expect([sure.ownPage, sure.path]).toEqual([true, '/quotes/quotation-1/']);
    const unsure = view(fields);
    expect([unsure.ownPage, unsure.path]).toEqual([false, '/articles/an-article/#quotation-1']);
    expect(citationOf(unsure)).toContain('https://example.org/news/articles/an-article/#quotation-1');
  });
});

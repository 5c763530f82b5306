import type { Provenance } from '../annotate/types.ts';
import { type ArchiveArticle, compareText } from './archive.ts';

/** A rule, how many annotations it made, and their lowest and highest confidence. */
export interface RuleTally {
  readonly rule: string;
  readonly count: number;
  readonly least: number;
  readonly most: number;
}

/** The rules that found something in the articles, grouped by what they find, most used first. */
export function findRules(
  articles: readonly ArchiveArticle[],
): { readonly title: string; readonly rules: readonly RuleTally[] }[] {
  const of = (pick: (article: ArchiveArticle) => readonly Provenance[]) => tally(articles.flatMap(pick));
  return [
    { title: 'Quotations', rules: of(({ record }) => record.quotations) },
    { title: 'Names, offices, and pronouns', rules: of(({ record }) => record.mentions) },
    { title: 'Dates', rules: of(({ record }) => record.times) },
  ].filter(({ rules }) => rules.length > 0);
}

function tally(annotations: readonly Provenance[]): RuleTally[] {
  const tallies = new Map<string, RuleTally>();
  for (const { rule, confidence } of annotations) {
    const { count, least, most } = tallies.get(rule) ?? { count: 0, least: confidence, most: confidence };
    tallies.set(rule, {
      rule,
      count: count + 1,
      least: Math.min(least, confidence),
      most: Math.max(most, confidence),
    });
  }
  return [...tallies.values()].sort((a, b) => b.count - a.count || compareText(a.rule, b.rule));
}

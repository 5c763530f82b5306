import type { EntityLookup } from '../archive/archive.ts';
import { listSources, type SourceCounts } from '../archive/count-sources.ts';
import { upperFirst } from '../archive/statement.ts';

/** What the counts of an article's sources say, in sentences: "9 of 20 quotations are Ann Lee’s; 4 of 7 sources are …". */
export function describeSources(counts: SourceCounts, entities: EntityLookup): string[] {
  const { named, unnamed, unknown, secondHand, tones } = counts;
  const all = [...named, ...unnamed];
  const sources = listSources(named).length + unnamed.length;
  const total = all.reduce((sum, { quotations }) => sum + quotations, unknown);
  const most = Math.max(...all.map(({ quotations }) => quotations));
  const leaders = all.filter(({ quotations }) => quotations === most);
  const [leader] = leaders;
  const parts = [
    leader && leaders.length === 1 && total > 1
      ? `${most} of ${total} quotations ${most === 1 ? 'is' : 'are'} ${possessive(leader.speaker.label)}`
      : countOf(total, 'quotation'),
    unnamed.length > 0
      ? `${unnamed.length} of ${countOf(sources, 'source')} ${unnamed.length === 1 ? 'is' : 'are'} unnamed`
      : sources > 0 && (sources === 1 ? 'the source is named' : `all ${sources} sources are named`),
    unknown > 0 && `of ${countOf(unknown, 'quotation')} the speaker is unknown`,
  ];
  const outlets = secondHand.map(
    ({ outlet, quotations }) => `${entities.get(outlet)?.name ?? outlet} (${quotations})`,
  );
  return [
    sentence(parts),
    sentence([outlets.length > 0 && `second-hand, through another outlet: ${outlets.join(', ')}`]),
    sentence([
      tones.doubting > 0 &&
        `${countOf(tones.doubting, 'verb')} of saying such as “claimed” ${tones.doubting === 1 ? 'keeps' : 'keep'} a distance`,
    ]),
  ].filter((words) => words !== '');
}

/** "86 words quoted, 51 reported"; "1 word reported". */
export function describeWords(quoted: number, reported: number): string {
  if (quoted === 0) return `${countOf(reported, 'word')} reported`;
  return `${countOf(quoted, 'word')} quoted${reported > 0 ? `, ${reported} reported` : ''}`;
}

/** "9 quotations", "1 quotation". */
export function countOf(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

function possessive(name: string): string {
  return `${name}’s`;
}

function sentence(parts: readonly (string | false | undefined)[]): string {
  const said = parts.filter(Boolean).join('; ');
  return said === '' ? '' : `${upperFirst(said)}.`;
}

import { formatPeriod } from '../dates/date-words.ts';
import type { Overlay } from '../schemas/overlay.ts';

/** The symbol beside a legend entry. Dotted ones stand for what is disputed or only expected. */
export type LegendSign = 'area' | 'area-dotted' | 'movement' | 'movement-dotted' | 'front';

/** One line of the legend. */
export interface LegendEntry {
  readonly sign: LegendSign;
  readonly label: string;
  /** Certainty and date in words: "Reported, 4 September 2016". */
  readonly detail: string;
}

type Properties = Overlay['features'][number]['properties'];

/** Whether something must be drawn dotted, never as a firm line. */
export function isDoubtful(certainty: Properties['certainty']): boolean {
  return certainty === 'disputed' || certainty === 'expected';
}

function legendSign({ role, certainty }: Properties): LegendSign | undefined {
  if (role === 'label') return undefined;
  if (role === 'front') return 'front';
  return isDoubtful(certainty) ? `${role}-dotted` : role;
}

/** The legend of an overlay: one entry per feature that has a symbol, without duplicates. */
export function legendOf(overlay: Overlay): LegendEntry[] {
  const entries = new Map<string, LegendEntry>();
  for (const { properties } of overlay.features) {
    const sign = legendSign(properties);
    const period = formatPeriod(properties.from, properties.to, 'from');
    const certainty = properties.certainty.charAt(0).toUpperCase() + properties.certainty.slice(1);
    const detail = period === '' ? certainty : `${certainty}, ${period}`;
    if (sign) entries.set(`${sign} ${properties.label} ${detail}`, { sign, label: properties.label, detail });
  }
  return [...entries.values()];
}

import { MONTH_NAMES } from '../../dates/month-names.ts';

const MONTHS = MONTH_NAMES.map((name) => name.toLowerCase());

const SHAPES: readonly {
  readonly shape: RegExp;
  readonly order: readonly [year: number, month: number, day: number];
}[] = [
  { shape: /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/, order: [1, 2, 3] },
  { shape: /\b(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]{3,9})\.?,? (\d{4})\b/i, order: [3, 2, 1] },
  { shape: /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i, order: [3, 1, 2] },
  { shape: /\b(\d{1,2})\.(\d{2})\.(\d{4})\b/, order: [3, 2, 1] },
];

/** The first complete date in a text ("5 September 2016", "Sept. 5, 2016", "05.09.2016") as an ISO date; undefined for none. */
export function parseDay(words: string): string | undefined {
  for (const { shape, order } of SHAPES) {
    const match = shape.exec(words);
    if (!match) continue;
    const [year = '', month = '', day = ''] = order.map((i) => match[i] ?? '');
    const iso = `${year}-${monthNumber(month)}-${day.padStart(2, '0')}`;
    if (isDay(iso)) return iso;
  }
  return undefined;
}

function monthNumber(month: string): string {
  if (/^\d+$/.test(month)) return month.padStart(2, '0');
  const at = MONTHS.findIndex(
    (name) => name.startsWith(month.toLowerCase().slice(0, 4)) && month.length >= 3,
  );
  return String(at + 1).padStart(2, '0');
}

/** Whether the day exists in the calendar. */
function isDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

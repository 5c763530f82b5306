import { describe, expect, it } from 'vitest';
import { ARTICLE, useSite } from './site.ts';

const site = useSite();

/** Minimum for marks and controls (WCAG 2.2, 1.4.11). */
const ENOUGH = 3;

/** Where a mark's color stands in its styles, by selectors of the marks. */
const MARKS: Readonly<Record<string, string>> = {
  '.text :is(.mention[data-entity]:not(.pronoun), .time)': 'text-decoration-color', // a pronoun has a mark only under the pointer
  ':is(.quotation, .sample):is(.direct, .mixed)': 'box-shadow',
  ':is(.quotation, .sample).indirect': 'border-block-end-color',
  '.speaker-mark:not(.mark-neutral)': 'background-color',
  '.speaker-mark.mark-neutral': 'border-block-start-color',
  '.entity': 'border-inline-start-color',
  '.bar rect': 'fill',
  'a:not(.mention, .skip, .who-speaks a, [data-words], .masthead a, .jumps a)': 'text-decoration-color',
  ':is(select, input[type=search])': 'border-block-start-color',
};

/** Marks with less contrast to what they stand on than is enough: "place mention: 2.7". */
function findFaint({ marks, enough }: { marks: Readonly<Record<string, string>>; enough: number }): string[] {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) throw new RangeError('no canvas');
  /** Paints colors over each other and returns what is seen. */
  const seen = (colors: readonly string[]): readonly number[] => {
    for (const color of colors) {
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
    }
    return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (channels: readonly number[]): number => {
    const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
      const part = channel / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const groundsOf = (element: Element | null): string[] =>
    element ? [...groundsOf(element.parentElement), getComputedStyle(element).backgroundColor] : ['white'];
  const faint = new Map<string, number>();
  for (const [selector, property] of Object.entries(marks)) {
    for (const element of document.querySelectorAll(selector)) {
      if (!element.checkVisibility()) continue;
      const value = getComputedStyle(element).getPropertyValue(property);
      const color = /^(?:[a-z]+\([^()]*\)|#[0-9a-f]+)/.exec(value)?.[0] ?? value;
      const isGround = property === 'background-color' || property === 'box-shadow' || property === 'fill';
      const grounds = groundsOf(isGround ? element.parentElement : element);
      const [a, b] = [luminance(seen(grounds)), luminance(seen([...grounds, color]))];
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      if (ratio < enough) faint.set(`${property} of ${element.className || element.localName}`, ratio);
    }
  }
  return [...faint].map(([name, ratio]) => `${name}: ${ratio.toFixed(2)}`);
}

describe.each(['light', 'dark'] as const)('marks in the %s theme', (colorScheme) => {
  it.each([
    ARTICLE,
    '',
    'quotes/',
    'quotes/putin-i-think-we-are-on-the-right-path/',
    'entities/',
    'timeline/',
  ])('stand out from their ground on “%s”', async (path) => {
    const page = await site.open(path, { colorScheme, viewport: { width: 1440, height: 900 } });
    expect(await page.evaluate(findFaint, { marks: MARKS, enough: ENOUGH })).toEqual([]);
  });

  it('would be found if they were faint', async () => {
    const page = await site.open(ARTICLE, { colorScheme });
    const marks = { '.text p': 'background-color', '.text .mention': 'text-decoration-color' };
    const faint = await page.evaluate(findFaint, { marks, enough: 20 });
    expect(faint.join()).toContain('text-decoration-color of mention person');
  });
});

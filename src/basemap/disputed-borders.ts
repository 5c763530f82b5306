import type { Bounds } from './position.ts';

interface DisputedBorder {
  /** The two sides as named in the boundary data, in alphabetical order. */
  readonly between: readonly [string, string];
  /** Set if only part of the border is disputed. */
  readonly within?: Bounds;
}

/**
 * Borders drawn as dotted lines: de facto lines in Natural Earth that one of the sides, or the United Nations,
 * does not recognize as an international border. A dotted line takes no side.
 */
export const DISPUTED_BORDERS: readonly DisputedBorder[] = [
  { between: ['Cyprus', 'N. Cyprus'] },
  { between: ['Cyprus', 'Cyprus U.N. Buffer Zone'] },
  { between: ['Cyprus U.N. Buffer Zone', 'N. Cyprus'] },
  { between: ['Israel', 'Palestine'] },
  { between: ['Israel', 'Syria'] },
  { between: ['Kosovo', 'Serbia'] },
  { between: ['Morocco', 'W. Sahara'] },
  { between: ['Russia', 'Ukraine'], within: [32, 44, 36.8, 46.4] },
  { between: ['Somalia', 'Somaliland'] },
  { between: ['India', 'Pakistan'], within: [73, 32.4, 78, 37] },
  { between: ['India', 'Siachen Glacier'] },
  { between: ['Pakistan', 'Siachen Glacier'] },
  { between: ['China', 'Siachen Glacier'] },
  { between: ['China', 'India'] },
  { between: ['Bhutan', 'China'] },
  { between: ['Egypt', 'Sudan'], within: [33, 21.5, 38, 24] },
  { between: ['S. Sudan', 'Sudan'], within: [26, 9, 30, 11] },
  { between: ['North Korea', 'South Korea'] },
];

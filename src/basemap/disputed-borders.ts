import type { Bounds } from './position.ts';

interface DisputedBorder {
  /** The two sides by the names of the boundary data, in the order of the alphabet. */
  readonly between: readonly [string, string];
  /** Where only a part of their border is in dispute. */
  readonly within?: Bounds;
}

/**
 * Borders drawn dotted: lines that stand de facto in Natural Earth and that a party to them, or the United Nations,
 * does not recognise as an international border. Drawing them so takes no side.
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

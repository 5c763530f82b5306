import { entityTypes } from '../entity-types/entity-types.ts';
import { listLayers } from '../entity-types/layers.ts';
import { mapColors, pageColors } from './colors.ts';
import { typeSizes } from './sizes.ts';

/** The style sheet that is made of data: colors, type sizes, and what each type of entity looks like. */
export function designStyleSheet(): string {
  return [customProperties(), forcedMapColors(), ...entityMarkRules(), hiddenLayerRules()].join('\n');
}

function customProperties(): string {
  return rule(':root', [
    'color-scheme:light dark',
    ...Object.entries(pageColors).map(([name, [light, dark]]) => `--${name}:light-dark(${light},${dark})`),
    ...Object.entries(mapColors).map(([name, [light, dark]]) => `--map-${name}:light-dark(${light},${dark})`),
    // Around a drawn map, whose colors are those of light paper.
    `--map-picture:${mapColors.land[0]}`,
    ...Object.entries(typeSizes).map(([name, size]) => `--size-${name}:${size}`),
  ]);
}

/** Twice `:root`, so that it counts for more than the colors of a theme. */
function forcedMapColors(): string {
  const colors = Object.entries(mapColors).map(([name, [, , forced]]) => `--map-${name}:${forced}`);
  return `@media (forced-colors: active){${rule(':root:root', colors)}}`;
}

function entityMarkRules(): string[] {
  return entityTypes.flatMap(({ type, mark: { color, underline, edge } }) => [
    rule(`:is(.mention,.entity).${type}`, [`--kind:var(--${color})`]),
    rule(`.mention.${type}`, [`text-decoration-style:${underline}`]),
    rule(`.entity.${type}`, [`border-inline-start:${edge} var(--kind)`]),
  ]);
}

/** Mentions and times of a layer that is switched off look like the text around them. */
function hiddenLayerRules(): string {
  const selectors = listLayers()
    .filter(({ selector }) => selector !== '.quotation')
    .map(({ name, selector }) => `[data-layers-off~="${name}"] .text ${selector}`);
  return rule(selectors.join(','), ['color:inherit', 'text-decoration:none']);
}

function rule(selector: string, declarations: readonly string[]): string {
  return `${selector}{${declarations.join(';')}}`;
}

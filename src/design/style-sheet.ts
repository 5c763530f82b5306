import { entityTypes } from '../entity-types/entity-types.ts';
import { listLayers } from '../entity-types/layers.ts';
import { mapColors, pageColors, speakerColors } from './colors.ts';
import { typeSizes } from './sizes.ts';

/** The style sheet that is generated from data: colors, type sizes, and the look of each entity type. */
export function designStyleSheet(): string {
  return [
    customProperties(),
    forcedMapColors(),
    ...entityMarkRules(),
    ...speakerRules(),
    hiddenLayerRules(),
  ].join('\n');
}

function customProperties(): string {
  return rule(':root', [
    'color-scheme:light dark',
    ...Object.entries(pageColors).map(([name, [light, dark]]) => `--${name}:light-dark(${light},${dark})`),
    ...speakerColors.map(([light, dark], i) => `--speaker-${i + 1}:light-dark(${light},${dark})`),
    ...Object.entries(mapColors).map(([name, [light, dark]]) => `--map-${name}:light-dark(${light},${dark})`),
    // The surroundings of a drawn map, which uses the colors of the light theme.
    `--map-picture:${mapColors.land[0]}`,
    ...Object.entries(typeSizes).map(([name, size]) => `--size-${name}:${size}`),
  ]);
}

/** Repeats `:root` to be more specific than the colors of a theme. */
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

function speakerRules(): string[] {
  return speakerColors.map((_, i) => rule(`.mark-${i + 1}`, [`--speaker:var(--speaker-${i + 1})`]));
}

/** Makes mentions and times of a layer that is off look like the surrounding text. */
function hiddenLayerRules(): string {
  const selectors = listLayers()
    .filter(({ selector }) => selector !== '.quotation')
    .map(({ name, selector }) => `[data-layers-off~="${name}"] .text ${selector}`);
  return rule(selectors.join(','), ['color:inherit', 'text-decoration:none']);
}

function rule(selector: string, declarations: readonly string[]): string {
  return `${selector}{${declarations.join(';')}}`;
}

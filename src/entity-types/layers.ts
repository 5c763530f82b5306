import type { Layer } from './entity-type.ts';
import { entityTypes } from './entity-types.ts';

/** A layer, with a selector for its elements in an article's text. */
export interface AnnotationLayer extends Layer {
  /** A CSS selector. */
  readonly selector: string;
}

/** The layers of an article's annotations, in the order of their keys: quotations, entity types, times. */
export function listLayers(): AnnotationLayer[] {
  const groups = Map.groupBy(entityTypes, ({ layer }) => layer.name);
  const ofTypes = [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first.layer, selector: selectorFor(group.map(({ type }) => type)) }] : [];
  });
  return [
    { name: 'quotations', label: 'Quotations', selector: '.quotation' },
    ...ofTypes,
    { name: 'times', label: 'Dates and times', selector: '.time' },
  ];
}

function selectorFor(types: readonly string[]): string {
  return types.length === 1 ? `.mention.${types[0]}` : `.mention:is(.${types.join(',.')})`;
}

/** A kind of annotation that readers can turn off, and the elements of the text that belong to it. */
export interface Layer {
  readonly name: string;
  readonly label: string;
  readonly selector: string;
}

/**
 * The bundler inserts the list of `src/entity-types/layers.ts` here. Importing that module would bundle parts of the
 * type definitions that only a build needs.
 */
declare const ANNOTATION_LAYERS: readonly Layer[];

/** The layers in the order of their keys, from 1. */
export const LAYERS: readonly Layer[] = ANNOTATION_LAYERS;

/** The layer names in a space-separated list, as in the attribute and in storage; unknown names are dropped. */
export function readLayers(list: string | undefined): ReadonlySet<string> {
  const names = new Set((list ?? '').split(' '));
  return new Set(LAYERS.map(({ name }) => name).filter((name) => names.has(name)));
}

/** The set with one layer toggled. */
export function toggleLayer(off: ReadonlySet<string>, name: string): ReadonlySet<string> {
  const next = new Set(off);
  if (!next.delete(name)) next.add(name);
  return next;
}

/** All layers off, or all on if all are off. */
export function toggleAll(off: ReadonlySet<string>): ReadonlySet<string> {
  return off.size === LAYERS.length ? new Set() : new Set(LAYERS.map(({ name }) => name));
}

/** The list that `readLayers` reads, in the order of `LAYERS`; undefined if no layer is off. */
export function writeLayers(off: ReadonlySet<string>): string | undefined {
  return (
    LAYERS.map(({ name }) => name)
      .filter((name) => off.has(name))
      .join(' ') || undefined
  );
}

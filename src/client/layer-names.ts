/** A kind of annotation that a reader can switch off, and the elements of the text that belong to it. */
export interface Layer {
  readonly name: string;
  readonly label: string;
  readonly selector: string;
}

/**
 * The bundler writes the list of `src/entity-types/layers.ts` here: the module itself would bring into the browser
 * what only a build needs of the types.
 */
declare const ANNOTATION_LAYERS: readonly Layer[];

/** The layers in the order of their keys, from 1. */
export const LAYERS: readonly Layer[] = ANNOTATION_LAYERS;

/** The names of layers in a list parted by spaces, as the attribute and the storage hold it; names that are no layer's are dropped. */
export function readLayers(list: string | undefined): ReadonlySet<string> {
  const names = new Set((list ?? '').split(' '));
  return new Set(LAYERS.map(({ name }) => name).filter((name) => names.has(name)));
}

/** The list with one layer switched over. */
export function toggleLayer(off: ReadonlySet<string>, name: string): ReadonlySet<string> {
  const next = new Set(off);
  if (!next.delete(name)) next.add(name);
  return next;
}

/** For reading only: all layers off, or all on again where all are off. */
export function toggleAll(off: ReadonlySet<string>): ReadonlySet<string> {
  return off.size === LAYERS.length ? new Set() : new Set(LAYERS.map(({ name }) => name));
}

/** The list as `readLayers` reads it, in the order of `LAYERS`; undefined where no layer is off. */
export function writeLayers(off: ReadonlySet<string>): string | undefined {
  return (
    LAYERS.map(({ name }) => name)
      .filter((name) => off.has(name))
      .join(' ') || undefined
  );
}

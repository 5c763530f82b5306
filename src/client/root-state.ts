import { readLayers, writeLayers } from './layer-names.ts';
import { recall, remember } from './memory.ts';

const root = document.documentElement;

/** The layers that the reader has turned off. */
export function recallLayers(): ReadonlySet<string> {
  return readLayers(recall('layers-off'));
}

/** Applies the layers that are off (`html[data-layers-off~="people"]`) and remembers them. */
export function setLayers(off: ReadonlySet<string>): void {
  remember('layers-off', writeLayers(off));
  showLayers(off);
}

/** Applies the layers that are off. */
export function showLayers(off: ReadonlySet<string>): void {
  const list = writeLayers(off);
  if (list === undefined) delete root.dataset.layersOff;
  else root.dataset.layersOff = list;
}

import type { BaseLabel, MapLayer, River } from './map-layer.ts';
import type { Bounds, Line } from './position.ts';

/** A layer that is decoded when first used. Its bounds are known before that. */
export class LazyMapLayer implements MapLayer {
  readonly bounds: Bounds;
  readonly #read: () => MapLayer;
  #layer: MapLayer | undefined;

  constructor(bounds: Bounds, read: () => MapLayer) {
    this.bounds = bounds;
    this.#read = read;
  }

  get land(): readonly Line[] {
    return this.#whole.land;
  }

  get lakes(): readonly Line[] {
    return this.#whole.lakes;
  }

  get borders(): readonly Line[] {
    return this.#whole.borders;
  }

  get disputed(): readonly Line[] {
    return this.#whole.disputed;
  }

  get divisions(): readonly Line[] {
    return this.#whole.divisions;
  }

  get rivers(): readonly River[] {
    return this.#whole.rivers;
  }

  get labels(): readonly BaseLabel[] {
    return this.#whole.labels;
  }

  get #whole(): MapLayer {
    this.#layer ??= this.#read();
    return this.#layer;
  }
}

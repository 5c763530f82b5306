import type { Bounds, Line } from './position.ts';
import type { BaseLabel, River, Storey } from './storey.ts';

/** A storey that is decoded when something of it is asked for; its bounds are known before. */
export class LazyStorey implements Storey {
  readonly bounds: Bounds;
  readonly #read: () => Storey;
  #storey: Storey | undefined;

  constructor(bounds: Bounds, read: () => Storey) {
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

  get #whole(): Storey {
    this.#storey ??= this.#read();
    return this.#storey;
  }
}

/** A 32-bit hash of a feature template's number and two values; the high bits are well mixed. */
export function mix(template: number, a: number, b: number): number {
  return salted(Math.imul(template + 1, GOLDEN), a, b);
}

/** 2 ** 32 divided by the golden ratio; its multiples are spread far apart. */
const GOLDEN = 0x9e3779b1;

function salted(salt: number, a: number, b: number): number {
  const hash = Math.imul(a ^ salt, 0x85ebca6b);
  return Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35);
}

/** Writes features in sequence: hashed row numbers, each from a template number and two values. */
export class FeatureWriter {
  readonly #shift: number;
  #out: Int32Array = new Int32Array();
  #next = 0;
  #salt = 0;

  /** `bits` is the number of row bits of the table. */
  constructor(bits: number) {
    this.#shift = 32 - bits;
  }

  /** Continues at `out[base]` with template number `template`. */
  start(out: Int32Array, base: number, template: number): void {
    this.#out = out;
    this.#next = base;
    this.#salt = Math.imul(template + 1, GOLDEN);
  }

  put(a: number, b: number): void {
    this.#out[this.#next++] = salted(this.#salt, a, b) >>> this.#shift;
    this.#salt = (this.#salt + GOLDEN) | 0;
  }
}

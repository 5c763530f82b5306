/** Weights that learn by stochastic gradients with a step of their own each (Duchi, Hazan and Singer, 2011). */
export interface Learner {
  readonly values: Float32Array;
  readonly squares: Float32Array;
}

/** A learner whose weights are all 0. */
export function toLearner(size: number): Learner {
  return { values: new Float32Array(size), squares: new Float32Array(size) };
}

/** How the steps are measured: their length, and how much a weight shrinks with each. */
export interface Steps {
  readonly rate: number;
  readonly decay: number;
}

const FLOOR = 1e-6;

/** Moves one weight against its gradient. */
export function step(learner: Learner, at: number, gradient: number, steps: Steps): void {
  const { values, squares } = learner;
  const full = gradient + steps.decay * (values[at] ?? 0);
  const square = (squares[at] ?? 0) + full * full;
  squares[at] = square;
  values[at] = (values[at] ?? 0) - (steps.rate * full) / (Math.sqrt(square) + FLOOR);
}

/** Weights trained by gradient descent with a step size each (AdaGrad; Duchi, Hazan and Singer, 2011). */
export interface Learner {
  readonly values: Float32Array;
  readonly squares: Float32Array;
}

/** A learner with all weights at 0. */
export function createLearner(size: number): Learner {
  return { values: new Float32Array(size), squares: new Float32Array(size) };
}

/** The learning rate, and the weight decay per step. */
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

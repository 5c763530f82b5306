import { ContentError } from '../schemas/content-error.ts';

/** A problem as plain data, to be kept or sent between threads, where errors lose their class. */
export interface Problem {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly reason: string;
}

/** The data of an error. */
export function describeProblem({ file, line, column, reason }: ContentError): Problem {
  return { file, line, column, reason };
}

/** The error of the data. */
export function problemError(problem: Problem): ContentError {
  return new ContentError(problem, problem.reason);
}

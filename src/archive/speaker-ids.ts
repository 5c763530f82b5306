import type { Quotation } from '../annotate/types.ts';

/** The ids of the records of those who say a quotation; `[]` if none of them has one. */
export function speakerIds({ speaker, speakers = [] }: Pick<Quotation, 'speaker' | 'speakers'>): string[] {
  return [speaker, ...speakers.map(({ entity }) => entity)].filter((id) => id !== null);
}

import { z } from 'zod';
import { type EntityType, entityTypes } from '../entity-types/entity-types.ts';
import { addressPart } from '../schemas/address-part.ts';
import { decisionSchema } from '../schemas/decision.ts';

const words = z.string().trim().min(1);
const typeNames = entityTypes.map(({ type }) => type);

/** What the review panel of a preview can ask for. */
export const reviewRequestSchema = z.union([
  z.strictObject({ article: addressPart, decision: decisionSchema }),
  /** Another name of a record, so that it is found everywhere. */
  z.strictObject({ alias: z.strictObject({ entity: addressPart, name: words }) }),
  z.strictObject({
    record: z.strictObject({
      type: z.enum<readonly EntityType[]>(typeNames),
      name: words,
      description: words,
      kind: words.optional(),
      geonames: z.int().positive().optional(),
    }),
  }),
  /** Makes one record of two; the first one's id leads to the second. */
  z.strictObject({ merge: z.strictObject({ from: addressPart, into: addressPart }) }),
  z.strictObject({ undo: z.literal(true) }),
  z.strictObject({ redo: z.literal(true) }),
]);

export type ReviewRequest = z.infer<typeof reviewRequestSchema>;

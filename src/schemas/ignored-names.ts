import { z } from 'zod';

/** Path of the ignored names, relative to the site's folder. */
export const ignoredNamesFile = 'content/ignored-names.yaml';

/** `content/ignored-names.yaml`: names that articles seem to mention but that need no record. */
export const ignoredNamesSchema = z.array(
  z.strictObject({
    name: z.string().trim().min(1).describe('As “newsgloss check” prints it'),
    reason: z.string().trim().min(1).optional().describe('Why it needs no record, for other editors'),
  }),
);

export type IgnoredName = z.infer<typeof ignoredNamesSchema>[number];

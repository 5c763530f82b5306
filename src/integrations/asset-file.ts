import { z } from 'zod';

/** Files of `assets/` as the cache keeps them. */
export const filesSchema = z.array(
  z.object({ name: z.string(), contents: z.string(), encoding: z.enum(['utf8', 'base64']) }),
);

/** A file of `assets/`. */
export type AssetFile = Readonly<z.infer<typeof filesSchema>[number]>;

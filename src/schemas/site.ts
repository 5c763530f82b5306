import { z } from 'zod';
import { languageTag } from './language-tag.ts';
import { siteAddress } from './safe-address.ts';

/** `content/site.yaml`. */
export const siteSchema = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1),
  address: siteAddress.describe('Where the site is published; canonical links and feeds begin with it'),
  language: languageTag.default('en'),
  publisher: z.string().min(1).describe('Who answers for the site'),
  licence: z.string().min(1).describe('SPDX id of the licence of the site’s own texts'),
  map: z
    .strictObject({
      center: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]),
      zoom: z.number().min(2).max(11),
    })
    .describe('What the site’s map opens on: [lat, lon] and zoom'),
});

export type Site = z.infer<typeof siteSchema>;

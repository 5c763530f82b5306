import { z } from 'zod';
import { addressPart } from './address-part.ts';
import { isoDate } from './edtf.ts';
import { languageTag } from './language-tag.ts';
import { linkAddress, textOrAddress } from './safe-address.ts';

const basedOn = z.strictObject({
  title: z.string().min(1).optional().describe('Title of the original text'),
  publisher: z.string().min(1).optional(),
  language: languageTag.optional().describe('BCP 47 tag of its language'),
  published: isoDate.optional(),
  url: linkAddress.optional(),
  edited: z.string().min(1).describe('How this edition was made from the original'),
});

/** Front matter of `content/articles/*.md`. */
export const articleSchema = z.strictObject({
  title: z.string().min(1),
  slug: addressPart.describe('Last part of the address; unique within the site'),
  formerly: z.array(addressPart).default([]).describe('Slugs that it had; their addresses lead here'),
  language: languageTag.default('en').describe('BCP 47 tag of the text'),
  published: isoDate.describe('Day of the dateline; relative dates count from it'),
  dateline: z.string().min(1).optional().describe('Where the report was filed: "Hangzhou"'),
  publisher: z.string().min(1).optional(),
  authors: z.array(z.string().min(1)).default([]),
  basedOn: basedOn.optional(),
  summary: z.string().min(1),
  tags: z.array(z.string().min(1)).default([]),
  licence: textOrAddress
    .optional()
    .describe(
      'SPDX id ("CC-BY-4.0"), address of a license, or a copyright notice ("© Example Times"); without it, a text from another publisher stays that publisher’s, and the site’s license covers the site’s own texts',
    ),
  notes: z
    .array(
      z.strictObject({
        text: z.string().min(1).describe('One to three sentences; may have links and emphasis'),
        at: z.string().min(1).optional().describe('Words of the article that it is about'),
      }),
    )
    .default([])
    .describe('Notes of the editor, at the head of the article or about words in it'),
  draft: z.boolean().default(false).describe('Left out of the built site'),
});

export type FrontMatter = z.infer<typeof articleSchema>;

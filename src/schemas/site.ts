import { z } from 'zod';

import { isReadable, makeReadable } from '../design/contrast.ts';
import { languageTag } from './language-tag.ts';
import { linkAddress, siteAddress, textOrAddress } from './safe-address.ts';

const COLOR = /^#[0-9a-f]{6}$/i;

const accent = z
  .custom<string>((value) => typeof value === 'string' && COLOR.test(value), {
    error: 'is not a color; write # and six hexadecimal digits, in quotation marks: "#0b5fa5"',
    abort: true,
  })
  .refine((color) => isReadable(color, 0), {
    error: ({ input }) =>
      `is too light to read on the pages (WCAG requires a contrast of 4.5); use a darker one, such as "${makeReadable(String(input), 0)}"`,
  });

/** Letters, digits, dots, hyphens and underscores; no part begins with a dot. */
const PICTURE = /^(?:\w[\w.-]*\/)*\w[\w.-]*\.(?:svg|png|jpe?g|webp|avif|gif)$/i;

const link = z.strictObject({
  label: z.string().min(1).describe('The text of the link'),
  address: linkAddress.describe(
    'A web address, a mailto: address, or a path from the root of the site: "about/"',
  ),
});

/** `content/site.yaml`. */
export const siteSchema = z.strictObject({
  title: z.string().min(1).describe('Name of the site, at the top of every page'),
  description: z.string().min(1).describe('One or two sentences for the front page and for search engines'),
  address: siteAddress.describe('Where the site is published; canonical links and feeds begin with it'),
  language: languageTag.default('en').describe('BCP 47 tag of the language of the pages'),
  publisher: z.string().min(1).describe('Who is responsible for the site'),
  licence: textOrAddress.describe('SPDX id of the license of the site’s own texts'),
  logo: z
    .string()
    .regex(PICTURE, 'is not the path of a picture in public/; write one such as logo.svg')
    .optional()
    .describe('A picture in public/ to show before the title: "logo.svg"'),
  accent: accent
    .optional()
    .describe(
      'Color of links and marks in light mode, "#0b5fa5"; in dark mode it is lightened until it is readable',
    ),
  links: z.array(link).optional().describe('Links at the bottom of every page: contact, imprint, privacy'),
  corrections: linkAddress
    .optional()
    .describe(
      'Where readers send corrections: "mailto:desk@example.org", or the address of a form, in which {address} stands for what is wrong',
    ),
  map: z
    .strictObject({
      center: z
        .tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)])
        .describe('[latitude, longitude]'),
      zoom: z.number().min(2).max(11),
    })
    .optional()
    .describe('Where the site’s map opens: [lat, lon] and zoom; by default, on the places of its articles'),
});

type Settings = z.infer<typeof siteSchema>;

/** A picture in `public/` with its size in pixels. */
export interface Logo {
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

/** The checked settings of a site, with the pictures found in its `public/`. */
export interface Site extends Omit<Settings, 'logo'> {
  readonly logo?: Logo | undefined;
  /** The `iconFiles` that the site is published with. */
  readonly icons?: readonly IconFile[] | undefined;
}

/** Files in `public/` that browsers show as the site's icon. */
export const iconFiles = ['favicon.ico', 'icon.svg', 'apple-touch-icon.png'] as const;

type IconFile = (typeof iconFiles)[number];

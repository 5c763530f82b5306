import { z } from 'zod';
import { addressPart } from './address-part.ts';
import { edtfDate, inOrder } from './edtf.ts';
import { textOrAddress } from './safe-address.ts';

const properties = z.strictObject({
  role: z.enum(['area', 'movement', 'front', 'label']),
  label: z.string().min(1),
  certainty: z.enum(['reported', 'approximate', 'disputed', 'expected']),
  from: edtfDate.optional(),
  to: edtfDate.optional(),
  source: textOrAddress.describe('Quoted words of the article, or an address'),
  note: z.string().min(1).optional(),
  in: addressPart.optional().describe('Id of the place that the area is said to be in'),
  areaKm2: z.number().positive().optional().describe('The figure in the article, in square kilometers'),
});

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

const geometry = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Point'), coordinates: position }),
  z.strictObject({ type: z.literal('LineString'), coordinates: z.array(position).min(2) }),
  z.strictObject({ type: z.literal('MultiLineString'), coordinates: z.array(z.array(position).min(2)) }),
  z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(z.array(position).min(4)) }),
  z.strictObject({
    type: z.literal('MultiPolygon'),
    coordinates: z.array(z.array(z.array(position).min(4))),
  }),
]);

/** `content/overlays/<slug>.geojson`: what an author draws for an article (RFC 7946, positions as [lon, lat]). */
export const overlaySchema = z.strictObject({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.strictObject({
      type: z.literal('Feature'),
      id: addressPart.optional(),
      properties: inOrder(properties),
      geometry,
    }),
  ),
});

export type Overlay = z.infer<typeof overlaySchema>;

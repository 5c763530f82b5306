import { checkOverlay } from '../basemap/check-overlay.ts';
import { loadCountryFinder } from '../basemap/find-country.ts';
import type { LoadedOverlay } from '../knowledge/load-overlays.ts';
import { ContentError } from '../schemas/content-error.ts';

type Overlays = ReadonlyMap<string, LoadedOverlay>;

/** The errors and doubts about a site's overlays, and how large their areas are. */
export interface CheckedOverlays {
  readonly errors: readonly ContentError[];
  readonly warnings: readonly string[];
  readonly notes: readonly string[];
}

/** What overlays may refer to; anything undefined is not checked. */
export interface KnownContent {
  readonly slugs?: ReadonlySet<string> | undefined;
  readonly entities?: Pick<ReadonlySet<string>, 'has'> | undefined;
}

/** Checks that every overlay's article and places exist, and that its areas have the right place and size. */
export async function checkOverlays(overlays: Overlays, known: KnownContent): Promise<CheckedOverlays> {
  const features = [...overlays.values()].flatMap(({ overlay }) => overlay.features);
  const claims = features.some(({ properties }) => properties.in !== undefined);
  const findCountry = claims ? await loadCountryFinder() : () => undefined;
  const errors: ContentError[] = [];
  const lines: Record<'warning' | 'info', string[]> = { warning: [], info: [] };
  for (const [slug, loaded] of overlays) {
    errors.push(...findBrokenReferences(slug, loaded, known));
    for (const { severity, feature, reason } of checkOverlay(loaded.overlay, findCountry)) {
      const message = loaded.errorAt(['features', feature], reason);
      if (severity === 'error') errors.push(message);
      else lines[severity].push(message.message);
    }
  }
  return { errors, warnings: lines.warning, notes: lines.info };
}

function findBrokenReferences(
  slug: string,
  { overlay, file, errorAt }: LoadedOverlay,
  { slugs, entities }: KnownContent,
): ContentError[] {
  const unknown = overlay.features.flatMap(({ properties }, i) => {
    if (properties.in === undefined || entities?.has(properties.in) !== false) return [];
    const reason = `“${properties.label}” is in the unknown place "${properties.in}"; add a record for it or correct "in"`;
    return [errorAt(['features', i, 'properties', 'in'], reason)];
  });
  if (slugs?.has(slug) !== false) return unknown;
  return [
    new ContentError({ file }, 'does not belong to an article; rename it to the slug of one'),
    ...unknown,
  ];
}

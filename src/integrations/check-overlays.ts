import { checkOverlay, type OverlayMessage } from '../basemap/check-overlay.ts';
import { loadCountryFinder } from '../basemap/find-country.ts';
import type { LoadedOverlay } from '../knowledge/load-overlays.ts';
import { ContentError } from '../schemas/content-error.ts';
import type { Overlay } from '../schemas/overlay.ts';

type Overlays = ReadonlyMap<string, LoadedOverlay>;

/** What is wrong with the overlays of a site, what is doubtful about them, and how large their areas are. */
export interface CheckedOverlays {
  readonly errors: readonly ContentError[];
  readonly warnings: readonly string[];
  readonly notes: readonly string[];
}

/** What overlays may refer to; nothing is said of what is not known. */
export interface KnownContent {
  readonly slugs?: ReadonlySet<string> | undefined;
  readonly entities?: ReadonlyMap<string, unknown> | undefined;
}

/** Checks every overlay: its article and places are there, its areas lie where they claim and fit the article's figures. */
export async function checkOverlays(overlays: Overlays, known: KnownContent): Promise<CheckedOverlays> {
  const features = [...overlays.values()].flatMap(({ overlay }) => overlay.features);
  const claims = features.some(({ properties }) => properties.in !== undefined);
  const findCountry = claims ? await loadCountryFinder() : () => undefined;
  const checked = [...overlays].flatMap(([slug, { overlay, file }]) => [
    ...findBrokenReferences(slug, overlay, known).map((reason) => ({
      file,
      reason,
      severity: 'error' as const,
    })),
    ...checkOverlay(overlay, findCountry).map(({ reason, severity }) => ({ file, reason, severity })),
  ]);
  const toLines = (wanted: OverlayMessage['severity']) =>
    checked.filter(({ severity }) => severity === wanted).map(({ file, reason }) => `${file} ${reason}`);
  return {
    errors: checked
      .filter(({ severity }) => severity === 'error')
      .map(({ file, reason }) => new ContentError({ file }, reason)),
    warnings: toLines('warning'),
    notes: toLines('info'),
  };
}

function findBrokenReferences(
  slug: string,
  { features }: Overlay,
  { slugs, entities }: KnownContent,
): string[] {
  const unknown = features.flatMap(({ properties }) =>
    properties.in === undefined || entities?.has(properties.in) !== false
      ? []
      : [
          `“${properties.label}” lies in "${properties.in}", which no record of content/entities/ is; mend "in" or add the record`,
        ],
  );
  return slugs?.has(slug) === false
    ? ['belongs to no article; name it after the slug of one', ...unknown]
    : unknown;
}

import { findAddressPartFault } from '../schemas/address-part.ts';
import { ContentError, ContentErrors, listContentErrors } from '../schemas/content-error.ts';
import { type Overlay, overlaySchema } from '../schemas/overlay.ts';
import { parseJson } from '../schemas/parse-json.ts';
import { type ContentEntry, type ContentFiles, listContent, readListed } from '../schemas/read-content.ts';

/** A checked overlay and its file, relative to the site. */
export interface LoadedOverlay {
  readonly overlay: Overlay;
  readonly file: string;
  readonly errorAt: (path: readonly PropertyKey[], reason: string) => ContentError;
}

/** The valid overlays by the slug of their article, and what is wrong with the others. */
export interface ReadOverlays {
  readonly overlays: ReadonlyMap<string, LoadedOverlay>;
  readonly errors: readonly ContentError[];
}

const EXTENSION = '.geojson';

/** Reads and checks the overlays of a site (`content/overlays`). */
export function readOverlays(site: ContentFiles): ReadOverlays {
  const overlays = new Map<string, LoadedOverlay>();
  const errors: ContentError[] = [];
  for (const entry of listContent(site, 'content/overlays')) {
    const { name } = entry;
    try {
      overlays.set(name.slice(0, -EXTENSION.length), readOverlay(entry, site));
    } catch (error) {
      errors.push(...listContentErrors(error));
    }
  }
  return { overlays, errors };
}

function readOverlay({ name, file }: ContentEntry, site: ContentFiles): LoadedOverlay {
  const slug = name.slice(0, -EXTENSION.length);
  if (!name.endsWith(EXTENSION)) {
    throw new ContentError(
      { file },
      `is not an overlay: rename it to <slug of its article>${EXTENSION}, or move it`,
    );
  }
  const fault = findAddressPartFault(slug);
  if (fault !== undefined) throw new ContentError({ file }, `the slug "${slug}" ${fault}; rename the file`);
  const parsed = parseJson<Overlay>(readListed(site, file), overlaySchema, file);
  if (parsed.errors) throw new ContentErrors(parsed.errors);
  return { overlay: parsed.value, file, errorAt: parsed.errorAt };
}

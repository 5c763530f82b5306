import { DETAIL_ZOOM, PARTS_ZOOM } from './basemap-files.ts';
import { loadDetails } from './detail-files.ts';
import { toViewBounds, type View } from './mercator.ts';
import { isOverlapping, isWithin } from './position.ts';
import { decodeStorey, type Storey } from './storey.ts';
import { cutWorld, loadWorldSources, makeFineWorld, makeWorld } from './world.ts';

/** Every storey that a build has. */
export interface Storeys {
  readonly world: Storey;
  /** Parts of the fine world by name. */
  readonly parts: ReadonlyMap<string, Storey>;
  /** Detail extracts by name. */
  readonly details: ReadonlyMap<string, Storey>;
}

const loading = new Map<string, Promise<Storeys>>();

async function load(folder: string): Promise<Storeys> {
  const details = await loadDetails(folder);
  const sources = await loadWorldSources();
  return {
    world: await makeWorld(sources),
    parts: cutWorld(await makeFineWorld(sources)),
    details: new Map([...details].map(([name, { storey }]) => [name, decodeStorey(storey)])),
  };
}

/** The world and the detail extracts under a folder; made once a process, since it takes two seconds. */
export function loadStoreys(folder = 'content/basemap'): Promise<Storeys> {
  const known = loading.get(folder);
  if (known) return known;
  const storeys = load(folder);
  loading.set(folder, storeys);
  return storeys;
}

/** The storeys that cover a window best: an extract that holds it whole, else parts of the fine world, else the coarse one. */
export function findStoreys({ world, parts, details }: Storeys, view: View): Storey[] {
  const bounds = toViewBounds(view);
  if (view.zoom >= DETAIL_ZOOM) {
    const detail = [...details.values()].find((each) => isWithin(bounds, each.bounds));
    if (detail) return [detail];
  }
  if (view.zoom < PARTS_ZOOM) return [world];
  return [...[...parts.values()].filter((part) => isOverlapping(part.bounds, bounds)), world];
}

import { loadAsset } from './load-asset.ts';
import type { MapHandle } from './map/create-map.ts';
import type { MapModule } from './map/entry.ts';

/** Distance from the window at which a map starts loading: about one swipe. */
const NEAR = '400px';

declare global {
  interface Window {
    readonly newsglossMap?: MapModule;
  }
}

let loading: Promise<MapModule> | undefined;

/** Calls back once the figure is near the window and the page has loaded; at once in browsers that cannot tell. */
export function whenNear(figure: HTMLElement, act: () => void): void {
  if (!('IntersectionObserver' in window)) {
    act();
    return;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      if (document.readyState === 'complete') act();
      else addEventListener('load', act, { once: true });
    },
    { rootMargin: NEAR },
  );
  observer.observe(figure);
}

/** Puts the interactive map into a figure that contains its data; rejects if its script or data cannot be loaded. */
export async function loadMap(
  figure: HTMLElement,
  onActivate: (placeId: string) => void,
): Promise<MapHandle> {
  const data = figure.querySelector('script[type="application/json"]');
  if (!data) throw new RangeError('the map figure contains no data');
  loading ??= loadModule();
  const { createMap, readMapData } = await loading;
  const handle = createMap(figure, readMapData(data), { onActivate, isMain: figure.dataset.map === 'main' });
  await handle.ready;
  return handle;
}

async function loadModule(): Promise<MapModule> {
  // Leaflet measures what the styles lay out; both have loaded before it starts.
  await loadAsset('map');
  if (!window.newsglossMap) throw new RangeError('the map script has not set window.newsglossMap');
  return window.newsglossMap;
}

import { createMap, type MapHandle } from './create-map.ts';
import { type MapData, readMapData } from './map-data.ts';

/** What `assets/map.js` leaves for the page's own script, which loads it when a map is near. */
export interface MapModule {
  createMap(
    container: HTMLElement,
    data: MapData,
    options?: { onActivate?: (placeId: string) => void; isMain?: boolean },
  ): MapHandle;
  readMapData(element: Element): MapData;
}

// The script lies in the site's `assets/`; where it was loaded from can be asked only while it runs.
const script = document.currentScript;
const root = new URL('..', script instanceof HTMLScriptElement ? script.src : document.baseURI);

const mapModule: MapModule = {
  createMap: (container, data, options = {}) => createMap(container, data, { root, ...options }),
  readMapData,
};

Object.defineProperty(window, 'newsglossMap', { value: mapModule, configurable: true });

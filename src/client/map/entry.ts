import './map.css';
import { createMap, type MapHandle } from './create-map.ts';
import { type MapData, readMapData } from './map-data.ts';

/** What `assets/map.js` provides to the page's own script, which loads it when a map is about to come into view. */
export interface MapModule {
  createMap(
    container: HTMLElement,
    data: MapData,
    options?: { onActivate?: (placeId: string) => void; isMain?: boolean },
  ): MapHandle;
  readMapData(element: Element): MapData;
}

// The script is in the site's `assets/`. Its own address is only known while it runs.
const script = document.currentScript;
const root = new URL('..', script instanceof HTMLScriptElement ? script.src : document.baseURI);

const mapModule: MapModule = {
  createMap: (container, data, options = {}) => createMap(container, data, { root, ...options }),
  readMapData,
};

Object.defineProperty(window, 'newsglossMap', { value: mapModule, configurable: true });

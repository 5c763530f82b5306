import { BASEMAP_GLOBAL, type WorldFile } from '../../basemap/basemap-files.ts';
import type { EncodedMapLayer } from '../../basemap/map-layer.ts';

type Receive = (name: string, data: unknown) => void;

/** Loads map data as classic scripts, the only way that also works on file://. */
export class BasemapLoader {
  readonly #root: URL;
  readonly #received = new Map<string, unknown>();
  readonly #loading = new Map<string, Promise<unknown>>();

  /** `root` is the site's root folder; the files are in its `assets/`. */
  constructor(root: URL) {
    this.#root = root;
    const receive: Receive = (name, data) => this.#received.set(name, data);
    Object.defineProperty(window, BASEMAP_GLOBAL, { value: receive, configurable: true });
  }

  /** Loads the coarse world and the list of other files. */
  async loadWorld(): Promise<WorldFile> {
    return (await this.#load('world')) as WorldFile;
  }

  /** Loads a part of the detailed world, or the extract `detail-<name>`. */
  async loadMapLayer(name: string): Promise<EncodedMapLayer> {
    return (await this.#load(name)) as EncodedMapLayer;
  }

  #load(name: string): Promise<unknown> {
    const known = this.#loading.get(name);
    if (known) return known;
    const loading = new Promise<unknown>((resolve, reject) => {
      const script = document.createElement('script');
      script.src = new URL(`assets/basemap-${name}.js`, this.#root).href;
      script.addEventListener('load', () => resolve(this.#received.get(name)));
      script.addEventListener('error', () => reject(new Error(`Cannot load ${script.src}`)));
      document.head.append(script);
    });
    this.#loading.set(name, loading);
    return loading;
  }
}

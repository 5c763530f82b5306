import { readLayers, writeLayers } from './layer-names.ts';
import { recall, remember } from './memory.ts';
import { isTheme, type Theme, themeMedia } from './theme-names.ts';

const root = document.documentElement;

/** The layers that the reader has turned off. */
export function recallLayers(): ReadonlySet<string> {
  return readLayers(recall('layers-off'));
}

/** Applies the layers that are off (`html[data-layers-off~="people"]`) and remembers them. */
export function setLayers(off: ReadonlySet<string>): void {
  remember('layers-off', writeLayers(off));
  showLayers(off);
}

/** Applies the layers that are off. */
export function showLayers(off: ReadonlySet<string>): void {
  const list = writeLayers(off);
  if (list === undefined) delete root.dataset.layersOff;
  else root.dataset.layersOff = list;
}

/** The theme that the reader chose; `system` if none. */
export function recallTheme(): Theme {
  const theme = recall('theme');
  return isTheme(theme) ? theme : 'system';
}

/** Applies a theme and remembers it. */
export function setTheme(theme: Theme): void {
  remember('theme', theme === 'system' ? undefined : theme);
  showTheme(theme);
}

/** Applies a theme to the styles (`html[data-theme=…]`; no attribute means the system's) and to the browser's frame. */
export function showTheme(theme: Theme): void {
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
    meta.media = themeMedia(theme, meta.dataset.theme);
  }
}

import { recallLayers, recallTheme, showLayers, showTheme } from './root-state.ts';

// Runs before the first paint, so that a chosen theme or a layer switched off is never seen otherwise.
const root = document.documentElement;
root.classList.add('js');
showTheme(recallTheme());
showLayers(recallLayers());

// The face of the text is asked for before the style sheet names it. From a disk no preload is allowed, nor needed.
const script = document.currentScript;
if (location.protocol !== 'file:' && script instanceof HTMLScriptElement) {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'font';
  link.type = 'font/woff2';
  link.crossOrigin = 'anonymous';
  link.href = new URL('serif.woff2', script.src).href;
  script.after(link);
}

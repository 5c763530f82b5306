import { leadOn } from './lead-on.ts';
import { recallLayers, showLayers } from './root-state.ts';
import { showSettings } from './settings.ts';

// Runs before the first paint, so that the reader's settings and hidden layers apply from the start.
const root = document.documentElement;
root.classList.add('js');
showSettings();
showLayers(recallLayers());

const refresh = document.querySelector<HTMLMetaElement>('meta[http-equiv=refresh]');
const target = refresh && leadOn(refresh.content, location);
if (target) location.replace(target);

// Requests the text font before the style sheet does. On file://, preloading is neither allowed nor needed.
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

import { recallLayers, recallTheme, showLayers, showTheme } from './root-state.ts';

// Runs before the first paint, so that a chosen theme or a layer switched off is never seen otherwise.
document.documentElement.classList.add('js');
showTheme(recallTheme());
showLayers(recallLayers());

import { loadAsset } from './load-asset.ts';
import type { ShareModule } from './share/entry.ts';

declare global {
  interface Window {
    readonly newsglossShare?: ShareModule;
  }
}

let loading: Promise<ShareModule> | undefined;

/** Loads what shares and shows words, once; rejects if it cannot be loaded. */
export function loadShare(): Promise<ShareModule> {
  loading ??= loadAsset('share').then(() => {
    if (!window.newsglossShare) throw new RangeError('the script has not set window.newsglossShare');
    return window.newsglossShare;
  });
  return loading;
}

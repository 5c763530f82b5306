import { element } from './element.ts';
import { siteRoot } from './site-root.ts';

/** Loads `assets/NAME.js`, a classic script because of file://, and `assets/NAME.css`; rejects if either is missing. */
export async function loadAsset(name: string): Promise<void> {
  const script = element('script', { src: addressOf(`${name}.js`) });
  const styles = element('link', { rel: 'stylesheet', href: addressOf(`${name}.css`) });
  await Promise.all([styles, script].map(add));
}

function addressOf(asset: string): string {
  return new URL(`assets/${asset}`, siteRoot).href;
}

function add(loader: HTMLElement): Promise<void> {
  return new Promise((resolve, reject) => {
    loader.addEventListener('load', () => resolve());
    loader.addEventListener('error', () => reject(new Error(`cannot load ${loader.outerHTML}`)));
    document.head.append(loader);
  });
}

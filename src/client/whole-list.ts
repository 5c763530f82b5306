import { findAll } from './element.ts';
import { siteRoot } from './site-root.ts';

declare global {
  interface Window {
    /** Called by each file of a long list with its items, as HTML that the build made. */
    newsglossList?: (html: string) => void;
  }
}

/** Loads a complete paginated list: its files in order, with groups of the same kind joined. */
export async function loadWholeList(name: string, parts: number): Promise<DocumentFragment> {
  const whole = document.createElement('template').content;
  for (let part = 1; part <= parts; part++) join(whole, await loadPart(`assets/${name}-${part}.js`));
  return whole;
}

/** Loads a classic script, since a page on file:// cannot fetch anything else. */
function loadPart(file: string): Promise<DocumentFragment> {
  const script = document.createElement('script');
  script.src = new URL(file, siteRoot).href;
  return new Promise((resolve, reject) => {
    let items: DocumentFragment | undefined;
    window.newsglossList = (html) => {
      const template = document.createElement('template');
      template.innerHTML = html;
      items = template.content;
      // Links are relative to the site's root, since the page can be anywhere.
      for (const link of findAll('a[href]', items))
        link.setAttribute('href', new URL(link.getAttribute('href') ?? '', siteRoot).href);
    };
    script.addEventListener('load', () => {
      script.remove();
      if (items) resolve(items);
      else reject(new RangeError(`${script.src} contains no items`));
    });
    script.addEventListener('error', () => reject(new Error(`cannot load ${script.src}`)));
    document.head.append(script);
  });
}

function join(whole: DocumentFragment, part: DocumentFragment): void {
  for (const group of findAll('[data-group]', part)) {
    const same = whole.querySelector(`[data-group="${CSS.escape(group.dataset.group ?? '')}"] [data-items]`);
    if (!same) continue;
    same.append(...findAll('[data-item]', group));
    group.remove();
  }
  whole.append(part);
}

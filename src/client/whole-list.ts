import { findAll } from './element.ts';
import { siteRoot } from './site-root.ts';

declare global {
  interface Window {
    /** Called by each file of a long list with its items, as HTML of the site's own. */
    newsglossList?: (html: string) => void;
  }
}

/** The whole of a list that runs over several pages: its files one after the other, groups of one kind joined. */
export async function loadWholeList(name: string, parts: number): Promise<DocumentFragment> {
  const whole = document.createElement('template').content;
  for (let part = 1; part <= parts; part++) join(whole, await loadPart(`assets/${name}-${part}.js`));
  return whole;
}

/** A classic script, since a page from a disk may fetch nothing else. */
function loadPart(file: string): Promise<DocumentFragment> {
  const script = document.createElement('script');
  script.src = new URL(file, siteRoot).href;
  return new Promise((resolve, reject) => {
    let items: DocumentFragment | undefined;
    window.newsglossList = (html) => {
      const template = document.createElement('template');
      template.innerHTML = html.replaceAll(' href="/', ` href="${siteRoot.href}`);
      items = template.content;
    };
    script.addEventListener('load', () => {
      script.remove();
      if (items) resolve(items);
      else reject(new RangeError(`${script.src} has left no items`));
    });
    script.addEventListener('error', () => reject(new Error(`${script.src} cannot be loaded`)));
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

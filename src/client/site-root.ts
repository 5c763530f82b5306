const script = document.currentScript;

/** The site's root folder, relative to this script in `assets/`, so that pages work at any address and on a disk. */
export const siteRoot: URL = new URL(
  '..',
  script instanceof HTMLScriptElement ? script.src : document.baseURI,
);

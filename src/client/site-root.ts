const script = document.currentScript;

/** The site's root folder, seen from where this script lies (`assets/`): the same page works at any address and on a disk. */
export const siteRoot: URL = new URL(
  '..',
  script instanceof HTMLScriptElement ? script.src : document.baseURI,
);

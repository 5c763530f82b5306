/** Creative Commons licenses by the words of their addresses and names. */
const CC = /^(by(?:-nc)?(?:-nd|-sa)?)$/;

const CC_ADDRESS =
  /^(?:https?:)?\/\/(?:www\.)?creativecommons\.org\/(?:licenses\/([a-z-]+)\/(\d\.\d)|publicdomain\/zero\/(1\.0))(?:\/(?:legalcode|deed)?(?:\.[a-z_-]+)?)?\/?(?:[?#].*)?$/i;

const CC_NAME = /^CC[ -](BY(?:[ -]NC)?(?:[ -](?:ND|SA))?)[ -](\d\.\d)(?: International)?$/i;

/**
 * A license as front matter has it: the SPDX id of a Creative Commons license that is given by its address or name
 * ("CC BY-SA 4.0"), anything else as it is. A license ported to one country keeps its address: its terms differ.
 */
export function normalizeLicence(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  const [, kind, version, zero] = CC_ADDRESS.exec(words) ?? [];
  if (zero !== undefined || /^CC0(?:[ -]1\.0)?$/i.test(words)) return 'CC0-1.0';
  if (kind !== undefined && CC.test(kind.toLowerCase())) return `CC-${kind.toUpperCase()}-${version}`;
  const [, name, named] = CC_NAME.exec(words) ?? [];
  if (/^\/\/[^/]/.test(words)) return `https:${words}`;
  return name === undefined ? words : `CC-${name.toUpperCase().replaceAll(' ', '-')}-${named}`;
}

/** Whether an address is that of a Creative Commons license or dedication. */
export function isCreativeCommons(address: string): boolean {
  return /^(?:https?:)?\/\/(?:www\.)?creativecommons\.org\/(?:licenses|publicdomain)\//i.test(address);
}

/** What a text is under whose publisher grants nothing. */
export function reservedBy(publisher: string): string {
  return `© ${publisher}`;
}

/** A top-level element of an article's HTML, or the text between two, with the quotations that start in it. */
export interface HtmlBlock {
  readonly html: string;
  /** Anchors, in text order. */
  readonly anchors: readonly string[];
}

const TAG = /<(\/?)([a-zA-Z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const QUOTATION_ID = /^ id="([^"]*)" class="quotation /;

/** Splits serialized, sanitized HTML into its top-level blocks; joined, they give the same string. */
export function splitHtmlBlocks(html: string): HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  let anchors: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: tag, 1: slash, 2: name = '', 3: attributes = '', index } of html.matchAll(TAG)) {
    if (slash) depth--;
    else {
      const anchor = name === 'mark' ? QUOTATION_ID.exec(attributes)?.[1] : undefined;
      if (anchor !== undefined) anchors.push(anchor);
      if (!VOID.has(name)) depth++;
    }
    if (depth > 0) continue;
    const to = index + tag.length;
    blocks.push({ html: html.slice(from, to), anchors });
    [from, anchors] = [to, []];
  }
  if (from < html.length) blocks.push({ html: html.slice(from), anchors });
  return blocks;
}

import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { textOrAddress } from '../../schemas/safe-address.ts';
import type { Finding } from './imported-text.ts';
import { isCreativeCommons, normalizeLicence } from './licence.ts';

/**
 * The license that a page states for itself: by rel="license", by its metadata, or by the one Creative Commons
 * license that its footers link to. Links within figures are about pictures.
 */
export function findPageLicence(
  page: Root,
  stated: { readonly linked: string | undefined; readonly meta: string | undefined },
): Finding | undefined {
  const { marked, inFooters } = collectLinks(page);
  const link = marked.find(isAllowed);
  if (link !== undefined) return { value: normalizeLicence(link), from: 'from the page’s license link' };
  const named = [stated.linked, stated.meta].find((text) => text !== undefined && isAllowed(text));
  if (named !== undefined) return { value: normalizeLicence(named), from: 'from the page’s metadata' };
  const [only, ...others] = new Set(inFooters.map(normalizeLicence));
  return only !== undefined && others.length === 0
    ? { value: only, from: 'from the page’s footer' }
    : undefined;
}

/** Whether front matter may have the license that a page states. */
function isAllowed(stated: string): boolean {
  return textOrAddress.safeParse(normalizeLicence(stated)).success;
}

function collectLinks(page: Root): {
  readonly marked: readonly string[];
  readonly inFooters: readonly string[];
} {
  const marked: string[] = [];
  const inFooters: string[] = [];
  const walk = (root: Root | Element, inFooter: boolean): void => {
    visit(root, 'element', (element) => {
      if (element === root) return undefined;
      if (element.tagName === 'figure') return SKIP;
      if (element.tagName === 'footer' && !inFooter) {
        walk(element, true);
        return SKIP;
      }
      const { href, rel } = element.properties;
      if (typeof href !== 'string') return undefined;
      if (/(?:^|[\s,])license(?:$|[\s,])/i.test(String(rel))) marked.push(href);
      else if (inFooter && isCreativeCommons(href)) inFooters.push(href);
      return undefined;
    });
  };
  walk(page, false);
  return { marked, inFooters };
}

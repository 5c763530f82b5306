import type { Element, ElementContent, Root, RootContent } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Elements that are never part of an article's text. */
const NOISE = new Set(
  'script style noscript template nav aside footer form button input select textarea label svg canvas iframe object embed dialog menu link meta'.split(
    ' ',
  ),
);
const NOISE_ROLES = new Set(
  'navigation complementary banner contentinfo search dialog form toolbar menu'.split(' '),
);
const NOISE_NAMES = new Set(
  'ad ads advert advertisement breadcrumb breadcrumbs comments cookie cookies newsletter promo recommended related share sharing sidebar social sponsored subscribe subscription toolbar'.split(
    ' ',
  ),
);
/** A block that is named "related" but has this share of the words is the article after all. */
const MOST_NOISE = 0.3;

/** The element that contains the article: the one that the page marks, else the one with the most words in paragraphs. */
export function findMain(page: Root): Element {
  const marked = [isBody, isNamed('article'), isMainRole].map((is) => findRichest(page, is));
  const main =
    marked.find((element) => element !== undefined && wordsOfElement(element) !== '') ??
    findByParagraphs(page);
  return (
    main ?? { type: 'element', tagName: 'body', properties: {}, children: page.children.filter(isContent) }
  );
}

const isBody = ({ properties }: Element) =>
  String(properties.itemProp ?? '')
    .split(' ')
    .includes('articleBody');
const isNamed = (name: string) => (element: Element) => element.tagName === name;
const isMainRole = ({ tagName, properties }: Element) => tagName === 'main' || properties.role === 'main';
const isContent = (node: RootContent): node is ElementContent => node.type !== 'doctype';

function findRichest(page: Root, is: (element: Element) => boolean): Element | undefined {
  let best: Element | undefined;
  let most = 0;
  visit(page, 'element', (element) => {
    if (!is(element)) return undefined;
    const { length } = wordsOfElement(element);
    if (length > most) [best, most] = [element, length];
    return SKIP;
  });
  return best;
}

/** The parent whose own paragraphs have the most words. */
function findByParagraphs(page: Root): Element | undefined {
  const scores = new Map<Element, number>();
  visit(page, 'element', (element, _, parent) => {
    if (element.tagName !== 'p' || parent?.type !== 'element') return;
    scores.set(parent, (scores.get(parent) ?? 0) + wordsOfElement(element).length);
  });
  const [best] = [...scores].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? findRichest(page, isNamed('body'));
}

/** Removes menus, forms, scripts and what the page marks as not the article; returns how many words were removed. */
export function removeNoise(main: Element): number {
  const total = wordsOfElement(main).length;
  let words = 0;
  visit(main, 'element', (element, index, parent) => {
    if (index === undefined || !parent || element === main) return undefined;
    const gone = wordsOfElement(element);
    if (!isNoise(element) && !(isNamedNoise(element) && gone.length < MOST_NOISE * total)) return undefined;
    parent.children.splice(index, 1);
    words += gone === '' ? 0 : gone.split(' ').length;
    return [SKIP, index];
  });
  return words;
}

function isNoise({ tagName, properties }: Element): boolean {
  const { hidden, ariaHidden, role } = properties;
  if (NOISE.has(tagName) || (typeof role === 'string' && NOISE_ROLES.has(role))) return true;
  return (hidden !== undefined && hidden !== null && hidden !== false) || ariaHidden === 'true';
}

function isNamedNoise({ properties }: Element): boolean {
  const { className, id } = properties;
  const names = [...(Array.isArray(className) ? className : []), id ?? ''].join(' ').toLowerCase();
  return names.split(/[\s_-]+/).some((name) => NOISE_NAMES.has(name));
}

/** An element's words, separated by single spaces; scripts and styles have none. */
export function wordsOfElement(element: Element): string {
  const parts: string[] = [];
  visit(element, (node) => {
    if (node.type === 'element' && /^(?:script|style|noscript|template)$/.test(node.tagName)) return SKIP;
    if (node.type === 'text') parts.push(node.value);
    return undefined;
  });
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

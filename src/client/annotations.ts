import type { Layers } from './layers.ts';

/** What a card can describe: mentions and times, which are words in a sentence, and quotations. */
export type CardKind = 'mention' | 'time' | 'quotation';

const SELECTORS: Readonly<Record<CardKind, string>> = {
  mention: '.mention',
  time: '.time',
  quotation: '.quotation',
};

const KINDS: readonly CardKind[] = ['mention', 'time', 'quotation'];

/** Selector of all annotations that have a card. */
export const ANNOTATION = KINDS.map((kind) => SELECTORS[kind]).join(',');

/** The kind of annotation that an element is. */
export function kindOf(annotation: Element): CardKind | undefined {
  return KINDS.find((kind) => annotation.matches(SELECTORS[kind]));
}

/** The innermost annotation around a node, among those whose layer is on. */
export function findAnnotation(node: EventTarget | null, layers: Layers): HTMLElement | undefined {
  let found = node instanceof Element ? node.closest<HTMLElement>(ANNOTATION) : null;
  while (found && !layers.isOn(found)) found = found.parentElement?.closest<HTMLElement>(ANNOTATION) ?? null;
  return found ?? undefined;
}

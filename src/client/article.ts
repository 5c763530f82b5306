import { followAnchors } from './anchors.ts';
import { announce } from './announce.ts';
import { startCards } from './cards.ts';
import { startChips } from './chips.ts';
import { copyAndTell } from './copy-buttons.ts';
import type { ShortcutName } from './key-names.ts';
import { LAYERS } from './layer-names.ts';
import { startLayers } from './layers.ts';
import { findCurrent } from './marked.ts';
import { moveToMention, moveToQuotation } from './move.ts';
import { citationFor } from './quotation-card.ts';
import { startSelection } from './selection.ts';

type ArticleShortcut = Exclude<ShortcutName, 'theme' | 'help'>;

/** The keyboard actions of an article page. */
export type ArticleActions = Readonly<Record<ArticleShortcut, (key: string) => void>>;

/** Makes an annotated text interactive: layers, cards, links to passages. */
export function startArticle(text: HTMLElement): ArticleActions {
  const layers = startLayers(text);
  startChips(text);
  const cards = startCards(text, layers);
  followAnchors(text);
  const shareSelection = startSelection(text, () => cards.card.hide());
  const toMention = (by: 1 | -1): void => {
    const mention = moveToMention(text, layers, by);
    if (mention) cards.open(mention);
  };
  return {
    nextQuotation: () => moveToQuotation(text, 1),
    previousQuotation: () => moveToQuotation(text, -1),
    nextMention: () => toMention(1),
    previousMention: () => toMention(-1),
    copyCitation: () => {
      const anchor = findCurrent(text)?.dataset.quotation;
      if (anchor === undefined) announce('Go to a quotation first (press j or k).');
      else void copyAndTell(citationFor(anchor, text), 'Citation');
    },
    shareSelection,
    layer: (key) => {
      const layer = LAYERS[Number(key) - 1];
      if (layer) announce(`${layer.label} ${layers.toggle(layer) ? 'shown' : 'hidden'}.`);
    },
    readingOnly: () => announce(layers.toggleAll() ? 'All marks shown.' : 'All marks hidden.'),
  };
}

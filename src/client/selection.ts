import { announce } from './announce.ts';
import { loadShare } from './load-share.ts';
import type { ShareBar } from './share/share-bar.ts';
import { createShareRow } from './share-row.ts';

/** Offers to share words of a text that a reader selects; returns what moves the focus there. */
export function startSelection(text: HTMLElement, hideCard: () => void): () => void {
  let loading: Promise<ShareBar> | undefined;
  let isByKey = false;
  let isTold = false;
  const onShow = (): void => {
    hideCard();
    if (isByKey && !isTold) announce('Press Tab to share the selected words.');
    isTold ||= isByKey;
  };
  const load = (): Promise<ShareBar> => {
    loading ??= loadShare().then(({ createBar }) => createBar(text, { createRow: createShareRow, onShow }));
    return loading;
  };
  const setByKey = ({ type }: Event): void => {
    isByKey = type === 'keydown';
  };
  document.addEventListener('keydown', setByKey);
  document.addEventListener('pointerdown', setByKey);
  document.addEventListener('selectionchange', () => {
    const selection = getSelection();
    if (selection && !selection.isCollapsed && selection.containsNode(text, true))
      load().catch((error: unknown) => console.warn(error));
  });
  return () =>
    void load()
      .then((bar) => {
        if (!bar.focus()) announce('Select words of the article first.');
      })
      .catch((error: unknown) => console.warn(error));
}

import type { Page } from 'playwright-core';

/** Selects words of the text, from the first occurrence of `from` to the end of the next of `to`, as a script does. */
export async function select(page: Page, from: string, to = from): Promise<void> {
  await page.evaluate(
    ([from, to]) => {
      const text = document.querySelector('.text');
      if (!text) throw new RangeError('no text');
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      const places: { node: Node; offset: number }[] = [];
      let all = '';
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (const [offset, unit] of [...(node.textContent ?? '').split('').entries()]) {
          places.push({ node, offset });
          all += unit;
        }
      const start = all.indexOf(from);
      const end = all.indexOf(to, start) + to.length - 1;
      const [first, last] = [places[start], places[end]];
      if (start < 0 || end < start || !first || !last) throw new RangeError(`no ${from} … ${to}`);
      first.node.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(first.node, first.offset, last.node, last.offset + 1);
    },
    [from, to] as const,
  );
}

/** Makes the browser refuse to copy in every way. */
export async function refuseCopying(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
}

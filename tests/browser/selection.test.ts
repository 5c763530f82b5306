import { describe, expect, it } from 'vitest';
import { paste } from './paste.ts';
import { ARTICLE, useSite } from './site.ts';

const site = useSite();

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.each([360, 768, 1120, 1440])('at %i px', (width) => {
  it('copying the text gives the words of the article and nothing else', async () => {
    const page = await site.open(ARTICLE, { viewport: { width, height: 900 } });
    const words = await page.evaluate(() => {
      const text = document.querySelector('.text');
      if (!text) throw new RangeError('no text');
      getSelection()?.selectAllChildren(text);
      const copy = text.cloneNode(true);
      if (!(copy instanceof Element)) throw new RangeError('no element');
      for (const notes of copy.querySelectorAll('.who-speaks')) notes.remove();
      return copy.textContent ?? '';
    });
    await page.keyboard.press('Control+C');
    expect(plain(await paste(page))).toBe(plain(words));
  });
});

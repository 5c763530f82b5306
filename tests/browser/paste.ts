import type { Page } from 'playwright-core';

/** What a reader gets who presses Ctrl+V: it needs no permission, on a disk either. */
export async function paste(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'paste';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('Control+V');
  const pasted = await page.locator('#paste').inputValue();
  await page.evaluate(() => document.querySelector('#paste')?.remove());
  return pasted;
}

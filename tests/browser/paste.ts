import type { Page } from 'playwright-core';

/** What Ctrl+V pastes; unlike reading the clipboard, this needs no permission, even on file://. */
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

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { expect } from 'vitest';

const FOLDER = join(import.meta.dirname, 'fixtures', 'pictures');

/** Pictures are compared at this share of their size, so that the edges of letters do not count. */
const SCALE = 0.25;
/** A difference of a color channel, from 0 to 255, that nobody sees. */
const UNSEEN = 32;
/** Share of the points that may differ more. */
const TOLERANCE = 0.01;

/**
 * Expects a picture to look like the stored one of this name. With `UPDATE_FIXTURES=1` it is stored instead: look at it
 * before you commit it.
 */
export async function expectPicture(browser: Browser, name: string, picture: Buffer): Promise<void> {
  const stored = join(FOLDER, `${name}.png`);
  if (process.env.UPDATE_FIXTURES === '1' && process.env.CI === undefined) writeFileSync(stored, picture);
  expect(existsSync(stored), `${stored} is missing`).toBe(true);
  const share = await compare(browser, readFileSync(stored), picture);
  expect(share, `share of ${name} that differs from ${stored}`).toBeLessThanOrEqual(TOLERANCE);
}

/** The share of points that differ, from 0 to 1; 1 if the sizes do. */
async function compare(browser: Browser, one: Buffer, other: Buffer): Promise<number> {
  const page = await browser.newPage();
  try {
    const addresses = [one, other].map((picture) => `data:image/png;base64,${picture.toString('base64')}`);
    return await page.evaluate(
      async ({ addresses, scale, unseen }) => {
        const pictures = await Promise.all(
          addresses.map(async (address) => {
            const image = new Image();
            image.src = address;
            await image.decode();
            return image;
          }),
        );
        const [first, second] = pictures.map((image) => {
          const [width, height] = [Math.round(image.width * scale), Math.round(image.height * scale)];
          const context = new OffscreenCanvas(width, height).getContext('2d');
          if (!context) throw new RangeError('no canvas');
          context.imageSmoothingQuality = 'high';
          context.drawImage(image, 0, 0, width, height);
          return context.getImageData(0, 0, width, height);
        });
        if (!first || !second || first.width !== second.width || first.height !== second.height) return 1;
        let different = 0;
        for (let at = 0; at < first.data.length; at += 4) {
          const channels = [0, 1, 2].map((c) =>
            Math.abs((first.data[at + c] ?? 0) - (second.data[at + c] ?? 0)),
          );
          if (Math.max(...channels) > unseen) different++;
        }
        return different / (first.data.length / 4);
      },
      { addresses, scale: SCALE, unseen: UNSEEN },
    );
  } finally {
    await page.close();
  }
}

import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from '../../src/client/copy.ts';

/** A page that can only copy a selection; returns what a reader would paste. */
function stubPage(execCommand: () => boolean): { pasted?: string } {
  const page: { pasted?: string } = {};
  let value = '';
  const field = {
    set value(text: string) {
      value = text;
    },
    select: () => undefined,
    remove: () => undefined,
  };
  vi.stubGlobal('HTMLElement', class {});
  vi.stubGlobal('getSelection', () => null);
  vi.stubGlobal('document', {
    createElement: () => field,
    body: { append: () => undefined },
    execCommand: () => {
      const copied = execCommand();
      if (copied) page.pasted = value;
      return copied;
    },
  });
  return page;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('copyText', () => {
  it('uses the clipboard if there is one', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await expect(copyText('words')).resolves.toBe(true);
    expect(writeText).toHaveBeenCalledWith('words');
  });

  it('copies markup so that it can be pasted formatted and as it is written', async () => {
    const write = vi.fn((_: readonly unknown[]) => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { write } });
    vi.stubGlobal(
      'ClipboardItem',
      class {
        readonly types: readonly string[];
        constructor(items: object) {
          this.types = Object.keys(items);
        }
      },
    );
    await expect(copyText('<p>words</p>', true)).resolves.toBe(true);
    expect(write).toHaveBeenCalledWith([{ types: ['text/html', 'text/plain'] }]);
  });

  it('copies a selection if there is no clipboard', async () => {
    vi.stubGlobal('navigator', {});
    const page = stubPage(() => true);
    await expect(copyText('words')).resolves.toBe(true);
    expect(page.pasted).toBe('words');
  });

  it('copies a selection if the clipboard refuses', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('no')) } });
    const page = stubPage(() => true);
    await expect(copyText('words')).resolves.toBe(true);
    expect(page.pasted).toBe('words');
  });

  it('returns false if nothing can copy', async () => {
    vi.stubGlobal('navigator', {});
    stubPage(() => {
      throw new Error('not allowed');
    });
    await expect(copyText('words')).resolves.toBe(false);
  });
});

import { announce } from '../announce.ts';

/** Whether the browser has a share sheet. */
export function canShare(): boolean {
  return typeof navigator.share === 'function';
}

/** Opens the share sheet; closing it is no error. */
export async function share(title: string, url: string): Promise<void> {
  try {
    await navigator.share({ title, url });
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError'))
      announce('This browser cannot share that.');
  }
}

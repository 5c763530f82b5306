import { element } from './element.ts';

/** Long enough to read a short line twice. */
const SHOWN_FOR = 5000;

let region: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Puts the line for messages into the page; readers' software speaks only in regions that were there before the message. */
export function prepareAnnouncements(): void {
  region = element('p', { class: 'announcement', role: 'status' });
  document.body.append(region);
}

/** Says a short line to everyone: shown at the foot of the window, spoken by screen readers. */
export function announce(message: string): void {
  if (!region) return;
  region.textContent = message;
  clearTimeout(timer);
  timer = setTimeout(() => region?.replaceChildren(), SHOWN_FOR);
}

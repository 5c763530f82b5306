import { element } from './element.ts';

/** Long enough to read a short line twice. */
const SHOWN_FOR = 5000;

let region: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Adds the live region for messages; screen readers announce only regions that existed before the message. */
export function prepareAnnouncements(): void {
  region = element('p', { class: 'announcement', role: 'status' });
  document.body.append(region);
}

/** Shows a short message at the bottom of the window, and has screen readers announce it. */
export function announce(message: string): void {
  if (!region) return;
  region.textContent = message;
  clearTimeout(timer);
  timer = setTimeout(() => region?.replaceChildren(), SHOWN_FOR);
}

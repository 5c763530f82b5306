import { findShortcut, type ShortcutName } from './key-names.ts';
import { recall, remember } from './memory.ts';

/** Where letters are text or have a meaning of their own. */
const TAKEN = 'input, textarea, select, [contenteditable], dialog, [role=application], .leaflet-container';

/** Whether single keys do anything; a reader who speaks to the computer may have switched them off. */
export function areKeysOn(): boolean {
  return recall('keys') !== 'off';
}

/** Switches single keys on or off, and remembers it. */
export function setKeys(on: boolean): void {
  remember('keys', on ? undefined : 'off');
}

/** Listens to single keys all over the page, but never where somebody types, in a dialog or on the map. */
export function listenToKeys(actions: Readonly<Partial<Record<ShortcutName, (key: string) => void>>>): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || !areKeysOn()) return;
    if (event.target instanceof Element && event.target.closest(TAKEN)) return;
    const name = findShortcut(event);
    const act = name && actions[name];
    if (!act) return;
    event.preventDefault();
    act(event.key);
  });
}

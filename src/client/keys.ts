import { findShortcut, type ShortcutName } from './key-names.ts';
import { recall, remember } from './memory.ts';

/** Where keys are text input or have another meaning. */
const TAKEN = 'input, textarea, select, [contenteditable], dialog, [role=application], .leaflet-container';

/** Whether single-key shortcuts are on; readers who use voice input may turn them off. */
export function areKeysOn(): boolean {
  return recall('keys') !== 'off';
}

/** Turns single-key shortcuts on or off, and remembers the choice. */
export function setKeys(on: boolean): void {
  remember('keys', on ? undefined : 'off');
}

/** Listens for single-key shortcuts everywhere but in text fields, in dialogs, and on the map. */
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

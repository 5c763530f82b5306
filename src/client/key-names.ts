import { LAYERS } from './layer-names.ts';

/** What of a key press decides whether it is ours. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
  readonly repeat: boolean;
}

/** A key of the page with what it does, as the help says it. */
export interface Shortcut {
  readonly keys: readonly string[];
  readonly label: string;
}

/** All single keys, in the order of the help; `app.ts` binds each name. */
export const SHORTCUTS = {
  nextQuotation: { keys: ['j'], label: 'Next quotation' },
  previousQuotation: { keys: ['k'], label: 'Previous quotation' },
  nextMention: { keys: ['n'], label: 'Next name, place or date with a card' },
  previousMention: { keys: ['p'], label: 'Previous one' },
  copyCitation: { keys: ['c'], label: 'Copy the citation of the quotation you are at' },
  layer: { keys: LAYERS.map((_, i) => String(i + 1)), label: 'Marks on or off' },
  readingOnly: { keys: ['0'], label: 'Reading only: all marks off or on' },
  theme: { keys: ['t'], label: 'Light, dark or as the system has it' },
  help: { keys: ['?'], label: 'This list' },
} satisfies Record<string, Shortcut>;

export type ShortcutName = keyof typeof SHORTCUTS;

/** The shortcut that a key press means; undefined with a modifier, while composing or repeating, and for other keys. */
export function findShortcut(press: KeyPress): ShortcutName | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing || press.repeat) return undefined;
  return names.find((name) => SHORTCUTS[name].keys.some((key) => key === press.key));
}

const names = Object.keys(SHORTCUTS).filter((name): name is ShortcutName => name in SHORTCUTS);

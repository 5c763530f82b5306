import { LAYERS } from './layer-names.ts';

/** The parts of a keyboard event that decide whether it is a shortcut. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
  readonly repeat: boolean;
}

/** A shortcut and its description in the help. */
export interface Shortcut {
  readonly keys: readonly string[];
  readonly label: string;
}

/** All single-key shortcuts, in the order of the help; `app.ts` binds each name. */
export const SHORTCUTS = {
  nextQuotation: { keys: ['j'], label: 'Next quotation' },
  previousQuotation: { keys: ['k'], label: 'Previous quotation' },
  nextMention: { keys: ['n'], label: 'Next name, place, or date' },
  previousMention: { keys: ['p'], label: 'Previous name, place, or date' },
  copyCitation: { keys: ['c'], label: 'Copy the citation of the current quotation' },
  shareSelection: { keys: ['s'], label: 'Share the selected words' },
  layer: { keys: LAYERS.map((_, i) => String(i + 1)), label: 'Show or hide marks' },
  readingOnly: { keys: ['0'], label: 'Show or hide all marks' },
  theme: { keys: ['t'], label: 'Change colors: system, light, or dark' },
  help: { keys: ['?'], label: 'Show this list' },
} satisfies Record<string, Shortcut>;

export type ShortcutName = keyof typeof SHORTCUTS;

/** The shortcut of a key press; undefined for other keys, with modifiers, and while composing or repeating. */
export function findShortcut(press: KeyPress): ShortcutName | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing || press.repeat) return undefined;
  return names.find((name) => SHORTCUTS[name].keys.some((key) => key === press.key));
}

const names = Object.keys(SHORTCUTS).filter((name): name is ShortcutName => name in SHORTCUTS);

import { createDialog } from './dialog.ts';
import { element } from './element.ts';
import { SHORTCUTS } from './key-names.ts';
import { areKeysOn, setKeys } from './keys.ts';
import { LAYERS } from './layer-names.ts';
import { createLayerButtons } from './layers.ts';

/** Keys that are not single-key shortcuts. */
const FIXED: readonly (readonly [string, string])[] = [
  ['Enter', 'Open the card of the current quotation; follow the link of a name'],
  ['↓', 'Move from a name into its card'],
  ['Esc', 'Close a card or this dialog'],
];

/** The dialog that lists keyboard shortcuts; `withText` adds those for an annotated text. */
export function createHelpDialog(withText: boolean): HTMLDialogElement {
  const title = withText ? 'Marks and shortcuts' : 'Keyboard shortcuts';
  return createDialog({ id: 'shortcuts', title }, [
    ...(withText ? [createMarks()] : []),
    createTable(withText),
    createSwitch(),
  ]);
}

function createMarks(): HTMLElement {
  const marks = element('div', { class: 'help-marks', role: 'group', 'aria-label': 'Marks in the text' });
  marks.append(...createLayerButtons(), createKinds());
  return marks;
}

/** What the marks of quotations mean. */
const KINDS = [
  ['direct', 'in the speaker’s own words'],
  ['mixed', 'partly in the speaker’s own words'],
  ['indirect', 'in the reporter’s words'],
] as const;

function createKinds(): HTMLElement {
  const samples = KINDS.map(([kind, meaning]) =>
    element('li', {}, element('span', { class: `sample ${kind}` }, kind), ` ${meaning}`),
  );
  return element('ul', { class: 'help-kinds' }, ...samples);
}

/** Shortcuts that work on every page. */
const ANYWHERE = new Set(['theme', 'help']);

function createTable(withText: boolean): HTMLElement {
  const single = Object.entries(SHORTCUTS).filter(([name]) => withText || ANYWHERE.has(name));
  const list = element('dl', { class: 'keys' });
  for (const [name, { keys, label }] of single) {
    const text =
      name === 'layer' ? `${label}: ${LAYERS.map((layer) => layer.label.toLowerCase()).join(', ')}` : label;
    const shown = keys.length > 1 ? [`${keys[0]}–${keys.at(-1)}`] : keys;
    list.append(createRow(shown, text));
  }
  if (withText) for (const [key, label] of FIXED) list.append(createRow([key], label));
  return list;
}

function createRow(keys: readonly string[], label: string): HTMLElement {
  const names = keys.map((key) => element('kbd', {}, key));
  return element('div', {}, element('dt', {}, ...names), element('dd', {}, label));
}

function createSwitch(): HTMLElement {
  const box = element('input', { type: 'checkbox' });
  box.checked = areKeysOn();
  box.addEventListener('change', () => setKeys(box.checked));
  return element('label', { class: 'help-switch' }, box, ' Use single-key shortcuts on this site');
}

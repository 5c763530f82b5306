import { createDialog } from './dialog.ts';
import { element, findAll } from './element.ts';
import { LAYERS, toggleAll } from './layer-names.ts';
import { recallLayers, setLayers } from './root-state.ts';
import { applySetting, recallSetting, SETTINGS, type Setting } from './settings.ts';

/** A setting with what reads and changes it. */
interface Choice extends Omit<Setting, 'own'> {
  read(): string;
  apply(value: string): void;
  reset(): void;
}

/** Whether the text has marks; which of them, its legend decides. */
const MARKS: Choice = {
  name: 'marks',
  label: 'Marks in the text',
  values: [
    ['shown', 'Shown'],
    ['hidden', 'Hidden'],
  ],
  read: () => (recallLayers().size === LAYERS.length ? 'hidden' : 'shown'),
  apply(value) {
    if (value === MARKS.read()) return;
    const button = document.querySelector<HTMLElement>('[data-toggle-layer="all"]');
    if (button) button.click();
    else setLayers(toggleAll(recallLayers()));
  },
  reset: () => MARKS.apply('shown'),
};

const CHOICES: readonly Choice[] = [
  ...SETTINGS.map((setting) => ({
    ...setting,
    read: () => recallSetting(setting),
    apply: (value: string) => applySetting(setting, value),
    reset: () => applySetting(setting, setting.own),
  })),
  MARKS,
];

/** The dialog with what a reader can choose about how pages look; a choice applies at once. */
export function createSettingsDialog(): HTMLDialogElement {
  const reset = element('button', { type: 'button', class: 'copy' }, 'Reset');
  const dialog = createDialog({ id: 'settings', title: 'Reading settings' }, [
    ...CHOICES.map(createButtons),
    element('p', { class: 'settings-end' }, reset),
  ]);
  // The theme and the marks may have changed by their keys.
  dialog.addEventListener('toggle', () => showChosen(dialog));
  reset.addEventListener('click', () => {
    for (const choice of CHOICES) choice.reset();
    showChosen(dialog);
  });
  return dialog;
}

function showChosen(dialog: HTMLElement): void {
  const chosen = new Set(CHOICES.map(({ name, read }) => `${name} ${read()}`));
  for (const button of findAll('input', dialog))
    if (button instanceof HTMLInputElement) button.checked = chosen.has(`${button.name} ${button.value}`);
}

function createButtons({ name, label, values, apply }: Choice): HTMLElement {
  const buttons = values.map(([value, words]) => {
    const button = element('input', { type: 'radio', name, value });
    button.addEventListener('change', () => apply(value));
    return element('label', {}, button, ` ${words}`);
  });
  return element('fieldset', { class: 'setting' }, element('legend', {}, label), ...buttons);
}

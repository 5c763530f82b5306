import type { Choice, ReviewItem } from '../../review/list-items.ts';
import { element } from '../element.ts';
import type { Bounded } from './bounds.ts';

/** What is shown for a decision. */
export interface PanelState {
  /** An annotation, or words that were selected to become one; undefined if nothing is left. */
  readonly item:
    | (Pick<ReviewItem, 'of' | 'choices' | 'same'> & Partial<ReviewItem> & { readonly isNew?: boolean })
    | undefined;
  readonly bounds: Bounded;
  readonly chosen: number;
  readonly decided: number;
  readonly total: number;
  readonly records: readonly (readonly [id: string, name: string, type: string])[];
  /** Types of record. */
  readonly types: readonly string[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly status: string;
  readonly editor: string;
}

/** The actions of the panel, by the names in `data-do`. */
export const ACTIONS = {
  confirm: ['Confirm', 'y'],
  reject: ['Reject', 'x'],
  next: ['Next', 'n'],
  previous: ['Previous', 'p'],
  undo: ['Undo', 'u'],
  redo: ['Redo', 'U'],
  'start-earlier': ['Start earlier', '['],
  'start-later': ['Start later', '{'],
  'end-later': ['End later', ']'],
  'end-earlier': ['End earlier', '}'],
  mention: ['Mark selection as name', 'm'],
  quotation: ['Mark selection as quotation', 'q'],
  time: ['Mark selection as date', 'd'],
  other: ['Another record', 'o'],
  scope: ['All with these words', 's'],
  close: ['Close', 'Escape'],
} as const satisfies Readonly<Record<string, readonly [label: string, key: string]>>;

export type ActionName = keyof typeof ACTIONS;

const SUBJECTS = { mention: 'Name', quotation: 'Quotation', time: 'Date' } as const;

/** The contents of the panel. */
export function renderPanel(state: PanelState): HTMLElement[] {
  const { item, decided, total, status } = state;
  return [
    element(
      'div',
      { class: 'review-head' },
      element('h2', {}, 'Review'),
      element('span', {}, `${decided} of ${total} decided`),
      button('close'),
    ),
    element('p', { class: 'review-status', role: 'status' }, status),
    element(
      'div',
      { class: 'review-row' },
      ...(item ? [button('confirm'), ...(item.isNew ? [] : [button('reject')])] : []),
      button('previous'),
      button('next'),
      button('undo', !state.canUndo),
      button('redo', !state.canRedo),
    ),
    ...(item ? renderItem(item, state) : [element('p', {}, 'Everything is decided.')]),
    element('div', { class: 'review-row' }, button('mention'), button('quotation'), button('time')),
  ];
}

function renderItem(item: NonNullable<PanelState['item']>, state: PanelState): HTMLElement[] {
  const { bounds, chosen, records } = state;
  const { of, choices, same, rule, confidence, decided, before } = item;
  const how = item.isNew
    ? 'not marked yet'
    : decided
      ? `${decided.verdict} by an editor`
      : `rule ${rule?.replaceAll('-', ' ')}, confidence ${confidence}`;
  const hasBounds =
    item.isNew !== true &&
    (before !== undefined || of !== 'quotation') &&
    bounds.before + bounds.after !== '';
  return [
    element('p', { class: 'review-found' }, element('strong', {}, SUBJECTS[of]), `: ${how}`),
    element('p', { class: 'review-words' }, bounds.before, element('mark', {}, bounds.words), bounds.after),
    ...(choices.length > 0
      ? [element('ol', { class: 'review-choices' }, ...choices.map((one, i) => choice(one, i, chosen)))]
      : []),
    element(
      'div',
      { class: 'review-row' },
      field(
        of === 'time'
          ? 'Another date (EDTF)'
          : of === 'quotation'
            ? 'Another speaker (of two: A + B)'
            : 'Another record',
        {
          name: 'other',
          list: of === 'time' ? undefined : 'review-records',
        },
      ),
      ...(of === 'time'
        ? []
        : [
            element(
              'datalist',
              { id: 'review-records' },
              ...records.map(([, name, type]) => element('option', { value: name }, type)),
            ),
          ]),
      ...(of === 'quotation' ? [kindSelect()] : [scopeSelect(of, same)]),
    ),
    ...(hasBounds
      ? [
          element(
            'div',
            { class: 'review-row' },
            button('start-earlier'),
            button('start-later'),
            button('end-earlier'),
            button('end-later'),
          ),
        ]
      : []),
    element(
      'details',
      { class: 'review-more' },
      element('summary', {}, 'Reason and more'),
      field('Reason (readers see it)', { name: 'reason' }),
      field('Your name', { name: 'by', value: state.editor }),
      ...(of === 'mention' ? renderRecordTools(item, state.types) : []),
    ),
  ];
}

function renderRecordTools(
  { choices }: NonNullable<PanelState['item']>,
  types: readonly string[],
): HTMLElement[] {
  const current = choices.find(({ current }) => current);
  if (current?.set.entity)
    return [
      field('Join its record with', { name: 'into', list: 'review-records' }),
      element('button', { type: 'button', 'data-do': 'merge' }, 'Join the records'),
    ];
  return [
    field('Make a record: who or what is it?', { name: 'description' }),
    typeSelect(current?.set.type, types),
    field('Kind, if it needs one: town, party …', { name: 'record-kind' }),
    element('button', { type: 'button', 'data-do': 'record' }, 'Make a record'),
  ];
}

function choice({ label, current }: Choice, i: number, chosen: number): HTMLElement {
  const attributes = { type: 'button', 'data-choice': String(i), 'aria-pressed': String(i === chosen) };
  return element('li', {}, element('button', attributes, key(String(i + 1)), label, current ? ' (now)' : ''));
}

/** A button of an action, with its key. */
export function button(name: ActionName, disabled = false): HTMLButtonElement {
  const [label, pressed] = ACTIONS[name];
  const shown = pressed === 'Escape' ? 'Esc' : pressed;
  return element('button', { type: 'button', 'data-do': name, disabled }, label, ' ', key(shown));
}

const key = (name: string) => element('kbd', { 'aria-hidden': 'true' }, name);

function field(label: string, attributes: Readonly<Record<string, string | undefined>>): HTMLElement {
  return element(
    'label',
    {},
    `${label} `,
    element('input', { type: 'text', autocomplete: 'off', ...attributes }),
  );
}

function scopeSelect(of: string, same: number): HTMLElement {
  const options = [
    ['here', 'only here'],
    ['article', same > 1 ? `all ${same} in this article` : 'everywhere in this article'],
    ...(of === 'mention' ? [['everywhere', 'everywhere (adds the name to the record)']] : []),
  ] as const;
  const made = options.map(([value, label]) => element('option', { value }, label ?? ''));
  return element('label', {}, 'Applies ', element('select', { name: 'scope' }, ...made));
}

function typeSelect(type: string | undefined, types: readonly string[]): HTMLElement {
  const options = types.map((value) => element('option', { value, selected: value === type }, value));
  return element('label', {}, 'Type ', element('select', { name: 'type' }, ...options));
}

function kindSelect(): HTMLElement {
  const options = ['', 'direct', 'mixed', 'indirect'].map((value) =>
    element('option', { value }, value === '' ? 'as it is' : value),
  );
  return element('label', {}, 'Kind ', element('select', { name: 'kind' }, ...options));
}

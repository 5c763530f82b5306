import './review.css';
import type { TextQuoteSelector } from '../../anchors/selector.ts';
import type { ReviewItem } from '../../review/list-items.ts';
import type { Decision, Subject } from '../../schemas/decision.ts';
import { element } from '../element.ts';
import { type Bounded, type Move, moveBound } from './bounds.ts';
import type { Change, Desk, Sheet } from './desk.ts';
import { ACTIONS, type ActionName, type PanelState, renderPanel } from './panel.ts';
import { readSelection } from './selection.ts';

/** An annotation, or selected words that are none yet. */
type Shown = NonNullable<PanelState['item']> & { readonly selector: TextQuoteSelector };

/** What outlives the page, which loads itself again after each decision. */
interface Kept {
  readonly open: boolean;
  readonly at: string | undefined;
  readonly status: string;
}

const KEPT = 'newsgloss-review';
const EDITOR = 'newsgloss-editor';

/** Starts the review of the article on a page: a button that opens the panel. */
export function startReview(text: HTMLElement, desk: Desk): void {
  new Review(text, desk).start();
}

class Review {
  readonly #text: HTMLElement;
  readonly #desk: Desk;
  readonly #article: string;
  readonly #panel = element('section', {
    class: 'review',
    'aria-label': 'Review',
    tabindex: '-1',
    hidden: true,
  });
  readonly #opener = element(
    'button',
    { type: 'button', class: 'review-opener' },
    'Review ',
    element('kbd', {}, 'v'),
  );
  #sheet: Sheet = { items: [], records: [], types: [], canUndo: false, canRedo: false };
  #shown: Shown | undefined;
  #bounds: Bounded = { before: '', words: '', after: '' };
  #chosen = -1;
  #status = '';
  #busy = false;

  constructor(text: HTMLElement, desk: Desk) {
    this.#text = text;
    this.#desk = desk;
    this.#article = text.dataset.article ?? '';
  }

  start(): void {
    document.body.append(element('div', { class: 'review-host' }, this.#opener, this.#panel));
    this.#opener.addEventListener('click', () => void this.#open());
    this.#panel.addEventListener('click', (event) => this.#onClick(event));
    this.#panel.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.target instanceof HTMLInputElement)
        void this.#decideOnEnter(event.target);
    });
    // Before the shortcuts of the page, which mean something else.
    addEventListener('keydown', (event) => this.#onKey(event), { capture: true });
    this.#text.addEventListener('click', (event) => this.#onPick(event), { capture: true });
    const kept = recallKept();
    if (kept.open) void this.#open(kept);
  }

  get #isOpen(): boolean {
    return !this.#panel.hidden;
  }

  async #open(kept?: Kept): Promise<void> {
    this.#sheet = await this.#desk.list(this.#article);
    this.#panel.hidden = false;
    this.#opener.hidden = true;
    document.documentElement.classList.add('has-review');
    this.#status = kept?.status ?? '';
    this.#show(this.#sheet.items.find((one) => keyOf(one) === kept?.at) ?? this.#sheet.items.find(isOpen));
    this.#panel.focus({ preventScroll: true });
  }

  #close(): void {
    this.#panel.hidden = true;
    this.#opener.hidden = false;
    document.documentElement.classList.remove('has-review');
    this.#mark(undefined);
    this.#keep({ open: false });
    this.#opener.focus({ preventScroll: true });
  }

  #show(item: Shown | undefined): void {
    this.#shown = item;
    this.#bounds = {
      before: item?.before ?? '',
      words: item?.selector.exact ?? '',
      after: item?.after ?? '',
    };
    this.#chosen = item?.choices.findIndex(({ current }) => current) ?? -1;
    this.#mark(item?.id);
    this.#render();
    this.#keep({ open: true });
  }

  #render(): void {
    const { items, records, types, canUndo, canRedo } = this.#sheet;
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset : {};
    this.#panel.replaceChildren(
      ...renderPanel({
        item: this.#shown,
        bounds: this.#bounds,
        chosen: this.#chosen,
        decided: items.filter((one) => !isOpen(one)).length,
        total: items.length,
        records,
        types,
        canUndo,
        canRedo,
        status: this.#status,
        editor: localStorage.getItem(EDITOR) ?? '',
      }),
    );
    const same = focused.do ?? focused.choice;
    if (same === undefined) return;
    const by = focused.do === undefined ? 'choice' : 'do';
    (this.#panel.querySelector<HTMLElement>(`[data-${by}="${same}"]:enabled`) ?? this.#panel).focus({
      preventScroll: true,
    });
  }

  /** Shows where in the text the annotation is. */
  #mark(id: string | undefined): void {
    for (const one of document.querySelectorAll('.is-reviewed')) one.classList.remove('is-reviewed');
    const target = id === undefined ? null : document.getElementById(id);
    target?.classList.add('is-reviewed');
    target?.scrollIntoView({ block: 'center', behavior: 'auto' });
  }

  #keep({ open }: { readonly open: boolean }): void {
    const kept: Kept = { open, at: this.#shown && keyOf(this.#shown), status: this.#status };
    sessionStorage.setItem(KEPT, JSON.stringify(kept));
  }

  #onClick({ target }: MouseEvent): void {
    const pressed = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    if (!pressed) return;
    const { do: action, choice } = pressed.dataset;
    if (choice !== undefined) this.#choose(Number(choice));
    else if (action === 'merge') void this.#merge();
    else if (action === 'record') void this.#makeRecord();
    else if (isAction(action)) this.#act(action);
  }

  /** A click on an annotation leads to it, instead of away. */
  #onPick(event: MouseEvent): void {
    if (!this.#isOpen || !(event.target instanceof Element) || !getSelection()?.isCollapsed) return;
    const ids = new Set<string>();
    for (let at: Element | null = event.target; at && at !== this.#text; at = at.parentElement) {
      if (at.id !== '') ids.add(at.id);
      if (at instanceof HTMLElement && at.dataset.quotation !== undefined) ids.add(at.dataset.quotation);
    }
    const item = [...ids]
      .map((id) => this.#sheet.items.find((one) => one.id === id))
      .find((one) => one !== undefined);
    if (!item) return;
    event.preventDefault();
    event.stopPropagation();
    this.#status = '';
    this.#show(item);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const isTyping =
      event.target instanceof Element && event.target.closest('input, select, textarea') !== null;
    const take = (act: () => void) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      act();
    };
    if (!this.#isOpen) {
      if (event.key === 'v' && !isTyping) take(() => void this.#open());
      return;
    }
    if (isTyping) {
      if (event.key === 'Escape') take(() => this.#panel.focus({ preventScroll: true }));
      return;
    }
    const index = Number(event.key) - 1;
    const action = ACTION_NAMES.find((name) => ACTIONS[name][1] === event.key);
    if (this.#shown?.choices[index]) take(() => this.#choose(index));
    else if (action) take(() => this.#act(action));
  }

  #act(action: ActionName): void {
    const acts: Partial<Record<ActionName, () => void>> = {
      confirm: () => void this.#decide(),
      reject: () => void this.#reject(),
      next: () => this.#step(1),
      previous: () => this.#step(-1),
      undo: () => void this.#send({ undo: true }, 'Undone.'),
      redo: () => void this.#send({ redo: true }, 'Done again.'),
      mention: () => void this.#take('mention'),
      quotation: () => void this.#take('quotation'),
      time: () => void this.#take('time'),
      other: () => this.#input('other')?.focus(),
      scope: () => this.#widen(),
      close: () => this.#close(),
    };
    const act = acts[action];
    if (act) act();
    else if (isMove(action) && this.#shown && this.#bounds.before + this.#bounds.after !== '') {
      this.#bounds = moveBound(this.#bounds, action);
      this.#say(this.#bounds.words);
    }
  }

  /** Choosing what it is already means that it is right. */
  #choose(index: number): void {
    this.#chosen = index;
    void this.#decide();
  }

  #step(by: 1 | -1): void {
    const { items } = this.#sheet;
    const at = items.findIndex((one) => this.#shown && keyOf(one) === keyOf(this.#shown));
    this.#status = '';
    this.#show(items.at((at + by) % items.length));
  }

  /** Makes a decision one about all annotations of the article with these words, or about one again. */
  #widen(): void {
    const scope = this.#input('scope');
    if (scope) scope.value = scope.value === 'here' ? 'article' : 'here';
  }

  async #decideOnEnter(input: HTMLInputElement): Promise<void> {
    if (input.name === 'into') await this.#merge();
    else if (input.name === 'description') await this.#makeRecord();
    else await this.#decide();
  }

  async #decide(): Promise<void> {
    const item = this.#shown;
    if (!item) return;
    const other = this.#value('other');
    const choice = item.choices[this.#chosen];
    const set = other === '' ? choice?.set : this.#meaningOf(item.of, other);
    if (!set) return this.#say('Choose what it is first.');
    const scope = this.#value('scope');
    if (scope === 'everywhere') return this.#name(item, set);
    const isMoved = !item.isNew && this.#bounds.words !== item.selector.exact;
    const kind = this.#value('kind');
    const isChanged = other !== '' || !choice?.current || isMoved || kind !== '';
    await this.#send(
      {
        article: this.#article,
        decision: {
          ...this.#base(item),
          ...set,
          ...(isKind(kind) ? { kind } : {}),
          ...(isMoved ? { words: this.#bounds.words } : {}),
          ...(scope === 'article' ? { scope: 'article' as const } : {}),
          decide: item.isNew ? 'add' : isChanged ? 'set' : 'confirm',
        },
      },
      item.isNew ? 'Added.' : isChanged ? 'Changed.' : 'Confirmed.',
    );
  }

  async #reject(): Promise<void> {
    const item = this.#shown;
    if (!item) return;
    const scope = this.#value('scope') === 'article' ? { scope: 'article' as const } : {};
    await this.#send(
      { article: this.#article, decision: { ...this.#base(item), ...scope, decide: 'reject' } },
      'Rejected.',
    );
  }

  /** Gives a record the words as another name, so that they are found everywhere. */
  async #name({ selector }: Shown, { entity }: Partial<Decision>): Promise<void> {
    if (entity == null) return this.#say('Choose a record, whose name it becomes.');
    await this.#send({ alias: { entity, name: selector.exact.trim() } }, 'The record has this name now.');
  }

  async #merge(): Promise<void> {
    const from = this.#shown?.choices.find(({ current }) => current)?.set.entity;
    const into = this.#recordOf(this.#value('into'));
    if (from == null || into === undefined) return this.#say('Write the name of the other record.');
    await this.#send({ merge: { from, into } }, 'The records are one now.');
  }

  async #makeRecord(): Promise<void> {
    const set = this.#shown?.choices.find(({ current }) => current)?.set;
    const description = this.#value('description');
    if (!set?.type || set.name === undefined) return this.#say('Choose a name without a record.');
    if (description === '') return this.#say('Say in a sentence who or what it is; readers see it.');
    const { geonames } = set.place ?? {};
    const kind = this.#value('record-kind');
    const record = {
      type: this.#value('type'),
      name: set.name,
      description,
      ...(kind === '' ? {} : { kind }),
      ...(geonames === undefined ? {} : { geonames }),
    };
    await this.#send({ record }, 'The record is made.');
  }

  /** Makes the selected words an annotation to decide about. */
  async #take(of: Subject): Promise<void> {
    const words = readSelection(this.#text);
    if (!words) return this.#say('Select words of the article first.');
    try {
      const { selector, choices } = await this.#desk.find(this.#article, of, words);
      this.#status = choices.length > 0 ? 'Choose what it is.' : 'Write what it is.';
      this.#show({ of, selector, choices, same: 1, isNew: true });
      if (choices.length === 0) this.#input('other')?.focus();
    } catch (error) {
      this.#say(String(error instanceof Error ? error.message : error));
    }
  }

  /** Sends a change; the page loads itself again when the server has taken it in, and goes on with the next one. */
  async #send(change: Change, done: string): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    const at = this.#shown;
    try {
      await this.#desk.change(change);
      this.#status = done;
      const isBack = 'undo' in change || 'redo' in change;
      const isWide = 'decision' in change && change.decision.scope === 'article';
      const next = isBack ? at : this.#after(at, isWide);
      if (!isBack) this.#show(next);
      else this.#say(done);
      this.#sheet = { ...this.#sheet, canUndo: true };
    } catch (error) {
      this.#say(error instanceof Error ? error.message : String(error));
    } finally {
      this.#busy = false;
    }
  }

  /** The next annotation that nobody has decided about; others with the same words were decided together with a wide one. */
  #after(item: Shown | undefined, isWide: boolean): Shown | undefined {
    const isSame = (one: Shown) =>
      item !== undefined &&
      (keyOf(one) === keyOf(item) ||
        (isWide && one.of === item.of && one.selector.exact === item.selector.exact));
    const open = this.#sheet.items.filter(isOpen);
    const at = open.findIndex(isSame);
    return open.slice(at + 1).find((one) => !isSame(one)) ?? open.find((one) => !isSame(one));
  }

  #base({ of, selector }: Shown): Partial<Decision> {
    const [by, reason] = [this.#value('by'), this.#value('reason')];
    if (by !== '') localStorage.setItem(EDITOR, by);
    return { of, ...selector, ...(by === '' ? {} : { by }), ...(reason === '' ? {} : { reason }) };
  }

  #meaningOf(of: Subject, written: string): Partial<Decision> | undefined {
    if (of === 'time') return { time: written };
    const entity = this.#recordOf(written);
    if (of === 'quotation')
      return {
        speakers: written.split(' + ').map((name) => {
          const one = this.#recordOf(name);
          return one === undefined ? { name: name.trim() } : { entity: one };
        }),
      };
    return entity === undefined ? undefined : { entity };
  }

  #recordOf(written: string): string | undefined {
    const wanted = written.trim().toLowerCase();
    return this.#sheet.records.find(([id, name]) => name.toLowerCase() === wanted || id === wanted)?.[0];
  }

  #input(name: string): HTMLInputElement | HTMLSelectElement | undefined {
    return this.#panel.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`) ?? undefined;
  }

  #value(name: string): string {
    return this.#input(name)?.value.trim() ?? '';
  }

  #say(status: string): void {
    this.#status = status;
    this.#render();
    this.#keep({ open: true });
  }
}

const ACTION_NAMES = Object.keys(ACTIONS).filter(isAction);

function isAction(name: string | undefined): name is ActionName {
  return name !== undefined && Object.hasOwn(ACTIONS, name);
}

function isMove(action: ActionName): action is Move {
  return action.startsWith('start-') || action.startsWith('end-');
}

function isKind(kind: string): kind is NonNullable<Decision['kind']> {
  return kind === 'direct' || kind === 'mixed' || kind === 'indirect';
}

const isOpen = ({ decided }: ReviewItem) => decided === undefined;
const keyOf = ({ of, selector: { exact, prefix, suffix } }: Pick<Shown, 'of' | 'selector'>) =>
  JSON.stringify([of, exact, prefix, suffix]);

function recallKept(): Kept {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? '');
    return { open: false, at: undefined, status: '', ...Object(kept) };
  } catch {
    return { open: false, at: undefined, status: '' };
  }
}

import { announce } from './announce.ts';
import { findAll, textOf } from './element.ts';
import { findMatches } from './match.ts';
import { loadWholeList } from './whole-list.ts';

/** Nobody reads more results than this; it is easier to refine the search. */
const MOST_SHOWN = 200;

/** Makes each form with `data-filter` (a list's id) filter that list, and keeps the choice in the address. */
export function startFilters(): void {
  for (const form of findAll('form[data-filter]')) {
    const list = document.getElementById(form.dataset.filter ?? '');
    if (form instanceof HTMLFormElement && list) startFilter(form, list);
  }
}

function startFilter(form: HTMLFormElement, list: HTMLElement): void {
  const count = form.querySelector('[data-count]');
  const filter = createFilter(list, form.dataset);
  const apply = async (): Promise<void> => {
    const choice = readChoice(form);
    if (count && filter.isLoading(choice)) count.textContent = 'Searching…';
    const said = await filter.show(choice).catch(() => 'Couldn’t load the rest of the list');
    // Undefined if the reader typed on while the list was loading; the later choice sets the count.
    if (count && said !== undefined) count.textContent = said;
  };
  const change = (): void => {
    keep(form);
    void apply();
  };
  restore(form);
  for (const select of findAll('select[data-more]', form))
    if (select instanceof HTMLSelectElement) offerMore(select, filter);
  form.classList.add('is-ready');
  form.addEventListener('input', change);
  form.addEventListener('change', async () => {
    await apply();
    announce(`${textOf(count)}.`);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(change));
  void apply();
}

type Choice = Readonly<Record<string, string>>;

interface Filter {
  /** Whether the whole list must be loaded first. */
  isLoading(choice: Choice): boolean;
  /** All items of the list, also those on other pages. */
  load(): Promise<Items>;
  /** Shows the matches and returns their count in words; undefined if a later choice has superseded this one. */
  show(choice: Choice): Promise<string | undefined>;
}

/** Adds the values of the items on other pages to a choice, as soon as a reader turns to it. */
function offerMore(select: HTMLSelectElement, filter: Filter): void {
  const { name, dataset } = select;
  const add = async (): Promise<void> => {
    const { items } = await filter.load();
    const known = new Set([...select.options].map(({ value }) => value));
    const more = new Map(
      items.flatMap((item) => {
        const value = item.dataset[name] ?? '';
        const label = item.querySelector(`.${dataset.more}`);
        return label && value !== '' && !value.includes(' ') && !known.has(value)
          ? [[value, textOf(label)]]
          : [];
      }),
    );
    const sorted = [...more].sort(([, a], [, b]) => a.localeCompare(b));
    select.append(...sorted.map(([value, label]) => new Option(label, value)));
  };
  // Search finds what is not offered, if the rest of the list cannot be loaded.
  select.addEventListener('focus', () => void add().catch(console.warn), { once: true });
}

/** The filter of a list whose items are all on the page or, with `whole` and `parts`, only some of them. */
function createFilter(list: HTMLElement, { whole, parts, total, what }: DOMStringMap): Filter {
  const page = [...list.childNodes];
  const pager = document.querySelector<HTMLElement>('.pager');
  let all = whole === undefined ? readItems(list) : undefined;
  let loading: Promise<Items> | undefined;
  const load = async (): Promise<Items> => {
    loading ??=
      whole === undefined
        ? Promise.resolve(readItems(list))
        : loadWholeList(whole, Number(parts)).then(readItems);
    all = await loading;
    return all;
  };
  let latest: Choice = {};
  return {
    load,
    isLoading: (choice) => all === undefined && !isEmpty(choice),
    async show(choice) {
      latest = choice;
      if (whole !== undefined) {
        if (pager) pager.hidden = !isEmpty(choice);
        if (isEmpty(choice)) {
          list.replaceChildren(...page);
          return `${inWords(findAll('[data-item]', list).length)} of ${inWords(Number(total))} ${what} on this page`;
        }
        all ??= await load();
        if (latest !== choice) return undefined;
        if (!all.roots.every((root) => root.parentNode === list)) list.replaceChildren(...all.roots);
      }
      const most = whole === undefined ? Number.POSITIVE_INFINITY : MOST_SHOWN;
      return all && showMatches(all, choice, { most, what });
    },
  };
}

interface Items {
  readonly roots: readonly Node[];
  readonly groups: readonly HTMLElement[];
  readonly items: readonly HTMLElement[];
  readonly facts: readonly Readonly<Record<string, string | undefined>>[];
}

function readItems(list: ParentNode & Node): Items {
  const items = findAll('[data-item]', list);
  return {
    roots: [...list.childNodes],
    groups: findAll('[data-group]', list),
    items,
    facts: items.map((item) => ({ ...item.dataset, q: textOf(item) })),
  };
}

function showMatches(
  { groups, items, facts }: Items,
  choice: Choice,
  { most, what = '' }: { readonly most: number; readonly what: string | undefined },
): string {
  const matches = findMatches(facts, choice);
  const shown = new Set(matches.slice(0, most));
  for (const [index, item] of items.entries()) item.hidden = !shown.has(index);
  for (const group of groups) group.hidden = !group.querySelector('[data-item]:not([hidden])');
  const found = `${inWords(matches.length)} of ${inWords(items.length)} ${what}`;
  return matches.length > shown.size ? `${found} match; first ${shown.size} shown` : `${found} shown`;
}

/** "13,900" */
function inWords(count: number): string {
  return count.toLocaleString('en-US');
}

function isEmpty(choice: Choice): boolean {
  return Object.keys(choice).length === 0;
}

function readChoice(form: HTMLFormElement): Choice {
  const choice: Record<string, string> = {};
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value !== '') choice[name] = value;
  return choice;
}

function keep(form: HTMLFormElement): void {
  const query = new URLSearchParams(readChoice(form)).toString();
  try {
    history.replaceState(history.state, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
  } catch {
    // Some browsers refuse this on file://; the filter works anyway.
  }
}

function restore(form: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
}

import { announce } from './announce.ts';
import { findAll, textOf } from './element.ts';
import { findMatches } from './match.ts';

/** Makes each form with `data-filter` (the id of a list) filter that list; the choice stands in the address. */
export function startFilters(): void {
  for (const form of findAll('form[data-filter]')) {
    const list = document.getElementById(form.dataset.filter ?? '');
    if (form instanceof HTMLFormElement && list) startFilter(form, list);
  }
}

function startFilter(form: HTMLFormElement, list: HTMLElement): void {
  const items = findAll('[data-item]', list);
  const facts = items.map((item) => ({ ...item.dataset, q: textOf(item) }));
  const count = form.querySelector('[data-count]');
  const apply = (): void => {
    const shown = new Set(findMatches(facts, readChoice(form)));
    for (const [index, item] of items.entries()) item.hidden = !shown.has(index);
    for (const group of findAll('[data-group]', list))
      group.hidden = !group.querySelector('[data-item]:not([hidden])');
    if (count) count.textContent = `${shown.size} of ${items.length}`;
  };
  restore(form);
  form.classList.add('is-ready');
  form.addEventListener('input', () => {
    apply();
    keep(form);
  });
  form.addEventListener('change', () => announce(`${textOf(count)} shown.`));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () =>
    setTimeout(() => {
      apply();
      keep(form);
    }),
  );
  apply();
}

function readChoice(form: HTMLFormElement): Record<string, string> {
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
    // On a disk some browsers refuse it; the list is filtered all the same.
  }
}

function restore(form: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
}

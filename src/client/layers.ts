import { element, findAll } from './element.ts';
import { LAYERS, type Layer, toggleAll, toggleLayer } from './layer-names.ts';
import { recallLayers, setLayers } from './root-state.ts';

/** The layers of the page's text; all buttons with `data-toggle-layer` reflect their state. */
export interface Layers {
  /** Whether the layer of an annotation is on. */
  isOn(annotation: Element): boolean;
  /** Toggles one layer; returns whether it is on now. */
  toggle(layer: Layer): boolean;
  /** Turns all layers off, or all on again; returns whether they are on now. */
  toggleAll(): boolean;
}

/** Name of the button that toggles all layers. */
const ALL = 'all';

/** Manages the layers of a text; a layer that is off is plain text for screen readers and the keyboard, too. */
export function startLayers(text: HTMLElement): Layers {
  let off = recallLayers();
  const apply = (next: ReadonlySet<string>): void => {
    for (const layer of LAYERS) {
      if (off.has(layer.name) !== next.has(layer.name)) quieten(text, layer, next.has(layer.name));
    }
    off = next;
    setLayers(off);
    refresh(off);
  };
  for (const layer of LAYERS) if (off.has(layer.name)) quieten(text, layer, true);
  const layers: Layers = {
    isOn: (annotation) => !LAYERS.some(({ name, selector }) => off.has(name) && annotation.matches(selector)),
    toggle: (layer) => {
      apply(toggleLayer(off, layer.name));
      return !off.has(layer.name);
    },
    toggleAll: () => {
      apply(toggleAll(off));
      return off.size < LAYERS.length;
    },
  };
  document.addEventListener('click', ({ target }) => {
    const name =
      target instanceof Element && target.closest<HTMLElement>('[data-toggle-layer]')?.dataset.toggleLayer;
    const layer = LAYERS.find((candidate) => candidate.name === name);
    if (layer) layers.toggle(layer);
    else if (name === ALL) layers.toggleAll();
  });
  upgradeLegend();
  refresh(off);
  return layers;
}

/** A button for each layer, and one for all of them. */
export function createLayerButtons(): HTMLButtonElement[] {
  return [...LAYERS.map(({ name, label }) => createButton(name, label)), createButton(ALL, 'Hide all')];
}

function createButton(name: string, ...children: (Node | string)[]): HTMLButtonElement {
  return element('button', { type: 'button', 'data-toggle-layer': name }, ...children);
}

/** Attributes that are stored elsewhere while their layer is off. */
const KEPT = { href: 'data-kept-href', 'aria-details': 'data-kept-details' } as const;

function quieten(text: HTMLElement, { selector }: Layer, off: boolean): void {
  for (const annotation of findAll(selector, text)) {
    for (const [name, kept] of Object.entries(KEPT)) {
      const [from, to] = off ? [name, kept] : [kept, name];
      const value = annotation.getAttribute(from);
      if (value === null) continue;
      annotation.setAttribute(to, value);
      annotation.removeAttribute(from);
    }
    // Screen readers announce a `mark` as highlighted, which it is not while its layer is off.
    if (annotation.localName !== 'mark') continue;
    if (off) annotation.setAttribute('role', 'none');
    else annotation.removeAttribute('role');
  }
}

function refresh(off: ReadonlySet<string>): void {
  for (const button of findAll('[data-toggle-layer]')) {
    const { toggleLayer: name } = button.dataset;
    const pressed = name === ALL ? off.size === LAYERS.length : !off.has(name ?? '');
    button.setAttribute('aria-pressed', String(pressed));
  }
}

/** Turns the page's legend into buttons of the same size as its labels. */
function upgradeLegend(): void {
  for (const item of findAll('[data-layers] [data-layer]')) {
    const label = item.querySelector('.legend-item');
    const { layer } = item.dataset;
    if (!label || layer === undefined) continue;
    const button = createButton(layer, ...label.childNodes);
    button.classList.add(...label.classList);
    label.replaceWith(button);
  }
  document.querySelector('[data-layers] [data-reading-only]')?.append(createButton(ALL, 'Hide all'));
}

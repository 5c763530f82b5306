import type { LegendEntry, LegendSign } from '../../basemap/legend.ts';
import type { MapSource } from '../../basemap/sources.ts';
import { element } from '../element.ts';

const SVG = 'http://www.w3.org/2000/svg';

function makeShape(tag: string, attributes: Record<string, string>): SVGElement {
  const shape = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value);
  return shape;
}

/** The symbol of a legend entry, drawn as on the map. Its colors come from the style sheet. */
function makeSign(sign: LegendSign): SVGElement {
  const drawing = makeShape('svg', {
    viewBox: '0 0 34 18',
    width: '34',
    height: '18',
    'aria-hidden': 'true',
  });
  drawing.setAttribute('class', `map-sign is-${sign}`);
  if (sign.startsWith('area')) {
    drawing.append(
      makeShape('path', { d: 'M5 14L14 5M12 15L23 4M20 15L29 6', class: 'map-sign-hatch' }),
      makeShape('rect', { x: '2', y: '3', width: '30', height: '13', rx: '4', class: 'map-sign-edge' }),
    );
  } else {
    drawing.append(
      makeShape('path', { d: sign === 'front' ? 'M2 9H32' : 'M2 9H22', class: 'map-sign-line' }),
    );
    if (sign !== 'front')
      drawing.append(makeShape('path', { d: 'M33 9L20 3.5V14.5Z', class: 'map-sign-head' }));
  }
  return drawing;
}

function makeLegend(entries: readonly LegendEntry[]): HTMLElement {
  const list = element('ul', { class: 'map-legend' });
  for (const { sign, label, detail } of entries) {
    const item = element('li');
    const words = element('span', { class: 'map-legend-words' }, label);
    words.append(element('span', { class: 'map-legend-detail' }, detail));
    item.append(makeSign(sign), words);
    list.append(item);
  }
  return list;
}

/** The parts of a map outside Leaflet: view, legend, keyboard help and sources. */
export interface MapFrame {
  readonly view: HTMLElement;
  readonly zoomIn: HTMLButtonElement;
  readonly zoomOut: HTMLButtonElement;
  /** Says that two fingers move the map; not shown at first. */
  readonly hint: HTMLElement;
  /** Shows the sources of the map data in view. */
  showSources(sources: readonly MapSource[]): void;
  remove(): void;
}

function makeZoomButton(text: string, label: string): HTMLButtonElement {
  const button = element('button', { class: 'map-zoom' }, text);
  button.type = 'button';
  button.setAttribute('aria-label', label);
  return button;
}

/** Replaces the links, and keeps the focus if one of them has it: the map may be drawn again at any moment. */
function showSources(line: HTMLElement, sources: readonly MapSource[]): void {
  const { activeElement } = document;
  const focused =
    activeElement instanceof HTMLAnchorElement && line.contains(activeElement)
      ? activeElement.href
      : undefined;
  const links = sources.flatMap(({ title, licence, url }, index) => {
    const link = element('a', {}, title);
    link.href = url;
    link.title = licence;
    return index === 0 ? [link] : [', ', link];
  });
  line.replaceChildren('Map: ', ...links);
  if (focused === undefined) return;
  const shown = [...line.querySelectorAll('a')];
  (shown.find(({ href }) => href === focused) ?? shown[0])?.focus({ preventScroll: true });
}

/** Adds a frame to a container. The previous content, such as a static map, is hidden until the frame is removed. */
export function makeFrame(container: HTMLElement, title: string, entries: readonly LegendEntry[]): MapFrame {
  const before = [...container.children].filter(
    (child): child is HTMLElement => child instanceof HTMLElement,
  );
  const live = element('div', { class: 'map-live' });
  const view = element('div', { class: 'map-view' });
  view.setAttribute('role', 'region');
  view.setAttribute('aria-label', title);
  const keys = element(
    'p',
    { class: 'map-keys' },
    'Arrow keys move the map, + and − zoom. Tab goes to the places, arrow keys from one to the next, Enter opens one.',
  );
  keys.id = `${container.id || 'map'}-keys`;
  view.setAttribute('aria-describedby', keys.id);
  const zooms = element('div', { class: 'map-zooms' });
  const [zoomIn, zoomOut] = [makeZoomButton('+', 'Zoom in'), makeZoomButton('−', 'Zoom out')];
  zooms.append(zoomIn, zoomOut);
  const hint = element('p', { class: 'map-hint', 'aria-hidden': 'true' }, 'Two fingers move the map.');
  const sources = element('p', { class: 'map-sources' });
  const stage = element('div', { class: 'map-stage' });
  stage.append(view, zooms, keys, hint);
  live.append(stage, ...(entries.length > 0 ? [makeLegend(entries)] : []), sources);
  for (const child of before) child.hidden = true;
  container.append(live);
  container.classList.add('is-live');
  return {
    view,
    zoomIn,
    zoomOut,
    hint,
    showSources: (list) => showSources(sources, list),
    remove: () => {
      live.remove();
      container.classList.remove('is-live');
      for (const child of before) child.hidden = false;
    },
  };
}

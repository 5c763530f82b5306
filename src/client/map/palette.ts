/** Colors and fonts of the map, from CSS custom properties, so that themes are defined in one place. */
const PROPERTIES = {
  sea: '--map-sea',
  land: '--map-land',
  coast: '--map-coast',
  river: '--map-river',
  border: '--map-border',
  division: '--map-division',
  waterLabel: '--map-water-label',
  countryLabel: '--map-country-label',
  label: '--map-label',
  townDot: '--map-town-dot',
  area: '--map-area',
  movement: '--map-movement',
  highlight: '--map-highlight',
  sans: '--map-sans',
  serif: '--map-serif',
} as const;

export type Palette = Readonly<Record<keyof typeof PROPERTIES, string>>;

/** The palette that applies to an element now, each color as `rgb(…)`, which a canvas takes. */
export function readPalette(element: Element): Palette {
  const probe = document.createElement('span');
  probe.style.forcedColorAdjust = 'none';
  element.append(probe);
  const style = getComputedStyle(probe);
  // As a value of `color`, `light-dark(…)` is computed to the one of the two that holds.
  const readColor = (property: string) => {
    probe.style.color = `var(${property})`;
    return style.color;
  };
  const colors = {
    sea: readColor(PROPERTIES.sea),
    land: readColor(PROPERTIES.land),
    coast: readColor(PROPERTIES.coast),
    river: readColor(PROPERTIES.river),
    border: readColor(PROPERTIES.border),
    division: readColor(PROPERTIES.division),
    waterLabel: readColor(PROPERTIES.waterLabel),
    countryLabel: readColor(PROPERTIES.countryLabel),
    label: readColor(PROPERTIES.label),
    townDot: readColor(PROPERTIES.townDot),
    area: readColor(PROPERTIES.area),
    movement: readColor(PROPERTIES.movement),
    highlight: readColor(PROPERTIES.highlight),
  };
  const readFaces = (property: string) => style.getPropertyValue(property).trim();
  const palette = { ...colors, sans: readFaces(PROPERTIES.sans), serif: readFaces(PROPERTIES.serif) };
  probe.remove();
  return palette;
}

/** Calls back when the page's colors change: by system preference, forced colors, or `data-theme` on the root. */
export function watchTheme(onChange: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
    matchMedia(query),
  );
  for (const query of queries) query.addEventListener('change', onChange);
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
  return () => {
    observer.disconnect();
    for (const query of queries) query.removeEventListener('change', onChange);
  };
}

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

/** The current palette of an element. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (property: string) => style.getPropertyValue(property).trim();
  return {
    sea: read(PROPERTIES.sea),
    land: read(PROPERTIES.land),
    coast: read(PROPERTIES.coast),
    river: read(PROPERTIES.river),
    border: read(PROPERTIES.border),
    division: read(PROPERTIES.division),
    waterLabel: read(PROPERTIES.waterLabel),
    countryLabel: read(PROPERTIES.countryLabel),
    label: read(PROPERTIES.label),
    townDot: read(PROPERTIES.townDot),
    area: read(PROPERTIES.area),
    movement: read(PROPERTIES.movement),
    highlight: read(PROPERTIES.highlight),
    sans: read(PROPERTIES.sans),
    serif: read(PROPERTIES.serif),
  };
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

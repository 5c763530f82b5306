/** A color in the light theme and in the dark theme. */
export type ThemeColor = readonly [light: string, dark: string];

/**
 * All colors of the pages, by their names as CSS custom properties: `--paper`. Style sheets, the interactive map, the
 * drawn maps, and the check of a publisher's accent color all use these.
 */
export const pageColors = {
  paper: ['#fdfcf9', '#171613'],
  'paper-deep': ['#f5f2ea', '#201e1a'],
  'paper-raised': ['#ffffff', '#23211d'],
  ink: ['#1f1c17', '#e9e4d9'],
  'ink-soft': ['#5a544a', '#b3ab9c'],
  line: ['#ddd6c8', '#3a362f'],
  'line-strong': ['#8d8574', '#7d7565'],
  accent: ['#94231c', '#f0958a'],
  // One restrained color for each kind of annotation; each kind also has its own line style.
  quotation: ['#8a5a00', '#d9ae5f'],
  person: ['#1d4f86', '#8fbcef'],
  organization: ['#6a3d86', '#caa3e6'],
  place: ['#1b6a4a', '#7cc9a4'],
  event: ['#964310', '#eaa477'],
  time: ['#4c5b63', '#a3b6c0'],
} as const satisfies Record<string, ThemeColor>;

/** The colors of an article's speakers; each has a shape besides, in src/styles/speaker-mark.css. */
export const speakerColors: readonly ThemeColor[] = [
  ['#8a5a00', '#d9ae5f'],
  ['#0b6472', '#6cc3d0'],
  ['#8a2f6d', '#e59fcd'],
  ['#51630b', '#b7c873'],
  ['#454fa0', '#aab4f3'],
  ['#9c3b17', '#f0a184'],
];

/** The backgrounds for text in the accent color. */
export const papers: readonly ThemeColor[] = [
  pageColors.paper,
  pageColors['paper-deep'],
  pageColors['paper-raised'],
];

/** A color of the map: in the light theme, in the dark theme, and the system color with forced colors. */
type MapColor = readonly [light: string, dark: string, forced: string];

/** The map's colors; the names of their CSS custom properties start with `--map-`. */
export const mapColors = {
  sea: ['#d3e1e8', '#13212b', 'Canvas'],
  land: ['#f5f2ea', '#2e2d2a', 'Canvas'],
  coast: ['#93aab5', '#54707f', 'CanvasText'],
  river: ['#93b5c6', '#4e7d96', 'CanvasText'],
  border: ['#80776b', '#a09686', 'CanvasText'],
  division: ['#c9c0b0', '#4d4a44', 'CanvasText'],
  'water-label': ['#3e657a', '#8fb9cf', 'CanvasText'],
  'country-label': ['#6b645a', '#aaa295', 'CanvasText'],
  label: ['#35322d', '#e4dfd5', 'CanvasText'],
  'town-dot': ['#5d574e', '#bdb5a7', 'CanvasText'],
  area: ['#a8402c', '#f0866e', 'CanvasText'],
  movement: ['#8f2a1a', '#ff9a80', 'CanvasText'],
  highlight: ['#a3230f', '#ffab91', 'Highlight'],
  pin: ['#23211e', '#f2ede3', 'CanvasText'],
  panel: ['#fffdf8', '#211f1d', 'Canvas'],
  'panel-text': ['#2a2825', '#ece7dd', 'CanvasText'],
  line: ['#c9c3b8', '#4a463f', 'CanvasText'],
} as const satisfies Record<string, MapColor>;

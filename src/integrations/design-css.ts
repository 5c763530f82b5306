import type { Plugin } from 'vite';
import { designStyleSheet } from '../design/style-sheet.ts';

const NAME = 'virtual:design.css';

/** Lets the client import the generated style sheet as `virtual:design.css`. */
export function designCss(): Plugin {
  return {
    name: 'newsgloss-design-css',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? designStyleSheet() : undefined),
  };
}

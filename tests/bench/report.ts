import type { Cost } from './measure.ts';

/** A figure and the most that it should be. */
export interface Goal {
  readonly what: string;
  readonly value: number;
  readonly most: number;
}

const NAME = 34;

export function printTitle(title: string): void {
  const columns = ['wall s', 'processor s', 'MB', 'pages', 'pages/proc. s'];
  console.log(`${title.padEnd(NAME)}${columns.map((column) => column.padStart(14)).join('')}`);
}

/** A row of the table; `pages` counts those that the run wrote. */
export function printRow(name: string, { seconds, processor, megabytes }: Cost, pages?: number): void {
  const figures = [
    seconds.toFixed(2),
    processor.toFixed(2),
    megabytes === undefined ? '–' : megabytes.toFixed(0),
    pages === undefined ? '–' : String(pages),
    pages === undefined ? '–' : (pages / processor).toFixed(0),
  ];
  console.log(`  ${name.padEnd(NAME - 2)}${figures.map((figure) => figure.padStart(14)).join('')}`);
}

export function printGoals(title: string, goals: readonly Goal[]): void {
  console.log(title);
  for (const { what, value, most } of goals) {
    const verdict = value <= most ? 'met' : 'not met';
    console.log(`  ${what.padEnd(52)}${value.toFixed(2).padStart(9)}  goal: at most ${most}: ${verdict}`);
  }
}

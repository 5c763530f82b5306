import { posix } from 'node:path';
import { findImports, type Import } from './find-imports.ts';
import { browserPackages, layerOf, layers } from './table.ts';

/** Source files by their path relative to `src/`. */
export type Sources = ReadonlyMap<string, string>;

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly typesOnly: boolean;
}

const SOURCE = /\.(?:ts|mts|mjs|js|astro)$/;

/** Every import between layers that the table does not allow, one per line. */
export function findForbidden(sources: Sources): string[] {
  return findArrows(sources).flatMap(({ from, to, typesOnly }) => {
    const [a, b] = [toLayer(from), toLayer(to)];
    if (a === undefined || b === undefined)
      return [`${a === undefined ? from : to} is not in a layer of the table`];
    const allowed = layers[a];
    const fine = a === b || allowed?.values.includes(b) || (typesOnly && allowed?.types?.includes(b));
    return fine
      ? []
      : [`${a} may not import ${typesOnly ? 'types' : 'values'} from ${b}: ${from} imports ${to}`];
  });
}

/** Import cycles, including types, as `a → b → a`. */
export function findCircles(sources: Sources): string[] {
  const arrows = Map.groupBy(findArrows(sources), ({ from }) => from);
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'open') circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (state.has(file)) return;
    state.set(file, 'open');
    for (const { to } of arrows.get(file) ?? []) walk(to, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of [...sources.keys()].sort()) walk(file, []);
  return circles;
}

/** Imports of the client that do not work in a browser: Node's own modules and packages. */
export function findUnfitForBrowser(sources: Sources): string[] {
  const reached = new Set<string>();
  const unfit: string[] = [];
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const { specifier, typesOnly } of readImports(sources, file)) {
      // A style sheet is not code.
      if (typesOnly || specifier.endsWith('.css')) continue;
      const target = toTarget(file, specifier);
      if (target !== undefined) visit(target);
      else if (!browserPackages.some((name) => specifier === name || specifier.startsWith(`${name}/`))) {
        unfit.push(`${file} brings ${specifier} into the browser`);
      }
    }
  };
  for (const file of sources.keys()) if (toLayer(file) === 'client') visit(file);
  return unfit;
}

function findArrows(sources: Sources): Arrow[] {
  return [...sources.keys()].flatMap((from) =>
    readImports(sources, from).flatMap(({ specifier, typesOnly }) => {
      const to = toTarget(from, specifier);
      // Files outside src/ are texts without a layer, and style sheets are not code.
      return to === undefined || to.startsWith('../') || !SOURCE.test(to) ? [] : [{ from, to, typesOnly }];
    }),
  );
}

function readImports(sources: Sources, file: string): readonly Import[] {
  return SOURCE.test(file) ? findImports(file, sources.get(file) ?? '') : [];
}

function toTarget(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
}

function toLayer(file: string): string | undefined {
  return layerOf[file.split('/')[0] ?? ''];
}

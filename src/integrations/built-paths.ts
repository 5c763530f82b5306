import { foldFileName } from '../schemas/address-part.ts';

/** Files that every build makes; the pages of articles and records and the map's data come on top. */
const ALWAYS = [
  'index.html',
  '404.html',
  ...['about', 'entities', 'map', 'quotes', 'timeline'].map((folder) => `${folder}/index.html`),
  ...['app.css', 'app.js', 'early.js', 'map.css', 'map.js', 'share.css', 'share.js', 'basemap-world.js'].map(
    (file) => `assets/${file}`,
  ),
];

/** What decides which other files a build makes, as far as it is known before the build. */
export interface BuiltFrom {
  readonly slugs: Iterable<string>;
  readonly entities: Iterable<string>;
}

/** Files that a build will make for certain, relative to the output. */
export function listBuiltFiles({ slugs, entities }: BuiltFrom): string[] {
  return [
    ...ALWAYS,
    ...Array.from(slugs, (slug) => `articles/${slug}/index.html`),
    ...Array.from(entities, (id) => `entities/${id}/index.html`),
  ];
}

/**
 * Tells for a file whether its name is taken: another file has it, or one of the two would have to be both a file and a
 * folder. Names that are the same on Windows or macOS count as the same.
 */
export function createTakenTest(files: Iterable<string>): (file: string) => boolean {
  const taken = new Set<string>();
  const folders = new Set<string>();
  for (const file of files) {
    const name = foldFileName(file);
    taken.add(name);
    for (const folder of listFolders(name)) folders.add(folder);
  }
  return (file) => {
    const name = foldFileName(file);
    return taken.has(name) || folders.has(name) || listFolders(name).some((folder) => taken.has(folder));
  };
}

/** `a` and `a/b` for `a/b/c`. */
function listFolders(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('/'));
}

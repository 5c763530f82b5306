import { MemoryCache } from '../../src/cache/cache.ts';
import { DiskCache } from '../../src/cache/disk-cache.ts';
import type { ContentFiles } from '../../src/schemas/read-content.ts';

/** A site in memory: contents by path. */
export function openMemory(files: Readonly<Record<string, string>>): ContentFiles {
  const paths = Object.keys(files);
  const isFolder = (path: string) => paths.some((file) => file.startsWith(`${path}/`));
  return {
    read: (file) => (files[file] === undefined ? undefined : Buffer.from(files[file])),
    list(folder) {
      if (!isFolder(folder)) return undefined;
      const below = paths.filter((file) => file.startsWith(`${folder}/`));
      const names = new Set(below.map((file) => file.slice(folder.length + 1).split('/')[0] ?? ''));
      return [...names].map((name) => ({ name, isFolder: isFolder(`${folder}/${name}`) }));
    },
    kindOf: (path) => (files[path] === undefined ? (isFolder(path) ? 'folder' : undefined) : 'file'),
    leadsOut: () => false,
  };
}

const disk = new DiskCache();

/** An empty cache but for the gazetteer, which takes seconds to make. */
export class CacheWithPlaces extends MemoryCache {
  override read(key: string): Uint8Array | undefined {
    return super.read(key) ?? (key.startsWith('gazetteer-') ? disk.read(key) : undefined);
  }

  override write(key: string, contents: string | Uint8Array): void {
    super.write(key, contents);
    if (key.startsWith('gazetteer-')) disk.write(key, contents);
  }
}

export const SETTINGS = [
  'title: A site',
  'description: For tests.',
  'address: https://example.org/',
  'publisher: Nobody',
  'licence: CC0-1.0',
  'map: { center: [0, 0], zoom: 2 }',
].join('\n');

/** The file of an article. */
export function articleFile(slug: string, body: string, more = ''): Record<string, string> {
  const head = `title: ${slug}\nslug: ${slug}\npublished: 2016-09-05\nsummary: S\nlicence: CC0-1.0\n${more}`;
  return { [`content/articles/${slug}.md`]: `---\n${head}---\n\n${body}\n` };
}

/** The file of a person's record. */
export function personFile(id: string, name: string, more = ''): Record<string, string> {
  return { [`content/entities/people/${id}.yaml`]: `name: ${name}\ndescription: A person.\n${more}` };
}

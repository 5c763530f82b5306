import { posix } from 'node:path';
import { ContentError } from '../../schemas/content-error.ts';
import type { ContentFiles } from '../../schemas/read-content.ts';
import type { Git } from './git.ts';
import type { Revision } from './revision.ts';

interface TreeEntry {
  readonly kind: 'file' | 'folder' | 'link';
  readonly object: string;
}

/** Not needed to compare annotations, and large. */
const UNREAD = /^(?:public|content\/basemap)\//;

const LEADS_OUT =
  'is a symbolic link to something that the revision does not have in content/ or public/: replace it with the file';

/** Longer chains of links lead in a circle. */
const MOST_LINKS = 20;

/**
 * The files of a site as they are in a revision, read from git's objects into memory: nothing is checked out, so that
 * no name of a file can do harm. A symbolic link is followed only to what the revision has in the site's folder.
 */
export function openRevision(git: Git, { commit, prefix }: Revision): ContentFiles {
  const entries = listTree(git, { commit, prefix });
  const wanted = [...entries].filter(
    ([path, { kind }]) => kind === 'link' || (kind === 'file' && !UNREAD.test(path)),
  );
  const objects = readObjects(git, new Set(wanted.map(([, { object }]) => object)));
  const children = Map.groupBy(entries.keys(), (path) => posix.dirname(path));

  /** Where a path leads, through links in any of its folders. */
  function resolve(path: string, hops = 0): string {
    let at = '';
    for (const name of path.split('/')) {
      at = posix.join(at, name);
      const entry = entries.get(at);
      if (entry?.kind !== 'link') continue;
      const link = objects.get(entry.object)?.toString() ?? '';
      const target = posix.isAbsolute(link) ? link : posix.join(posix.dirname(at), link);
      if (hops === MOST_LINKS || !entries.has(target)) throw new ContentError({ file: path }, LEADS_OUT);
      at = resolve(target, hops + 1);
    }
    return at;
  }

  const find = (path: string) => entries.get(resolve(path));
  const kindOf = (path: string) => {
    const kind = find(path)?.kind;
    return kind === 'link' ? undefined : kind;
  };
  return {
    kindOf,
    read(file) {
      const entry = find(file);
      if (entry?.kind === 'folder')
        throw new ContentError({ file }, 'is a folder, but must be a file: rename or move it');
      return entry && objects.get(entry.object);
    },
    list(folder) {
      if (find(folder)?.kind !== 'folder') return undefined;
      return (children.get(resolve(folder)) ?? []).map((path) => {
        const name = posix.basename(path);
        return { name, isFolder: kindOf(`${folder}/${name}`) === 'folder' };
      });
    },
    leadsOut: (path, folder) => !resolve(path).startsWith(`${resolve(folder)}/`),
  };
}

/** What a revision has in `content/` and `public/`, by path from the site's folder. */
function listTree(git: Git, { commit, prefix }: Revision): Map<string, TreeEntry> {
  const folders = ['content', 'public'].map((name) => `${prefix}${name}`);
  const output = git(['ls-tree', '-r', '-t', '-z', '--full-tree', commit, '--', ...folders]).toString();
  const lines = output.split('\0').filter((line) => line !== '');
  return new Map(
    lines.flatMap((line): [string, TreeEntry][] => {
      const [, mode = '', object = '', path = ''] = /^(\d+) \w+ (\w+)\t(.*)$/s.exec(line) ?? [];
      const kind = KINDS[mode];
      return kind && path.startsWith(prefix) ? [[path.slice(prefix.length), { kind, object }]] : [];
    }),
  );
}

/** By git's modes; a submodule is none of these. */
const KINDS: Readonly<Record<string, TreeEntry['kind']>> = {
  '100644': 'file',
  '100755': 'file',
  '120000': 'link',
  '040000': 'folder',
};

/** The bytes of objects, by their names. */
function readObjects(git: Git, names: ReadonlySet<string>): ReadonlyMap<string, Buffer> {
  const output = git(['cat-file', '--batch'], [...names].map((name) => `${name}\n`).join(''));
  const objects = new Map<string, Buffer>();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\n', at);
    const [name = '', type, size] = output.toString('latin1', at, end).split(' ');
    if (type !== 'blob') throw new RangeError(`git has no file ${name}: ${type}`);
    objects.set(name, output.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return objects;
}

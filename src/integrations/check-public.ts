import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../schemas/content-error.ts';
import { MARKER } from './build-marker.ts';
import { BUNDLES } from './make-portable.ts';

/** Names at the top of `public/` that are reserved for the build, in lower case because some disks ignore case. */
const RESERVED = new Set([MARKER, BUNDLES.replace('/', '')]);

/** Finds what can't be copied from `public/`: broken links, circular links, devices, reserved names. */
export function checkPublic(site: string): ContentError[] {
  const reserved = listNames(join(site, 'public')).filter((name) => RESERVED.has(name.toLowerCase()));
  return [
    ...reserved.map(
      (name) =>
        new ContentError({ file: `public/${name}` }, 'has a name that is reserved for Newsgloss; rename it'),
    ),
    ...checkFolder(site, 'public', []),
  ];
}

function checkFolder(site: string, path: string, above: readonly string[]): ContentError[] {
  const real = realpathOf(join(site, path));
  if (real === undefined) return [];
  const fail = (reason: string) => [new ContentError({ file: path }, reason)];
  if (above.includes(real)) return fail('is a link to a folder that contains it; remove the link');
  return listNames(join(site, path)).flatMap((name) => {
    const child = `${path}/${name}`;
    const stats = statOf(join(site, child));
    if (stats === undefined) return [new ContentError({ file: child }, 'is a broken link; remove it')];
    if (stats.isDirectory()) return checkFolder(site, child, [...above, real]);
    return stats.isFile()
      ? []
      : [new ContentError({ file: child }, 'is neither a file nor a folder; remove it')];
  });
}

function listNames(folder: string): string[] {
  return statOf(folder)?.isDirectory() ? readdirSync(folder).sort() : [];
}

/** Follows links; undefined for a broken one. */
function statOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined; // a link to itself
  }
}

function realpathOf(path: string): string | undefined {
  return statOf(path)?.isDirectory() ? realpathSync(path) : undefined;
}

import { ContentError } from '../schemas/content-error.ts';
import { listContent } from '../schemas/read-content.ts';
import { nearest } from '../text/nearest.ts';

const FOLDERS = ['articles', 'basemap', 'entities', 'overlays'];
const FILES = ['anchors.json', 'ignored-names.yaml', 'site.yaml'];

/** Folders in `content/` that nothing reads, and files that may be meant for one that is read: a doubt for each. */
export function findUnknownContent(root: string): ContentError[] {
  return listContent(root, 'content').flatMap(({ name, file, isFolder }) => {
    if ((isFolder ? FOLDERS : FILES).includes(name)) return [];
    const plain = name.toLowerCase().replace(/ity$/, 'ities');
    const known = nearest(plain, isFolder ? FOLDERS : FILES);
    if (known === undefined && !isFolder) return []; // notes and licenses of a publisher
    return [new ContentError({ file }, reasonFor(name, known))];
  });
}

function reasonFor(name: string, known: string | undefined): string {
  if (name === 'review') return 'is not read: decisions of editors are not supported yet';
  if (known !== undefined) return `is not read: rename it to ${known}`;
  return `is not read: the folders are ${FOLDERS.join(', ')}`;
}

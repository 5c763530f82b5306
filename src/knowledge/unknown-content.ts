import { ContentError } from '../schemas/content-error.ts';
import { type ContentFiles, listContent } from '../schemas/read-content.ts';
import { nearest } from '../text/nearest.ts';

const FOLDERS = ['articles', 'basemap', 'entities', 'overlays', 'review'];
const FILES = ['anchors.json', 'ignored-names.yaml', 'site.yaml'];

/** A doubt for each folder in `content/` that is not read, and for each file whose name looks like a misspelling. */
export function findUnknownContent(files: ContentFiles): ContentError[] {
  return listContent(files, 'content').flatMap(({ name, file, isFolder }) => {
    if ((isFolder ? FOLDERS : FILES).includes(name)) return [];
    const plain = name.toLowerCase().replace(/ity$/, 'ities');
    const known = nearest(plain, isFolder ? FOLDERS : FILES);
    if (known === undefined && !isFolder) return []; // a publisher's notes and licenses
    return [new ContentError({ file }, reasonFor(known))];
  });
}

function reasonFor(known: string | undefined): string {
  if (known !== undefined) return `is not read: rename it to ${known}`;
  return `is not read: the folders are ${FOLDERS.join(', ')}`;
}

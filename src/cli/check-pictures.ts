import type { Picture } from '../markdown/tame-tree.ts';
import type { ContentFiles } from '../schemas/read-content.ts';

/** An article's pictures, its file and its slug. */
export interface ArticlePictures {
  readonly file: string;
  readonly slug: string;
  readonly pictures: readonly Picture[];
}

/** Doubts about pictures that the page cannot show, each as `file:line:column address: reason (rule)`. */
export function checkPictures({ file, slug, pictures }: ArticlePictures, files: ContentFiles): string[] {
  const doubts: string[] = [];
  for (const picture of pictures) {
    const reason = findReason(picture, slug, files);
    const place = [file, picture.line, picture.column].filter((part) => part !== undefined).join(':');
    if (reason) doubts.push(`${place} ${shorten(picture.address)}: ${reason}`);
  }
  return doubts;
}

const FROM_ELSEWHERE =
  'pages load nothing from other sites, so the page has a link instead of this picture; to show the picture, put a copy into public/ and write its address there, such as /port.jpg (remote-picture)';
const UNUSABLE =
  'pages cannot show a picture from this address, so the page has only its description; put the picture into public/ and write its address there, such as /port.jpg (unusable-picture)';

function findReason({ address, use }: Picture, slug: string, files: ContentFiles): string | undefined {
  if (use === 'linked') return FROM_ELSEWHERE;
  if (use === 'words') return UNUSABLE;
  const path = pictureFile(address, slug);
  if (path !== undefined && files.kindOf(path) === 'file') return undefined;
  const problem =
    path === undefined ? 'this is not the address of a file' : `the file ${path} does not exist`;
  return `${problem}; put the picture into public/ and write its address there, such as /port.jpg (missing-picture)`;
}

/** Path of a picture's file from the root of the site; undefined if the address does not refer to a file. */
function pictureFile(address: string, slug: string): string | undefined {
  const { pathname } = new URL(address, `https://site.invalid/articles/${slug}/`);
  try {
    const parts = pathname.split('/').map(decodeURIComponent);
    const odd = parts.some((part) => part === '..' || /[/\\\0]/.test(part));
    return odd ? undefined : `public${parts.join('/')}`;
  } catch {
    return undefined; // a percent sign that encodes nothing
  }
}

/** Data addresses can be megabytes long. */
const SHOWN = 60;

function shorten(address: string): string {
  return address.length > SHOWN ? `${address.slice(0, SHOWN)}…` : address;
}

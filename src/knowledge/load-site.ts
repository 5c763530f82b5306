import { imageSize } from 'image-size';
import { ContentError, ContentErrors } from '../schemas/content-error.ts';
import { parseYaml } from '../schemas/parse-yaml.ts';
import { type ContentFiles, readContent } from '../schemas/read-content.ts';
import { iconFiles, type Logo, type Site, siteSchema } from '../schemas/site.ts';

const FILE = 'content/site.yaml';
const PUBLIC = 'public';

/** Reads and checks a site's `content/site.yaml`, and the logo and icons in its `public/`. */
export function loadSite(files: ContentFiles): Site {
  const parsed = parseYaml(readSettings(files), siteSchema, { file: FILE });
  if (parsed.errors) throw new ContentErrors(parsed.errors);
  const { logo: file, ...settings } = parsed.value;
  const own = iconFiles.filter((name) => files.kindOf(`${PUBLIC}/${name}`) !== undefined);
  // Icons are a set: a browser that prefers another kind must not show Newsgloss's icon instead of the site's.
  const icons = own.length > 0 ? own : iconFiles;
  if (file === undefined) return { ...settings, icons };
  const logo = readLogo(file, files);
  if (typeof logo === 'string') throw new ContentErrors([parsed.errorAt(['logo'], `"logo" ${logo}`)]);
  return { ...settings, icons, logo };
}

/** A logo with its size, or the reason why it cannot be used. */
function readLogo(file: string, files: ContentFiles): Logo | string {
  const path = `${PUBLIC}/${file}`;
  const exists = files.kindOf(path) !== undefined;
  const bare = file.replace(/^public\//, '');
  if (!exists && bare !== file) return `is a path in public/: leave out "public/" and write ${bare}`;
  if (!exists) return `refers to public/${file}, but there is no such file; add it or remove the field`;
  if (files.leadsOut(path, PUBLIC))
    return `refers to public/${file}, a link to a file outside public/; put a copy of the file there instead`;
  try {
    const { width, height } = imageSize(files.read(path) ?? new Uint8Array());
    return { file, width, height };
  } catch {
    return `refers to public/${file}, which can't be read as a picture; save it as SVG, PNG, JPEG or WebP`;
  }
}

function readSettings(files: ContentFiles): string {
  const source = readContent(files, FILE);
  if (source !== undefined) return source;
  const reason = 'is missing: create one with title, description, address, publisher, licence and map';
  throw new ContentError({ file: FILE }, reason);
}

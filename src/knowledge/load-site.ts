import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { imageSize } from 'image-size';
import { ContentError, ContentErrors } from '../schemas/content-error.ts';
import { parseYaml } from '../schemas/parse-yaml.ts';
import { readContent } from '../schemas/read-content.ts';
import { iconFiles, type Logo, type Site, siteSchema } from '../schemas/site.ts';

const FILE = 'content/site.yaml';

/** Reads and checks `content/site.yaml` of the site in `root`, and the logo and icons in its `public/`. */
export function loadSite(root: string): Site {
  const parsed = parseYaml(readSettings(root), siteSchema, { file: FILE });
  if (parsed.errors) throw new ContentErrors(parsed.errors);
  const { logo: file, ...settings } = parsed.value;
  const folder = join(root, 'public');
  const own = iconFiles.filter((name) => existsSync(join(folder, name)));
  // Icons are a set: a browser that prefers another kind must not show Newsgloss's icon instead of the site's.
  const icons = own.length > 0 ? own : iconFiles;
  if (file === undefined) return { ...settings, icons };
  const logo = readLogo(folder, file);
  if (typeof logo === 'string') throw new ContentErrors([parsed.errorAt(['logo'], `"logo" ${logo}`)]);
  return { ...settings, icons, logo };
}

/** A logo with its size, or the reason why it cannot be used. */
function readLogo(folder: string, file: string): Logo | string {
  const path = join(folder, file);
  const bare = file.replace(/^public\//, '');
  if (!existsSync(path) && bare !== file)
    return `is a path in public/: leave out "public/" and write ${bare}`;
  if (!existsSync(path))
    return `refers to public/${file}, but there is no such file; add it or remove the field`;
  if (!realpathSync(path).startsWith(realpathSync(folder) + sep))
    return `refers to public/${file}, a link to a file outside public/; put a copy of the file there instead`;
  try {
    const { width, height } = imageSize(readFileSync(path));
    return { file, width, height };
  } catch {
    return `refers to public/${file}, which can't be read as a picture; save it as SVG, PNG, JPEG or WebP`;
  }
}

function readSettings(root: string): string {
  const source = readContent(root, FILE);
  if (source !== undefined) return source;
  const reason = 'is missing: create one with title, description, address, publisher, licence and map';
  throw new ContentError({ file: FILE }, reason);
}

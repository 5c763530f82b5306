import { join } from 'node:path';
import { readLedger } from '../anchors/read-ledger.ts';
import { createArchive } from '../archive/archive.ts';
import { processArticles } from '../integrations/process-articles.ts';
import { readArticles } from '../integrations/read-articles.ts';
import { loadAuthority } from '../knowledge/load-authority.ts';
import { loadOverlays } from '../knowledge/load-overlays.ts';
import { loadSite } from '../knowledge/load-site.ts';
import { digestOf } from './digest.ts';
import type { Article, Publication } from './publication.ts';
export async function loadPublication({
  files: root,
  cache,
  progress,
}: any): Promise<{ publication: Publication | undefined; errors: never[] }> {
  const files = await readArticles(root);
  const ledger = await readLedger(root);
  const key = digestOf(JSON.stringify(files), 'x');
  const known = cache.readText(key);
  const made = known
    ? JSON.parse(known)
    : await processArticles(files, { root, ledger, reusable: new Map(), progress: progress ?? (() => {}) });
  if (!known) cache.write(key, JSON.stringify(made));
  const sources = new Map(files.map((f) => [f.file, f.source]));
  const articles: Article[] = made.map((a: any) => ({
    slug: a.frontMatter.slug,
    frontMatter: a.frontMatter,
    record: a.record,
    file: a.file,
    pictures: a.pictures,
    digest: digestOf(JSON.stringify(a.record), sources.get(a.file) ?? ''),
  }));
  const authority = loadAuthority(join(root, 'content/entities'), root);
  const archive = createArchive(articles, [...authority.entities.values()]);
  return {
    errors: [],
    publication: {
      site: loadSite(root),
      entities: archive.entities,
      overlays: new Map(
        [...loadOverlays(join(root, 'content/overlays'), root)].map(([k, v]) => [k, v.overlay]),
      ),
      ledger,
      articles: new Map(articles.map((a) => [a.slug, a])),
      archive,
    },
  };
}

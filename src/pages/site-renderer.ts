import type { Article } from '../publication/publication.ts';
import type { AnyPageKind, PlannedFile } from './page-kind.ts';
import { createLinker } from './page-links.ts';
import { Answers, Reader, type Reads } from './reader.ts';
import type { SiteContent, Supply } from './site-content.ts';
import { sitePages } from './site-pages.ts';

/** A file of the site before it is rendered. */
export interface PlannedPage extends PlannedFile<object> {
  /** Name of the kind that renders it. */
  readonly kind: string;
  /** Slug of the only article that it needs; undefined if it may need all. */
  readonly article: string | undefined;
}

/** A rendered file, and what it was made from. */
export interface RenderedPage {
  readonly contents: string;
  readonly reads: Reads;
}

/** Renders the files of one publication. */
export interface SiteRenderer {
  /** Every file that is rendered, sorted by path. */
  plan(): PlannedPage[];
  render(page: PlannedPage): Promise<RenderedPage>;
  /** The digest of what a read gives, by its key; undefined if there is no such read. */
  digest(key: string): string | undefined;
}

export interface RenderOptions {
  readonly content: SiteContent;
  readonly supply: Supply;
  /** For a preview, the version of the publication: its pages load a script that shows changes. */
  readonly preview?: string;
}

const kinds: ReadonlyMap<string, AnyPageKind> = new Map(sitePages.map((kind) => [kind.name, kind]));

/** Makes the renderer of a publication. */
export function createSiteRenderer({ content, supply, preview }: RenderOptions): SiteRenderer {
  const answers = new Answers(content);
  return {
    plan: () => planPages(content),
    digest: (key) => answers.digest(key),
    async render({ kind: name, path, props }) {
      const kind = kinds.get(name);
      if (!kind) throw new RangeError(`no kind of page is called ${name}`);
      const reader = new Reader(answers);
      const { read, entities } = reader;
      const site = read('site');
      const context = {
        site,
        path,
        to: createLinker(path, { site, preview }),
        read,
        entities,
        supply,
        preview,
      };
      return { contents: await kind.render(props, context), reads: reader.reads };
    },
  };
}

function planPages(content: SiteContent): PlannedPage[] {
  const planned = sitePages.flatMap((kind) => [
    ...[...content.articles.values()].flatMap((article) => planOfArticle(kind, article, content)),
    ...(kind.ofSite?.(content) ?? []).map((file) => ({ ...file, kind: kind.name, article: undefined })),
  ]);
  return planned.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function planOfArticle(kind: AnyPageKind, article: Article, content: SiteContent): PlannedPage[] {
  const files = kind.ofArticle?.(article, content) ?? [];
  return files.map((file) => ({ ...file, kind: kind.name, article: article.slug }));
}

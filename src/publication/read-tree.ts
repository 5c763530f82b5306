import type { Root } from 'hast';
import { readFrontMatter } from '../markdown/front-matter.ts';
import { parseMarkdown } from '../markdown/markdown-to-tree.ts';
import { readContent } from '../schemas/read-content.ts';
import type { Cache } from './cache.ts';
import type { Article } from './publication.ts';
export function readTree(article: Article, { files }: { files: any; cache: Cache }): Root {
  const source = readContent(files, article.file)!;
  const { body, linesBefore } = readFrontMatter(source, article.file);
  return parseMarkdown(body, { file: article.file, linesBefore }).tree;
}

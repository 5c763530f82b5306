import { ContentError } from '../schemas/content-error.ts';
import { type EntityRecord, entityFolders } from '../schemas/entity.ts';
import type { Article } from './publication.ts';

/** Something that had other addresses. */
interface Renamed {
  readonly file: string;
  readonly now: string;
  readonly formerly: readonly string[];
}

/** An error for each former address that something else has, or had. */
export function findBadFormer(
  articles: readonly Article[],
  entities: readonly EntityRecord[],
): ContentError[] {
  return [
    ...findTaken(
      articles.map(({ file, slug, frontMatter }) => ({ file, now: slug, formerly: frontMatter.formerly })),
      'slug',
    ),
    ...findTaken(
      entities.map(({ id, type, formerly }) => ({
        file: `content/entities/${entityFolders[type]}/${id}.yaml`,
        now: id,
        formerly,
      })),
      'id',
    ),
  ];
}

function findTaken(all: readonly Renamed[], what: 'slug' | 'id'): ContentError[] {
  const owners = new Map(all.map(({ now, file }) => [now, file]));
  return all.flatMap(({ file, formerly }) =>
    formerly.flatMap((former) => {
      const owner = owners.get(former);
      owners.set(former, file);
      if (owner === undefined) return [];
      const reason = `says under "formerly" that it had the ${what} "${former}", which is that of ${owner}; correct one of the two`;
      return [new ContentError({ file, line: 1 }, reason)];
    }),
  );
}

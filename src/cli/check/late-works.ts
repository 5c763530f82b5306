import { dayRangeOf } from '../../dates/day-range.ts';
import type { CheckedSite, Finding } from './finding.ts';

/** Finds works that an article mentions although they were published after it. */
export function findLateWorks({ articles, entities, positionOf }: CheckedSite): Finding[] {
  return articles.flatMap(({ file, frontMatter, record }) => {
    const mentioned = new Set(record.mentions.map(({ entity }) => entity));
    return [...mentioned].flatMap((id) => {
      const work = id === null ? undefined : entities.get(id);
      if (!work || !('published' in work) || work.published === undefined) return [];
      if (dayRangeOf(work.published).min <= dayRangeOf(frontMatter.published).max) return [];
      return [
        {
          at: positionOf(work.id, ['published']),
          words: work.name,
          why: `is of ${work.published}, but ${file} of ${frontMatter.published} mentions it`,
          fix: 'correct "published" of one, or reject the mention in the preview',
          weight: 1,
        },
      ];
    });
  });
}

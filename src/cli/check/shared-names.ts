import { sortKey } from '../unrecorded.ts';
import type { FindingKind } from './finding.ts';

/** Names that two records have, so that a mention may mean either. */
export const sharedNames: FindingKind = {
  name: 'shared-names',
  label: 'shared name',
  counted: ['shared name', 'shared names'],
  find({ articles, entities, fileOf }) {
    const names = [...entities.values()].flatMap(({ id, name, aliases }) =>
      [...new Set([name, ...aliases].map(sortKey))].map((key) => ({ id, key })),
    );
    const shared = [...Map.groupBy(names, ({ key }) => key)].filter(
      ([key, all]) => key !== '' && all.length > 1,
    );
    const wanted = new Set(shared.map(([key]) => key));
    const uses = new Map<string, { count: number; written: string }>();
    for (const { record } of articles)
      for (const { start, end } of wanted.size > 0 ? record.mentions : []) {
        const written = record.text.slice(start, end);
        const key = sortKey(written);
        if (wanted.has(key)) uses.set(key, { written, count: (uses.get(key)?.count ?? 0) + 1 });
      }
    return shared.map(([key, all]) => {
      const { written = key, count = 0 } = uses.get(key) ?? {};
      const [first, ...others] = all.map(({ id }) => fileOf(id));
      const used =
        count === 0 ? 'in no article' : `in the articles ${count === 1 ? 'once' : `${count} times`}`;
      return {
        place: first ?? '',
        reason: `“${written}” is a name of ${others.join(' and ')} too (${used}): leave it to the one that is meant by it`,
        weight: count,
      };
    });
  },
};

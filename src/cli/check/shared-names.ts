import { nameKey } from '../../knowledge/namesakes.ts';
import type { FindingKind } from './finding.ts';

/** Names that two records have, so that a mention of them is not linked. */
export const sharedNames: FindingKind = {
  name: 'shared-names',
  label: 'shared name',
  counted: ['shared name', 'shared names'],
  find({ articles, sharedNames: shared, positionOf }) {
    const wanted = new Set(shared.map(({ name }) => nameKey(name)));
    const uses = new Map<string, { count: number; files: Set<string> }>();
    for (const { file, record } of wanted.size > 0 ? articles : [])
      for (const { start, end, kind } of record.mentions) {
        const key = kind === 'name' ? nameKey(record.text.slice(start, end)) : '';
        if (!wanted.has(key)) continue;
        const use = uses.get(key) ?? { count: 0, files: new Set() };
        use.count++;
        use.files.add(file);
        uses.set(key, use);
      }
    return shared.map(({ name, file, id, path }) => {
      const { count, files } = uses.get(nameKey(name)) ?? { count: 0, files: new Set() };
      return {
        at: positionOf(id, path),
        words: name,
        why: `is also a name in ${file}, so mentions of it are not linked (${describeUses(count, [...files])})`,
        fix: 'remove it from the record that articles mention less often',
        weight: count,
      };
    });
  },
};

function describeUses(count: number, [first, ...others]: readonly string[]): string {
  if (first === undefined) return 'no article uses it';
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  return `used ${count === 1 ? 'once' : `${count} times`}, in ${first}${more}`;
}

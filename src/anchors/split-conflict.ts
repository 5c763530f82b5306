/** Git's marks; those of a conflict within the base of a conflict are longer. */
const MARK = /^(<{7}|\|{7}|={7}|>{7})(?: .*)?\r?$/;

type Part = 'both' | 'ours' | 'base' | 'theirs';

/** The part that each mark begins, and the parts in which it may stand. */
const STEPS: Readonly<Record<string, { readonly from: readonly Part[]; readonly to: Part }>> = {
  '<': { from: ['both'], to: 'ours' },
  '|': { from: ['ours'], to: 'base' },
  '=': { from: ['ours', 'base'], to: 'theirs' },
  '>': { from: ['theirs'], to: 'both' },
};

/**
 * The two files that a merge in git could not make one, in its styles merge, diff3 and zdiff3. Lines of the other side
 * are empty, so that the rest keeps its line numbers. Undefined if there is no conflict, or its marks are incomplete.
 */
export function splitConflict(source: string): readonly [ours: string, theirs: string] | undefined {
  const [ours, theirs]: [string[], string[]] = [[], []];
  let part: Part = 'both';
  let isFound = false;
  for (const line of source.split('\n')) {
    const step = STEPS[MARK.exec(line)?.[1]?.[0] ?? ''];
    if (step) {
      if (!step.from.includes(part)) return undefined;
      part = step.to;
      isFound = true;
    }
    ours.push(!step && (part === 'both' || part === 'ours') ? line : '');
    theirs.push(!step && (part === 'both' || part === 'theirs') ? line : '');
  }
  return isFound && part === 'both' ? [ours.join('\n'), theirs.join('\n')] : undefined;
}

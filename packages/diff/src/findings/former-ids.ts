import type { Entry } from '@framewright/model';
import { pairsOf, type Comparison } from '../compare/comparison.ts';
import { formerIds } from '../compare/fates.ts';
import { listFindings, released } from './find-values.ts';
import { inPair, type Finding } from './finding.ts';
import type { Pair } from '../compare/pair.ts';

/** A finding for each earlier id that an entry began or ceased to name, other than by being renamed or taking in another. */
export function formerIdFindings(
  comparison: Comparison,
  side: 'came' | 'went',
  tell: (entry: Entry, id: string) => string,
): readonly Finding[] {
  return pairsOf(comparison, ...released).flatMap((pair) => {
    const explained = new Set(comparison.formerly.get(pair.after.id));
    if (side === 'came')
      return listFindings(pair, 'formerly', side, (id) => tell(pair.after, id)).filter(({ after }) => !explained.has(String(after)));
    return listFindings(pair, 'formerly', side, (id) => tell(pair.after, id)).filter(
      ({ before }) => !isHeldAfter(comparison, pair, String(before)),
    );
  });
}

/** A finding for each entry whose oldest id is another one now. */
export function identifierFindings(
  comparison: Comparison,
  tell: (entry: Entry, before: string, after: string) => string,
): readonly Finding[] {
  return pairsOf(comparison, ...released).flatMap((pair) => {
    const [before, after] = [oldestId(pair.before), oldestId(pair.after)];
    return before === after ? [] : [inPair(pair, '/formerly', { message: tell(pair.after, before, after), before, after })];
  });
}

function oldestId(entry: Entry): string {
  return formerIds(entry)[0] ?? entry.id;
}

/** Whether an entry has the earlier id for its own after, or names it. */
function isHeldAfter({ after }: Comparison, pair: Pair, id: string): boolean {
  return pair.after.id === id || [...after.byId.values()].some((entry) => entry.id === id || formerIds(entry).includes(id));
}

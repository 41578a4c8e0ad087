import type { Entry } from '@framewright/model';
import { pairsOf, type Comparison } from '../compare/comparison.ts';
import { formerIds } from '../compare/match-entries.ts';
import { listFindings, releasedTypes } from './value-findings.ts';
import { pairFinding, type Finding } from './finding.ts';
import type { Pair } from '../compare/pair.ts';

/** A finding for each earlier id that was added to an entry or removed from it, other than by a rename or a merge. */
export function formerIdFindings(
  comparison: Comparison,
  side: 'came' | 'went',
  messageOf: (entry: Entry, id: string) => string,
): readonly Finding[] {
  return pairsOf(comparison, ...releasedTypes).flatMap((pair) => {
    const explained = new Set(comparison.formerly.get(pair.after.id));
    if (side === 'came')
      return listFindings(pair, 'formerly', side, (id) => messageOf(pair.after, id)).filter(({ after }) => !explained.has(String(after)));
    return listFindings(pair, 'formerly', side, (id) => messageOf(pair.after, id)).filter(
      ({ before }) => !isHeldAfter(comparison, pair, String(before)),
    );
  });
}

/** A finding for each entry whose oldest id changed. */
export function identifierFindings(
  comparison: Comparison,
  messageOf: (entry: Entry, before: string, after: string) => string,
): readonly Finding[] {
  return pairsOf(comparison, ...releasedTypes).flatMap((pair) => {
    const [before, after] = [oldestId(pair.before), oldestId(pair.after)];
    return before === after ? [] : [pairFinding(pair, '/formerly', { message: messageOf(pair.after, before, after), before, after })];
  });
}

function oldestId(entry: Entry): string {
  return formerIds(entry)[0] ?? entry.id;
}

/** Whether an entry after still has the id, or names it as an earlier one. */
function isHeldAfter({ after }: Comparison, pair: Pair, id: string): boolean {
  return pair.after.id === id || [...after.byId.values()].some((entry) => entry.id === id || formerIds(entry).includes(id));
}

import type { Entry } from '@framewright/model';
import { pairsOf, type Comparison } from '../compare/comparison.ts';
import { pairFinding, type Finding } from './finding.ts';

const bounds = [
  { key: 'validFrom', open: '0000-01-01', direction: -1 },
  { key: 'validUntil', open: '9999-12-31', direction: 1 },
] as const;

/** A finding for each bound of the validity of a qualification that moved outwards, or inwards. */
export function validityFindings(
  comparison: Comparison,
  way: 'longer' | 'shorter',
  messageOf: (entry: Entry) => string,
): readonly Finding[] {
  return pairsOf(comparison, 'qualification').flatMap((pair) =>
    bounds.flatMap(({ key, open, direction }) => {
      if (!pair.keys.has(key)) return [];
      const [before, after] = [String(pair.old[key] ?? open), String(pair.new[key] ?? open)];
      const isLonger = after > before === direction > 0;
      if (before === after || isLonger !== (way === 'longer')) return [];
      return [pairFinding(pair, `/${key}`, { message: messageOf(pair.after), before: pair.old[key], after: pair.new[key] })];
    }),
  );
}

import { stepsOf } from '@framewright/model';
import type { Comparison } from '../compare/comparison.ts';
import { pairFinding, type Finding } from '../findings/finding.ts';
import type { Pair } from '../compare/pair.ts';

/**
 * Findings for values that differ and that no other finding explains: they are written differently and mean the same.
 * So no difference goes unreported.
 */
export function unexplained(comparison: Comparison, findings: readonly Finding[]): readonly Finding[] {
  const explainedKeys = new Map<string, Set<string>>();
  for (const { entry, at, explains, language } of findings) {
    if (language !== undefined) continue;
    const keys = explains ?? [at.before, at.after].flatMap((place) => (place ? stepsOf(place.pointer).slice(0, 1) : []));
    const ofEntry = explainedKeys.get(`${entry.type}/${entry.id}`) ?? new Set();
    explainedKeys.set(`${entry.type}/${entry.id}`, ofEntry);
    for (const key of keys) ofEntry.add(key);
  }
  return comparison.pairs.flatMap((pair) => {
    const ofEntry = explainedKeys.get(`${pair.type}/${pair.after.id}`);
    return [...pair.keys].filter((key) => !ofEntry?.has(key) && !isFollowed(pair, key)).map((key) => finding(pair, key));
  });
}

/** Changed ids and earlier ids are reported with the fate of the entry; the number of the format follows from what the rest uses. */
function isFollowed(pair: Pair, key: string): boolean {
  return key === 'id' || (key === 'format' && pair.type === 'manifest') || (key === 'formerly' && pair.before.id !== pair.after.id);
}

function finding(pair: Pair, key: string): Finding {
  return pairFinding(pair, `/${key}`, {
    message: `“${key}” is written differently and means the same.`,
    before: pair.old[key],
    after: pair.new[key],
  });
}

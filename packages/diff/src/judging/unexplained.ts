import { stepsOf } from '@framewright/model';
import type { Comparison } from '../compare/comparison.ts';
import { inPair, type Finding } from '../findings/finding.ts';
import type { Pair } from '../compare/pair.ts';

/**
 * The values that differ and that no finding tells about: they are written differently and mean the same.
 * Nothing that differs goes unmentioned.
 */
export function unexplained(comparison: Comparison, findings: readonly Finding[]): readonly Finding[] {
  const told = new Map<string, Set<string>>();
  for (const { entry, at, explains, language } of findings) {
    if (language !== undefined) continue;
    const keys = explains ?? [at.before, at.after].flatMap((place) => (place ? stepsOf(place.pointer).slice(0, 1) : []));
    const ofEntry = told.get(`${entry.type}/${entry.id}`) ?? new Set();
    told.set(`${entry.type}/${entry.id}`, ofEntry);
    for (const key of keys) ofEntry.add(key);
  }
  return comparison.pairs.flatMap((pair) => {
    const ofEntry = told.get(`${pair.type}/${pair.after.id}`);
    return [...pair.keys].filter((key) => !ofEntry?.has(key) && !isFollowed(pair, key)).map((key) => finding(pair, key));
  });
}

/** An id and an earlier id are told by what became of the entry. */
function isFollowed(pair: Pair, key: string): boolean {
  return key === 'id' || (key === 'formerly' && pair.before.id !== pair.after.id);
}

function finding(pair: Pair, key: string): Finding {
  return inPair(pair, `/${key}`, {
    message: `“${key}” is written differently and means the same.`,
    before: pair.old[key],
    after: pair.new[key],
  });
}

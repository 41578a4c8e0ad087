import { type Entry, inWords } from '@framewright/model';
import { pairsOf, type Comparison } from '../compare/comparison.ts';
import { pairFinding, type Finding } from './finding.ts';
import { inSentence } from './wording.ts';

/** A finding for each role or qualification that gained contexts, or lost some. */
export function contextFindings(
  comparison: Comparison,
  side: 'came' | 'went',
  messageOf: (entry: Entry, contexts: string) => string,
): readonly Finding[] {
  const declared = new Map(
    [comparison.before, comparison.after].flatMap((framework) =>
      (framework.manifest.data.contexts ?? []).map(({ id, title }) => [id, title]),
    ),
  );
  const all = comparison.after.manifest.data.contexts?.map(({ id }) => id) ?? [];
  return pairsOf(comparison, 'role', 'qualification').flatMap((pair) => {
    if (!pair.keys.has('contexts')) return [];
    const [old, current] = [pair.old['contexts'], pair.new['contexts']].map((ids) =>
      Array.isArray(ids) ? (ids as readonly string[]) : all,
    );
    const [from = [], without = []] = side === 'came' ? [current, old] : [old, current];
    const moved = from.filter((id) => !without.includes(id));
    if (moved.length === 0) return [];
    const message = messageOf(pair.after, inWords(moved.map((id) => inSentence(declared.get(id) ?? id))));
    return [pairFinding(pair, '/contexts', { message, before: pair.old['contexts'], after: pair.new['contexts'] })];
  });
}

import type { Alignment, Entry } from '@framewright/model';
import { pairsOf, type Comparison } from '../compare/comparison.ts';
import { pairFinding, type Finding } from './finding.ts';
import type { Pair } from '../compare/pair.ts';
import { quoted } from './wording.ts';

/** A finding for each alignment, identified by framework and code, that was added, removed or has another relation. */
export function alignmentFindings(
  comparison: Comparison,
  turn: 'came' | 'went' | 'changed',
  messageOf: (entry: Entry, code: string) => string,
): readonly Finding[] {
  const titles = new Map(
    [comparison.before, comparison.after].flatMap((side) => (side.manifest.data.alignedWith ?? []).map(({ id, title }) => [id, title])),
  );
  return pairsOf(comparison, 'competence', 'role', 'qualification', 'term').flatMap((pair) => {
    if (!pair.keys.has('alignments')) return [];
    const name = ({ framework, code }: Alignment): string => `${code} of ${quoted(titles.get(framework) ?? framework)}`;
    const [old, current] = [alignmentsOf(pair.old), alignmentsOf(pair.new)];
    if (turn === 'went')
      return old.flatMap((was, index) =>
        current.some((is) => isSameAlignment(is, was))
          ? []
          : [
              pairFinding(pair, '/alignments', {
                message: messageOf(pair.after, name(was)),
                before: was,
                pointerBefore: `/alignments/${index}`,
              }),
            ],
      );
    return current.flatMap((is, index) => {
      const was = old.find((each) => isSameAlignment(each, is));
      if (turn === 'came' ? was : !was || was.relation === is.relation) return [];
      const message = messageOf(pair.after, name(is));
      const pointerBefore = was ? `/alignments/${old.indexOf(was)}` : '/alignments';
      return [pairFinding(pair, `/alignments/${index}`, { message, before: was, after: is, pointerBefore })];
    });
  });
}

function alignmentsOf(data: Pair['old']): readonly Alignment[] {
  return (data['alignments'] as readonly Alignment[] | undefined) ?? [];
}

function isSameAlignment(a: Alignment, b: Alignment): boolean {
  return a.framework === b.framework && a.code === b.code;
}

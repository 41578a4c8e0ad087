import type { Alignment, Entry } from '@framewright/model';
import { pairsOf, type Comparison } from '../compare/comparison.ts';
import { inPair, type Finding } from './finding.ts';
import type { Pair } from '../compare/pair.ts';
import { quoted } from './wording.ts';

/** A finding for each alignment, known by framework and code, that came, went or names another relation. */
export function alignmentChanges(
  comparison: Comparison,
  turn: 'came' | 'went' | 'changed',
  tell: (entry: Entry, code: string) => string,
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
        current.some((is) => isAlike(is, was))
          ? []
          : [inPair(pair, '/alignments', { message: tell(pair.after, name(was)), before: was, pointerBefore: `/alignments/${index}` })],
      );
    return current.flatMap((is, index) => {
      const was = old.find((each) => isAlike(each, is));
      if (turn === 'came' ? was : !was || was.relation === is.relation) return [];
      const message = tell(pair.after, name(is));
      const pointerBefore = was ? `/alignments/${old.indexOf(was)}` : '/alignments';
      return [inPair(pair, `/alignments/${index}`, { message, before: was, after: is, pointerBefore })];
    });
  });
}

function alignmentsOf(data: Pair['old']): readonly Alignment[] {
  return (data['alignments'] as readonly Alignment[] | undefined) ?? [];
}

function isAlike(a: Alignment, b: Alignment): boolean {
  return a.framework === b.framework && a.code === b.code;
}

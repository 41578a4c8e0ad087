import type { EntryOf, Framework } from '@framewright/model';
import { competenceTrees, groupTrees, type Branch } from './tree.ts';

type CompetenceBranch = Branch<EntryOf<'competence'>>;

/** The competences of a framework by group; parts are below their whole, whatever their group. */
export interface CompetenceIndex {
  readonly groups: readonly Branch<EntryOf<'group'>>[];
  readonly byGroup: ReadonlyMap<string, readonly CompetenceBranch[]>;
  /** Those that belong to no group, or to an unknown one. */
  readonly ungrouped: readonly CompetenceBranch[];
}

/** The index of a framework. */
export function competenceIndex(framework: Framework): CompetenceIndex {
  const known = new Set(framework.entries.group.map(({ id }) => id));
  const byGroup = new Map<string, CompetenceBranch[]>();
  const ungrouped: CompetenceBranch[] = [];
  for (const branch of competenceTrees(framework)) {
    const group = branch.entry.data.group;
    if (group === undefined || !known.has(group)) ungrouped.push(branch);
    else byGroup.set(group, [...(byGroup.get(group) ?? []), branch]);
  }
  return { groups: groupTrees(framework), byGroup, ungrouped };
}

/** The number of competences, parts included, that a group and the groups below it hold. */
export function sizeOf(index: CompetenceIndex, group: Branch<EntryOf<'group'>>): number {
  const own = (index.byGroup.get(group.entry.id) ?? []).reduce((sum, branch) => sum + withParts(branch), 0);
  return group.branches.reduce((sum, below) => sum + sizeOf(index, below), own);
}

function withParts(branch: CompetenceBranch): number {
  return branch.branches.reduce((sum, below) => sum + withParts(below), 1);
}

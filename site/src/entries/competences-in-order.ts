import type { EntryOf, Framework } from '@framewright/model';
import { competenceIndex } from './competence-index.ts';
import { flattenTrees } from './tree.ts';

/** The competences of one group, parts after their whole; without a group those that have none. */
export interface GroupedCompetences {
  readonly group?: EntryOf<'group'>;
  readonly competences: readonly EntryOf<'competence'>[];
}

/** All competences in the order in which the index shows them, by group. */
export function competencesInOrder(framework: Framework): readonly GroupedCompetences[] {
  const known = orders.get(framework);
  if (known) return known;
  const index = competenceIndex(framework);
  const made = [
    ...flattenTrees(index.groups).map((group) => ({ group, competences: flattenTrees(index.byGroup.get(group.id) ?? []) })),
    { competences: flattenTrees(index.ungrouped) },
  ].filter(({ competences }) => competences.length > 0);
  orders.set(framework, made);
  return made;
}

/** Whether any competence belongs to a group. Where none does, the rest needs no heading of its own. */
export function hasGroups(framework: Framework): boolean {
  return competencesInOrder(framework).some(({ group }) => group !== undefined);
}

const orders = new WeakMap<Framework, readonly GroupedCompetences[]>();

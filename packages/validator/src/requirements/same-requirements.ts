import {
  canonicalJson,
  entryOf,
  requirementList,
  type EntryOf,
  type Framework,
  type ResolvedElective,
  type ResolvedRequirement,
  ownValue,
} from '@framewright/model';
import { isWhole } from '../entries/written-entry.ts';

/** Whether two statements of requirements ask for the same, wherever they come from and in whatever order they stand. */
export function isSameRequirements(one: readonly ResolvedRequirement[], other: readonly ResolvedRequirement[]): boolean {
  return canonicalJson(askedFor(one)) === canonicalJson(askedFor(other));
}

/** Whether two electives have the same title and ask for the same. */
export function isSameElective(one: ResolvedElective, other: ResolvedElective): boolean {
  return (
    one.title === other.title &&
    one.atLeast === other.atLeast &&
    canonicalJson([...one.including].sort()) === canonicalJson([...other.including].sort()) &&
    isSameRequirements(one.of, other.of)
  );
}

/** Whether all that a role states about a competence in `requires` is known: nothing was left out for its shape, and no key is unknown. */
export function isComparable(role: EntryOf<'role'> | undefined, competence: string): boolean {
  const stated = ownValue(role?.data.requires, competence);
  return (
    role !== undefined &&
    isWhole(role, 'requires', competence) &&
    (stated === undefined || requirementList(stated).every((requirement) => !Object.keys(requirement).some((key) => key.startsWith('x-'))))
  );
}

/** The same for requirements after inheritance: looks at the roles that state them. */
export function areComparable(framework: Framework, requirements: readonly ResolvedRequirement[]): boolean {
  return requirements.every(({ from, competence }) => isComparable(entryOf(framework, 'role', from), competence));
}

function askedFor(requirements: readonly ResolvedRequirement[]): readonly string[] {
  return requirements
    .map(({ competence, rating, contexts, need }) =>
      canonicalJson({ competence, rating, contexts: contexts && [...contexts].sort(), need }),
    )
    .sort();
}

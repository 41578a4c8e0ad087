import { entryOf, labelOf, pointerOf, type EntryOf, type Framework, suggest } from '@framewright/model';
import type { FrameworkContext } from '../../memory/framework-context.ts';
import { quote } from '../../messages/quote.ts';
import { resolvedRole, type RoleAfterInheritance } from '../../entries/resolved-roles.ts';
import type { Finding } from '../../rule.ts';
import { areComparable, isComparable, isSameElective, isSameRequirements } from '../../requirements/same-requirements.ts';
import { isWhole } from '../../entries/written-entry.ts';

/** Requirements that a role states just as it inherits them. */
export function* repeatedRequirements(context: FrameworkContext, role: EntryOf<'role'>, base: RoleAfterInheritance): Iterable<Finding> {
  const { framework } = context;
  const { resolved } = resolvedRole(context, role);
  for (const competence of Object.keys(role.data.requires ?? {})) {
    const of = (full: RoleAfterInheritance['resolved']) => full.requirements.filter((requirement) => requirement.competence === competence);
    const [own, inherited] = [of(resolved), of(base.resolved)];
    if (
      inherited.length === 0 ||
      !isComparable(role, competence) ||
      !areComparable(framework, inherited) ||
      !isSameRequirements(own, inherited)
    )
      continue;
    yield {
      at: { subject: role, pointer: pointerOf('requires', competence), part: 'key' },
      message: `Unexpected requirement of ${quote(competence)} as in ${quote(base.role.data.title)}, expected one that differs`,
      help: `Take ${quote(competence)} out: the role inherits this requirement from ${quote(base.role.data.title)} as it stands.`,
      related: whereStated(framework, inherited[0]?.from, competence),
    };
  }
}

/** Electives that a role states just as it inherits them. */
export function* repeatedElectives(context: FrameworkContext, role: EntryOf<'role'>, base: RoleAfterInheritance): Iterable<Finding> {
  const { resolved } = resolvedRole(context, role);
  for (const [index, elective] of (role.data.electives ?? []).entries()) {
    const [own, inherited] = [resolved, base.resolved].map((full) => full.electives.find(({ id }) => id === elective.id));
    if (!own || !inherited || !isWhole(role, 'electives') || !isSameElective(own, inherited)) continue;
    yield {
      at: { subject: role, pointer: `/electives/${index}/id` },
      message: `Unexpected elective ${quote(elective.id)} as in ${quote(base.role.data.title)}, expected one that differs`,
      help: 'Take the elective out: it is inherited as it stands.',
    };
  }
}

/** What a role leaves out although it would not have it anyway, or has it all the same. Without a base it would have nothing. */
export function* needlessExclusions(
  { framework }: FrameworkContext,
  role: EntryOf<'role'>,
  base: RoleAfterInheritance | undefined,
): Iterable<Finding> {
  if (!isWhole(role, 'without')) return;
  const held = [...new Set(base?.resolved.requirements.map(({ competence }) => competence))];
  const misspelt = held.filter((id) => !entryOf(framework, 'competence', id));
  for (const [index, id] of (role.data.without ?? []).entries()) {
    const competence = entryOf(framework, 'competence', id);
    if (!competence || suggest(id, misspelt).length > 0) continue;
    const at = { subject: role, pointer: `/without/${index}` } as const;
    if (!base) {
      yield {
        at,
        message: `Unexpected ${quote(id)} to leave out, expected nothing, since the role extends no other`,
        help: 'Say in “extends” which role this one builds on, or take the key “without” out.',
      };
    } else if (!held.includes(id)) {
      yield {
        at,
        message: `Unexpected ${quote(id)} to leave out, expected a competence that ${quote(base.role.data.title)} requires`,
        help: `Take ${quote(id)} out of “without”: ${quote(base.role.data.title)} does not require ${quote(labelOf(competence))} in any case, so there is nothing to leave out.`,
        expected: suggest(id, held),
      };
    } else if (Object.hasOwn(role.data.requires ?? {}, id)) {
      yield {
        at,
        message: `Unexpected ${quote(id)} to leave out, expected a competence that the role does not require itself`,
        help: `Take ${quote(id)} out of “without” if the role requires it; its own requirement replaces the inherited one anyway.`,
        related: [{ at: { subject: role, pointer: pointerOf('requires', id), part: 'key' }, message: 'It is required here' }],
      };
    }
  }
}

function whereStated(framework: Framework, from: string | undefined, competence: string): NonNullable<Finding['related']> {
  const role = from === undefined ? undefined : entryOf(framework, 'role', from);
  return role
    ? [{ at: { subject: role, pointer: pointerOf('requires', competence), part: 'key' }, message: 'It is inherited from here' }]
    : [];
}

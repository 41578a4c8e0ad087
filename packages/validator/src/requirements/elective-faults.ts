import {
  entryOf,
  requirementList,
  type EntryOf,
  type Framework,
  type ResolvedElective,
  type ResolvedRequirement,
  ownValue,
} from '@framewright/model';
import type { FrameworkContext } from '../memory/framework-context.ts';
import { ratedCompetence } from '../entries/rated-competence.ts';
import type { RoleAfterInheritance } from '../entries/resolved-roles.ts';
import { isSettled, isWhole, listedItems, readableManifest, writtenOf } from '../entries/written-entry.ts';

/** What is wrong with an elective, in those contexts of a role in which it is wrong; none if contexts play no part. */
export type ElectiveFault = { readonly contexts: readonly string[] } & (
  | { readonly kind: 'too-few'; readonly found: number }
  | { readonly kind: 'mandatory-elsewhere'; readonly competence: string }
  /** `by` are the competences whose requirement on the floor is at least what the elective asks for. */
  | { readonly kind: 'already-met'; readonly by: readonly string[] }
);

/** An elective of a role, its own or inherited, with the role that states it. */
export interface JudgedElective {
  readonly elective: ResolvedElective;
  readonly statedBy: EntryOf<'role'>;
  readonly faults: readonly ElectiveFault[];
}

/**
 * Judges the electives of a role after inheritance, in every context of the role; in all contexts where the role names none.
 * An elective in which something is misspelt or has the wrong shape is not judged: that is its mistake.
 */
export function judgeElectives(context: FrameworkContext, { role, resolved }: RoleAfterInheritance): readonly JudgedElective[] {
  const { framework } = context;
  const ofManifest = contextsOfManifest(framework);
  const contexts = role.data.contexts ?? ofManifest;
  if (!contexts || !isSettled(role, 'contexts')) return [];
  return resolved.electives.flatMap((elective) => {
    const statedBy = entryOf(framework, 'role', elective.of[0]?.from ?? '');
    if (!statedBy || !isJudgeable(framework, elective, statedBy, ofManifest ?? contexts)) return [];
    const floor = resolved.requirements.filter(
      ({ from, competence, need }) => need !== 'desirable' && isStatedWhole(framework, from, competence),
    );
    return [{ elective, statedBy, faults: faultsOf(context, elective, floor, contexts) }];
  });
}

function faultsOf(
  context: FrameworkContext,
  elective: ResolvedElective,
  floor: readonly ResolvedRequirement[],
  contexts: readonly string[],
): readonly ElectiveFault[] {
  const judged = (contexts.length === 0 ? [undefined] : contexts).map((here) => judgeIn(context, elective, floor, here));
  const where = (failing: readonly Judgement[]) => ({
    contexts: failing.length === judged.length ? [] : failing.flatMap(({ context }) => context ?? []),
  });
  const [few, met] = [judged.filter(({ found }) => found < elective.atLeast), judged.filter(({ isMet }) => isMet)];
  const elsewhere = elective.including
    .map((competence) => ({ competence, failing: judged.filter(({ absent }) => absent.includes(competence)) }))
    .filter(({ failing }) => failing.length > 0);
  return [
    ...(few.length > 0 ? [{ kind: 'too-few' as const, found: Math.min(...few.map(({ found }) => found)), ...where(few) }] : []),
    ...elsewhere.map(({ competence, failing }) => ({ kind: 'mandatory-elsewhere' as const, competence, ...where(failing) })),
    ...(met.length > 0 ? [{ kind: 'already-met' as const, by: met[0]?.met ?? [], ...where(met) }] : []),
  ];
}

interface Judgement {
  readonly context: string | undefined;
  /** How many competences can be chosen here. */
  readonly found: number;
  /** Which of them the floor meets, and whether that is enough for the elective. */
  readonly met: readonly string[];
  readonly isMet: boolean;
  /** Which of the mandatory ones can't be chosen here. */
  readonly absent: readonly string[];
}

function judgeIn(
  context: FrameworkContext,
  elective: ResolvedElective,
  floor: readonly ResolvedRequirement[],
  here: string | undefined,
): Judgement {
  const applies = (requirement: ResolvedRequirement): boolean =>
    here === undefined || requirement.contexts === undefined || requirement.contexts.includes(here);
  const choices = elective.of.filter(applies);
  const found = new Set(choices.map(({ competence }) => competence));
  const met = choices
    .filter((choice) => floor.some((given) => given.competence === choice.competence && applies(given) && isEnough(context, given, choice)))
    .map(({ competence }) => competence);
  const mandatory = elective.including;
  const isMet = found.size >= elective.atLeast && met.length >= elective.atLeast && mandatory.every((id) => met.includes(id));
  return {
    context: here,
    found: found.size,
    met,
    isMet,
    absent: mandatory.filter((id) => !found.has(id) && elective.of.some(({ competence }) => competence === id)),
  };
}

/** Whether a requirement asks for at least as much as another of the same competence, in every dimension if it is rated. */
function isEnough(context: FrameworkContext, given: ResolvedRequirement, wanted: ResolvedRequirement): boolean {
  const rated = ratedCompetence(context, wanted.competence);
  if (!rated) return false;
  if (!rated.scale) return true;
  return (
    wanted.rating !== undefined &&
    Object.entries(wanted.rating).every(([dimension, level]) => (ownValue(given.rating, dimension) ?? Number.NEGATIVE_INFINITY) >= level)
  );
}

function isJudgeable(framework: Framework, elective: ResolvedElective, statedBy: EntryOf<'role'>, contexts: readonly string[]): boolean {
  const stated = (statedBy.data.electives ?? []).filter(({ id }) => id === elective.id);
  return (
    stated.length === 1 &&
    isWhole(statedBy, 'electives') &&
    elective.of.every(
      ({ competence, contexts: named }) =>
        entryOf(framework, 'competence', competence) !== undefined && (named ?? []).every((id) => contexts.includes(id)),
    )
  );
}

function isStatedWhole(framework: Framework, from: string, competence: string): boolean {
  const role = entryOf(framework, 'role', from);
  return (
    role !== undefined &&
    isWhole(role, 'requires', competence) &&
    requirementList(ownValue(role.data.requires, competence) ?? []).length > 0
  );
}

function contextsOfManifest(framework: Framework): readonly string[] | undefined {
  const manifest = readableManifest(framework);
  if (!manifest) return undefined;
  const { contexts } = writtenOf(manifest);
  return contexts === undefined ? [] : listedItems(contexts)?.map(({ id }) => id);
}

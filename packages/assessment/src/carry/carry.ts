import {
  ownValue,
  type ArchivedAnswer,
  type Assessment,
  type AssessmentAnswer,
  type EarlierState,
  type Framework,
} from '@framewright/model';
import { carryAnswers, type CarriedCounts, type Decision } from './carry-answers.ts';
import { carryPlan, type CarryPlan } from './carry-plan.ts';

/** An assessment under another version, and what the person has to decide. Undoing it is opening the old file. */
export interface Carried {
  readonly assessment: Assessment;
  /** What could not be carried by itself, in the order of the answers. What it is about stands in the archive until it is decided. */
  readonly decisions: readonly Decision[];
  readonly counts: CarriedCounts;
}

/** {@link carry} for frameworks instead of a plan. */
export function carryForward(assessment: Assessment, from: Framework, to: Framework, released: readonly Framework[] = []): Carried {
  return carry(assessment, carryPlan(from, to, released));
}

/**
 * Carries an assessment to another version of its framework. What is unchanged or has another name is kept, and what is worded differently is
 * kept and marked. What was split, merged from different answers, or rated on a scale whose labels changed is asked. Nothing is lost: whatever
 * has no place stands in the archive as it was, and what was chosen goes into the history.
 */
export function carry(assessment: Assessment, plan: CarryPlan): Carried {
  const own = carryAnswers(assessment.answers, plan);
  const opinions = (assessment.opinions ?? []).map((opinion) => ({ opinion, carried: carryAnswers(opinion.answers, plan) }));
  const archive: readonly ArchivedAnswer[] = [
    ...(assessment.archive ?? []),
    ...own.archive,
    ...opinions.flatMap(({ opinion, carried }) => carried.archive.map((each) => ({ ...each, rater: opinion.rater }))),
  ];
  const { target, electives, ...rest } = assessment;
  const carriedTarget = targetAfter(target, plan);
  const carriedElectives = electivesAfter(electives, plan);
  const carried: Assessment = {
    ...rest,
    framework: plan.to,
    ...(carriedTarget ? { target: carriedTarget } : {}),
    ...(carriedElectives ? { electives: carriedElectives } : {}),
    answers: own.answers,
    ...(assessment.reflections
      ? { reflections: assessment.reflections.map((each) => ({ ...each, competence: onlyHeir(each.competence, plan) ?? each.competence })) }
      : {}),
    ...(assessment.plan ? { plan: assessment.plan.map((goal) => goalAfter(goal, plan)) } : {}),
    ...(assessment.opinions ? { opinions: opinions.map(({ opinion, carried: { answers } }) => ({ ...opinion, answers })) } : {}),
    history: [...(assessment.history ?? []), stateOf(assessment)],
    ...(archive.length === 0 ? {} : { archive }),
  };
  return { assessment: carried, decisions: own.decisions, counts: own.counts };
}

/** What was chosen under the version that is left. */
function stateOf({ framework, changed, answers, target, electives }: Assessment): EarlierState {
  const levels = Object.entries(answers).flatMap(([id, { levels: chosen }]) => (chosen ? [[id, chosen] as const] : []));
  return {
    version: framework.version,
    ...(changed === undefined ? {} : { changed }),
    levels: Object.fromEntries(levels),
    ...(target ? { target } : {}),
    ...(electives ? { electives } : {}),
  };
}

/** The one competence that took the place of another; itself where nothing changed. */
function onlyHeir(id: string, plan: CarryPlan): string | undefined {
  const { into } = ownValue(plan.competences, id) ?? { into: [{ id }] };
  return into.length === 1 ? into[0]?.id : undefined;
}

function targetAfter(target: Assessment['target'], { roles, contexts: gone }: CarryPlan): Assessment['target'] {
  if (!target) return undefined;
  const { role, contexts, ...others } = target;
  const heir = role === undefined ? undefined : Object.hasOwn(roles, role) ? roles[role] : role;
  const left = contexts?.filter((id) => !gone.includes(id)) ?? [];
  const after = { ...others, ...(typeof heir === 'string' ? { role: heir } : {}), ...(left.length === 0 ? {} : { contexts: left }) };
  return Object.keys(after).length === 0 ? undefined : after;
}

/** What was picked follows where one competence took its place; the history knows the rest. */
function electivesAfter(electives: Assessment['electives'], plan: CarryPlan): Assessment['electives'] {
  if (!electives) return undefined;
  const left = Object.entries(electives).flatMap(([id, picked]) => {
    const heirs = [...new Set(picked.flatMap((each) => onlyHeir(each, plan) ?? []))];
    return heirs.length === 0 ? [] : [[id, heirs] as const];
  });
  return Object.fromEntries(left);
}

type Goal = NonNullable<Assessment['plan']>[number];

/** A goal follows its competence and dimension where its level means the same there; else it stays word for word, to be looked at. */
function goalAfter(goal: Goal, plan: CarryPlan): Goal {
  const carried = goal.competence === undefined ? undefined : ownValue(plan.competences, goal.competence);
  const [heir] = carried?.into ?? [];
  if (!carried || !heir || carried.into.length > 1) return goal;
  if (!heir.marks) return { ...goal, competence: heir.id };
  const mark = goal.dimension === undefined ? undefined : ownValue(heir.marks, goal.dimension);
  const isMeant = goal.level === undefined || mark?.levels.includes(goal.level);
  return mark && isMeant ? { ...goal, competence: heir.id, dimension: mark.dimension } : goal;
}

/** The assessment with a decision taken: the answer that the person gives for a competence after. */
export function decided(assessment: Assessment, competence: string, answer: AssessmentAnswer): Assessment {
  return { ...assessment, answers: { ...assessment.answers, [competence]: answer } };
}

import { canonicalJson, ownValue, type ArchivedAnswer, type Assessment, type AssessmentAnswer } from '@framewright/model';
import type { CarriedCompetence, CarriedInto, CarryPlan } from './carry-plan.ts';
import { carriedAnswer, combined, lowerOf } from './carried-answer.ts';

/** A question about one competence after. */
export interface Decision {
  readonly kind: 'split' | 'merged' | 'scale';
  /** The competence that is to be answered. */
  readonly competence: string;
  /** The answers of before, by the ids of before. */
  readonly had: Readonly<Record<string, AssessmentAnswer>>;
  /** What can be taken over if the person agrees: of several answers the lower levels. */
  readonly proposal: AssessmentAnswer;
}

/** How many answers went which way; each is in one count. */
export interface CarriedCounts {
  readonly kept: number;
  /** Kept, and a wording is not what it was. */
  readonly lookAgain: number;
  readonly asked: number;
  readonly archived: number;
}

/** Answers after, and what could not be carried. */
export interface CarriedAnswers {
  readonly answers: Assessment['answers'];
  readonly decisions: readonly Decision[];
  readonly archive: readonly ArchivedAnswer[];
  readonly counts: CarriedCounts;
}

/** What comes to one competence after: an answer of before, and what became of its competence. */
interface Incoming {
  readonly id: string;
  readonly answer: AssessmentAnswer;
  readonly into: CarriedInto;
  readonly how: CarriedCompetence['how'];
  readonly title: string | undefined;
  readonly heirs: readonly string[];
}

/** Carries the answers of one rater. */
export function carryAnswers(answers: Assessment['answers'], plan: CarryPlan): CarriedAnswers {
  const { incoming, gone } = comingTo(answers, plan);
  const carried = new Map<string, AssessmentAnswer>();
  const decisions: Decision[] = [];
  const archive = new Map<string, ArchivedAnswer>();
  const outcomes = new Map<string, keyof CarriedCounts>();
  const note = (id: string, outcome: keyof CarriedCounts): void => {
    const before = outcomes.get(id) ?? 'kept';
    outcomes.set(id, weights.indexOf(outcome) > weights.indexOf(before) ? outcome : before);
  };
  const store = (each: Pick<Incoming, 'id' | 'answer' | 'title' | 'heirs'>, because: ArchivedAnswer['because']): void => {
    archive.set(each.id, archived(each, because, plan.from.version));
  };
  for (const each of gone) {
    store(each, 'gone');
    note(each.id, 'archived');
  }
  for (const [competence, all] of incoming) {
    const parts = all.map((each) => ({ ...each, carried: carriedAnswer(each.answer, each.into, plan.to.version) }));
    const [first] = parts;
    if (!first) continue;
    const proposal = parts.length === 1 ? first.carried.answer : lowerOf(parts.map(({ carried: { answer } }) => answer));
    const ask = (kind: Decision['kind']): void => {
      for (const part of parts) {
        store(part, kind);
        note(part.id, 'asked');
      }
      decisions.push({ kind, competence, had: Object.fromEntries(parts.map(({ id, answer }) => [id, answer])), proposal });
    };
    const isWhole = parts.every((part) => part.carried.isWhole && part.how !== 'split');
    if (parts.length > 1 && isWhole && areEqual(parts.map(({ carried: { answer } }) => answer))) {
      carried.set(competence, combined(parts.map(({ carried: { answer } }) => answer)));
      for (const part of parts) {
        store(part, 'merged');
        note(part.id, part.carried.answer.lookAgain ? 'lookAgain' : 'kept');
      }
    } else if (parts.length > 1) ask('merged');
    else if (first.how === 'split') ask('split');
    else if (first.how === 'merged' && first.id !== competence) ask('merged');
    else if (first.carried.isWhole) {
      carried.set(competence, first.carried.answer);
      note(first.id, first.carried.answer.lookAgain ? 'lookAgain' : 'kept');
    } else {
      carried.set(competence, first.carried.answer);
      if (!first.into.hasNoLevels) ask('scale');
      store(first, 'scale');
      if (first.into.hasNoLevels) note(first.id, 'archived');
    }
  }
  return { answers: Object.fromEntries(carried), decisions, archive: [...archive.values()], counts: countsOf([...outcomes.values()]) };
}

const weights: readonly (keyof CarriedCounts)[] = ['kept', 'lookAgain', 'archived', 'asked'];

function comingTo(
  answers: Assessment['answers'],
  plan: CarryPlan,
): {
  readonly incoming: ReadonlyMap<string, readonly Incoming[]>;
  readonly gone: readonly Pick<Incoming, 'id' | 'answer' | 'title' | 'heirs'>[];
} {
  const incoming = new Map<string, Incoming[]>();
  const gone: Pick<Incoming, 'id' | 'answer' | 'title' | 'heirs'>[] = [];
  for (const [id, answer] of Object.entries(answers)) {
    const { title, into, how } = ownValue(plan.competences, id) ?? { title: undefined, into: [{ id }], how: 'kept' as const };
    const heirs = into.map((each) => each.id);
    if (into.length === 0) gone.push({ id, answer, title, heirs });
    for (const each of into) incoming.set(each.id, [...(incoming.get(each.id) ?? []), { id, answer, into: each, how, title, heirs }]);
  }
  return { incoming, gone };
}

function archived(
  { id, answer, title, heirs }: Pick<Incoming, 'id' | 'answer' | 'title' | 'heirs'>,
  because: ArchivedAnswer['because'],
  version: string,
): ArchivedAnswer {
  return {
    competence: id,
    ...(title === undefined ? {} : { title }),
    version,
    because,
    ...(heirs.length === 0 ? {} : { into: heirs }),
    answer,
  };
}

function areEqual(answers: readonly AssessmentAnswer[]): boolean {
  return new Set(answers.map(({ levels = {} }) => canonicalJson(levels))).size === 1;
}

function countsOf(outcomes: readonly (keyof CarriedCounts)[]): CarriedCounts {
  const count = (wanted: keyof CarriedCounts): number => outcomes.filter((each) => each === wanted).length;
  return { kept: count('kept'), lookAgain: count('lookAgain'), asked: count('asked'), archived: count('archived') };
}

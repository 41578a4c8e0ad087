import { entryOf, pointerOf, scaleOf, type Assessment, type AssessmentAnswer, type Framework } from '@framewright/model';

/** What a file says that the framework doesn't know. It is told and kept; nothing of it is counted. */
export interface AssessmentFault {
  /** The place, as a JSON pointer. */
  readonly pointer: string;
  readonly message: string;
}

/** Where an assessment names competences, dimensions, levels, roles or contexts that its framework does not have. */
export function assessmentFaults(framework: Framework, { answers, target, opinions = [] }: Assessment): readonly AssessmentFault[] {
  const contexts = framework.manifest.data.contexts ?? [];
  return [
    ...(target?.role === undefined || entryOf(framework, 'role', target.role)
      ? []
      : [{ pointer: pointerOf('target', 'role'), message: `There is no role “${target.role}”.` }]),
    ...(target?.contexts ?? []).flatMap((id, place) =>
      contexts.some((each) => each.id === id)
        ? []
        : [{ pointer: pointerOf('target', 'contexts', place), message: `There is no context “${id}”.` }],
    ),
    ...Object.entries(answers).flatMap(([id, answer]) => answerFaults(framework, id, answer, pointerOf('answers', id))),
    ...opinions.flatMap((opinion, place) =>
      Object.entries(opinion.answers).flatMap(([id, answer]) =>
        answerFaults(framework, id, answer, pointerOf('opinions', place, 'answers', id)),
      ),
    ),
  ];
}

function answerFaults(framework: Framework, id: string, { levels = {} }: AssessmentAnswer, pointer: string): readonly AssessmentFault[] {
  const competence = entryOf(framework, 'competence', id);
  if (!competence) return [{ pointer, message: `There is no competence “${id}”.` }];
  const scale = scaleOf(framework, competence.data)?.data;
  return Object.entries(levels).flatMap(([dimension, mark]) => {
    const at = `${pointer}${pointerOf('levels', dimension)}`;
    if (!scale?.dimensions.some((each) => each.id === dimension))
      return [{ pointer: at, message: `“${id}” is not rated for “${dimension}”.` }];
    const isLevel = typeof mark !== 'number' || scale.levels.some(({ value }) => value === mark);
    return isLevel ? [] : [{ pointer: at, message: `“${id}” has no level ${mark}.` }];
  });
}

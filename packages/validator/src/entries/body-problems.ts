import type { Problem, SourceFile, Subject } from '@framewright/model';

/** A mistake of one sort that binding a body found, with the file that it is in. */
export interface BodyProblem<R extends Problem['rule']> {
  readonly file: SourceFile;
  readonly problem: Extract<Problem, { readonly rule: R }>;
}

/** What binding the body of an entry found for one rule, in its order. */
export function bodyProblems<R extends Problem['rule']>({ source }: Subject, rule: R): readonly BodyProblem<R>[] {
  if (!source) return [];
  return source.problems.flatMap((problem) =>
    problem.rule === rule ? [{ file: source.file, problem: problem as BodyProblem<R>['problem'] }] : [],
  );
}

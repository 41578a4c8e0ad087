import type { AssessedFramework, Assessment, TargetRole } from '@framewright/model';

/** An assessment without answers. */
export function emptyAssessment(framework: AssessedFramework, day: string, target?: TargetRole): Assessment {
  return { format: 1, kind: 'assessment', framework, made: day, changed: day, ...(target ? { target } : {}), answers: {} };
}

/** The text of the file. */
export function printAssessment(assessment: Assessment): string {
  return `${JSON.stringify(assessment, undefined, 2)}\n`;
}

/** A name for the file that says what it is and whose day it is, and nothing about the person. */
export function assessmentFileName({ framework, changed, made }: Assessment): string {
  const day = changed ?? made;
  return `assessment-${framework.id}-${framework.version.replace(/[^0-9A-Za-z.-]/gu, '-')}${day === undefined ? '' : `-${day}`}.json`;
}

import type { Framework, SourceFile, Subject } from '@framewright/model';
import { requiresPlainly } from '../requirements/plain-requirements.ts';
import type { EntryContext } from '../rule.ts';
import { writtenOf } from '../entries/written-entry.ts';

/** Whether anything was wrong in reading a file. */
export function hasProblems({ problems }: SourceFile): boolean {
  return problems.length > 0;
}

/** Whether anything was wrong in binding a body. */
export function hasBodyProblems({ source }: Subject): boolean {
  return source !== undefined && source.problems.length > 0;
}

/** Whether an entry differs from the shape of its schema. */
export function hasViolations(_subject: Subject, { violations }: EntryContext): boolean {
  return violations.length > 0;
}

/** Whether the prose of a file shows a picture. */
export function hasImages({ prose }: SourceFile): boolean {
  return prose.images.length > 0;
}

/** Whether an entry is a role profile. */
export function isRole({ type }: Subject): boolean {
  return type === 'role';
}

/** Whether an entry states ratings that are not all plainly right. */
export function mayRate(subject: Subject, framework: Framework): boolean {
  if (subject.type === 'qualification') return true;
  return subject.type === 'role' && (writtenOf(subject)['electives'] !== undefined || !requiresPlainly(framework, subject));
}

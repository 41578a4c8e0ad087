import type { SourceFile, Subject } from '@framewright/model';
import type { EntryContext, EntryNeed, FileNeed } from '../rule.ts';

/** Rules with the same needs, which are then tested once for all of them. */
export interface SameNeeds<N, R> {
  readonly needs: readonly N[];
  readonly rules: readonly R[];
}

/** Puts rules that need the same together. */
export function groupByNeeds<N, R extends { readonly needs?: readonly N[] }>(rules: readonly R[]): readonly SameNeeds<N, R>[] {
  return [...Map.groupBy(rules, ({ needs = [] }) => needs.join()).values()].map((same) => ({ needs: same[0]?.needs ?? [], rules: same }));
}

/** Whether a file has all that is needed. */
export function fileMeets(needs: readonly FileNeed[], file: SourceFile): boolean {
  return needs.every((need) => ofFile[need](file));
}

/** Whether an entry or a translation is or has all that is needed. */
export function subjectMeets(needs: readonly EntryNeed[], subject: Subject, violations: EntryContext['violations']): boolean {
  return needs.every((need) => ofSubject[need](subject, violations));
}

const ofFile: Readonly<Record<FileNeed, (file: SourceFile) => boolean>> = {
  problems: ({ problems }) => problems.length > 0,
  html: ({ prose }) => prose.html.length > 0,
  images: ({ prose }) => prose.images.length > 0,
  addresses: ({ prose }) => prose.links.length + prose.images.length > 0,
  silences: ({ silences }) => silences.length > 0,
};

const ofSubject: Readonly<Record<EntryNeed, (subject: Subject, violations: EntryContext['violations']) => boolean>> = {
  role: ({ type }) => type === 'role',
  scale: ({ type }) => type === 'scale',
  translation: ({ type }) => type === 'translation',
  ratings: ({ type }) => type === 'role' || type === 'qualification' || type === 'resource',
  bodyProblems: ({ source }) => source !== undefined && source.problems.length > 0,
  violations: (_subject, violations) => violations.length > 0,
};

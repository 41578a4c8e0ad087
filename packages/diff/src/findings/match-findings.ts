import { entryTypes, type Entry } from '@framewright/model';
import type { Comparison } from '../compare/comparison.ts';
import type { Gone } from '../compare/match-entries.ts';
import { values, type Finding } from './finding.ts';
import { quotedLabel } from './wording.ts';

/** A finding for each matching released entry that was removed. */
export function goneFindings(
  { matches }: Comparison,
  isMeant: (gone: Gone) => boolean,
  messageOf: (gone: Gone) => string,
): readonly Finding[] {
  return matches.gone
    .filter((gone) => entryTypes[gone.entry.type].released && isMeant(gone))
    .map((gone) => goneFinding(gone.entry, messageOf(gone), gone.successors));
}

/** A finding about a removed entry. */
export function goneFinding(entry: Entry, message: string, successors: readonly Entry[] = []): Finding {
  const [first] = successors;
  return {
    entry,
    message,
    ...values({ before: entry.id, after: successors.length > 1 ? successors.map(({ id }) => id) : first?.id }),
    at: { before: { subject: entry, pointer: '' }, ...(first ? { after: { subject: first, pointer: '' } } : {}) },
    explains: [],
  };
}

/** A finding about an added entry. */
export function addedFinding(entry: Entry, message: string): Finding {
  return { entry, message, after: entry.id, at: { after: { subject: entry, pointer: '' } }, explains: [] };
}

/** An entry with its type: “The role “Host””. */
export function typeAndName(entry: Entry): string {
  return `The ${entryTypes[entry.type].singular} ${quotedLabel(entry)}`;
}

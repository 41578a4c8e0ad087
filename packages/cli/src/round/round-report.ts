import { plainText } from '@framewright/markdown';
import type { Approval, EntryOf, EntryType, Framework, FoundChange, Review } from '@framewright/model';
import { statusWords, titleOf } from '../print/shown-entry.ts';
import { readingList, roundState, wordsPerMinute, type RoundState } from '@framewright/review';

/** A review round as it is printed, and the shape of its JSON. */
export interface RoundReport {
  readonly id: string;
  readonly title: string;
  readonly opens: string;
  readonly closes: string;
  readonly state: RoundState;
  readonly audience?: string;
  /** The expected time of a reviewer, comments included. */
  readonly minutes?: number;
  /** What it needs beside comments. */
  readonly asks?: Review['asks'];
  /** What is asked at the end. */
  readonly questions?: Review['questions'];
  /** Where answers go. */
  readonly answers?: Review['answers'];
  readonly reading: {
    readonly words: number;
    readonly minutes: number;
    readonly wordsPerMinute: number;
    readonly entries: readonly RoundEntry[];
    readonly tiers: readonly RoundTier[];
  };
  /** What changed of it since it opened; absent if it has not opened, or its earlier state is unknown. */
  readonly since?: { readonly revision: string; readonly changes: readonly RoundChange[] };
  readonly approvals: readonly Approval[];
}

/** An entry to read. */
export interface RoundEntry {
  readonly type: EntryType;
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly words: number;
  readonly minutes: number;
}

/** What concerns roles on one rung. */
export interface RoundTier {
  readonly title: string;
  readonly roles: readonly string[];
  readonly words: number;
  readonly minutes: number;
  /** Ids, in the order of the list. */
  readonly entries: readonly string[];
}

/** What changed, for reviewers. */
export type RoundChange = Pick<FoundChange, 'kind' | 'bump' | 'entry' | 'message' | 'fingerprint'>;

/** The report on a review round as it stands on a day. */
export function roundReport(
  framework: Framework,
  round: EntryOf<'review'>,
  day: string,
  since: { readonly revision: string; readonly changes: readonly FoundChange[] } | undefined,
): RoundReport {
  const { id, opens, closes, audience, minutes, asks, questions, answers, approvals = [] } = round.data;
  const list = readingList(framework, round);
  return {
    id,
    title: titleOf(round),
    opens,
    closes,
    state: roundState(round, day),
    ...(audience === undefined ? {} : { audience }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(asks === undefined ? {} : { asks }),
    ...(questions === undefined ? {} : { questions }),
    ...(answers === undefined ? {} : { answers }),
    reading: {
      words: list.words,
      minutes: list.minutes,
      wordsPerMinute,
      entries: list.items.map(({ entry, words, minutes: time }) => ({
        type: entry.type,
        id: entry.id,
        title: titleOf(entry),
        status: statusWords(entry),
        words,
        minutes: time,
      })),
      tiers: list.tiers.map(({ title, roles, items, words, minutes: time }) => ({
        title: plainText(title),
        roles: roles.map((role) => role.id),
        words,
        minutes: time,
        entries: items.map(({ entry }) => entry.id),
      })),
    },
    ...(since === undefined
      ? {}
      : {
          since: {
            revision: since.revision,
            changes: since.changes.map(({ kind, bump, entry, message, fingerprint }) => ({ kind, bump, entry, message, fingerprint })),
          },
        }),
    approvals,
  };
}

/** Without a status an entry is active. */

import type { Affected, FoundChange, FoundDifference, LikeChanges } from '@framewright/model';
import { effects, groupByEffect, likeChanges, tallyOf } from '@framewright/diff';
import { withReason } from '../../editions/differences.ts';
import { docLink } from '../../editions/doc-address.ts';
import { releaseBefore, type Edition } from '../../editions/editions.ts';
import { linkToId, viewOf, type View } from '../../editions/view.ts';
import type { Link } from '../../address/entry-paths.ts';
import { changedRatings, touchesOf, type ChangedRating } from './change-touches.ts';
import { wordMarks, type Mark } from '../words/word-marks.ts';

/** The changes of a release with the same effect. */
export interface ChangeGroup {
  readonly affected: Affected;
  readonly title: string;
  /** Its meaning for those affected, in a sentence. */
  readonly text: string;
  readonly changes: readonly ChangeLine[];
}

/** One change as release notes say it. */
export interface ChangeLine {
  readonly anchor: string;
  readonly entry: Link;
  readonly message: string;
  /** The bump that it requires, and the kind of change. */
  readonly bump: Link & { readonly name: FoundChange['bump'] };
  /** What changed word by word, for each block of the text. */
  readonly marks: readonly (readonly Mark[])[];
  readonly editorial: boolean;
  /** Whether it needs less than the release as a whole, or more, so that it has to be said. */
  readonly isApart: boolean;
  /** Levels that it raises or lowers. */
  readonly ratings: readonly ChangedRating[];
  /** All entries of which the message tells, with the entries that each touches. */
  readonly parts: readonly { readonly anchor: string; readonly entry: Link; readonly touches: readonly string[] }[];
}

/** How many changes there are of a kind. */
export interface CountedKind {
  readonly count: string;
  readonly kind: Link;
}

/** The kinds of the changes with their numbers, the biggest first; none where there is only one. */
export function countedKinds(view: View, { changes }: FoundDifference): readonly CountedKind[] {
  const lines = tallyOf(changes);
  if (lines.length < 2) return [];
  return lines.map(({ kind, title, count }) => ({
    count: `${count} × `,
    kind: docLink(view.editions, title, `reference/changes/${kind}/`),
  }));
}

/** The changes that led to an edition, by effect. @param earlier what it is compared with; by default the release before it */
export function changeGroups(
  view: View,
  edition: Edition,
  difference: FoundDifference,
  earlier: Edition | undefined = releaseBefore(view.editions, edition),
): readonly ChangeGroup[] {
  const after = viewOf(view.editions, edition);
  const before = earlier ? viewOf(view.editions, earlier) : after;
  return groupByEffect(difference.changes).map(({ by, changes }) => ({
    affected: by,
    ...effects[by],
    changes: likeChanges(changes, after.framework).flatMap((like) => changeLine(view, after, before, like, difference.required)),
  }));
}

function changeLine(
  view: View,
  after: View,
  before: View,
  { message, changes }: LikeChanges<FoundChange>,
  required: FoundDifference['required'],
): readonly ChangeLine[] {
  const [change] = changes;
  if (change === undefined) return [];
  const { kind, entry, bump, fingerprint, words = [], prose } = change;
  const line = {
    anchor: `change-${fingerprint}`,
    entry: linkOf(after, before, entry),
    message: changes.length === 1 ? withReason(after.framework, change) : message,
    bump: { name: bump, ...docLink(view.editions, view.words.changes.bump[bump], `reference/changes/${kind}/`) },
    marks: wordMarks(words, (id) => linkToId(after, id).label),
    editorial: prose === 'editorial',
    isApart: bump !== required,
    ratings: changes.length === 1 ? changedRatings(before, after, change) : [],
    parts: changes.map((each) => ({
      anchor: `change-${each.fingerprint}`,
      entry: linkOf(after, before, each.entry),
      touches: touchesOf(each),
    })),
  };
  return [line];
}

/** The entry as it is after, or as it was before if it is gone. */
function linkOf(after: View, before: View, { id, title }: FoundChange['entry']): Link {
  const is = ({ framework }: View): boolean => framework.byId.has(id);
  return { ...(is(after) || !is(before) ? linkToId(after, id) : linkToId(before, id)), label: title };
}

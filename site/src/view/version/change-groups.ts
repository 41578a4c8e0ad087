import type { Affected, FoundChange, FoundDifference } from '@framewright/model';
import { effects, groupByEffect } from '@framewright/diff';
import { withReason } from '../../editions/differences.ts';
import { docAddress } from '../../editions/doc-address.ts';
import { releaseBefore, type Edition } from '../../editions/editions.ts';
import { linkToId, viewOf, type View } from '../../editions/view.ts';
import type { Link } from '../../address/entry-paths.ts';
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
  readonly bump: { readonly name: FoundChange['bump']; readonly label: string; readonly href: string };
  /** What changed word by word, for each block of the text. */
  readonly marks: readonly (readonly Mark[])[];
  readonly editorial: boolean;
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
    changes: changes.map((change) => changeLine(view, after, before, change)),
  }));
}

function changeLine(view: View, after: View, before: View, change: FoundChange): ChangeLine {
  const { kind, entry, bump, fingerprint, words = [], prose } = change;
  const is = (view: View): boolean => view.framework.byId.has(entry.id);
  const link = is(after) || !is(before) ? linkToId(after, entry.id) : linkToId(before, entry.id);
  return {
    anchor: `change-${fingerprint}`,
    entry: { ...link, label: entry.title },
    message: withReason(after.framework, change),
    bump: { name: bump, label: view.words.changes.bump[bump], href: docAddress(view.editions, `reference/changes/${kind}/`) },
    marks: wordMarks(words),
    editorial: prose === 'editorial',
  };
}

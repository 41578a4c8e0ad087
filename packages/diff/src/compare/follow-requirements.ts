import { isObject, type Requirement, ownValue } from '@framewright/model';
import { needs } from './needs.ts';
import type { Data } from './pair.ts';
import type { VocabularyChanges } from './vocabulary-changes.ts';
import type { ScaleChange } from './scale-changes.ts';

type Written = Requirement | readonly Requirement[];

/**
 * Requirements with only the changes of the vocabulary applied. One whose successors are not required keeps its own id, and so counts as
 * removed.
 */
export function followRequirements(requires: Data, vocabulary: VocabularyChanges, after: unknown): Data {
  const there = isObject(after) ? after : {};
  const followed = new Map<string, Written>();
  for (const [id, stated] of Object.entries(requires)) {
    const successors = vocabulary.followed.get(id);
    const targets = successors?.filter((successor) => Object.hasOwn(there, successor)) ?? [id];
    for (const target of targets.length > 0 ? targets : [successors?.length === 1 ? (successors[0] ?? id) : id]) {
      const moved = followStated(
        stated as Written,
        vocabulary,
        vocabulary.scaleOfCompetence(id),
        ownValue(there, target) as Written | undefined,
      );
      if (moved === undefined) continue;
      const standing = followed.get(target);
      followed.set(target, standing === undefined ? moved : stricter(standing, moved));
    }
  }
  return Object.fromEntries(followed);
}

/** A rating with the levels and dimensions of after; new dimensions get the value that they have there. */
export function followRating(rating: unknown, change: ScaleChange | undefined, after: unknown): unknown {
  if (!change || rating === undefined) return rating;
  if (typeof rating === 'number') return change.values.get(rating) ?? rating;
  const followed = new Map<string, unknown>();
  const gone = new Set(change.dimensions.removed.map(({ id }) => id));
  for (const [dimension, value] of Object.entries(rating as Readonly<Record<string, number>>))
    if (!gone.has(dimension)) followed.set(dimension, change.values.get(value) ?? value);
  if (isObject(after))
    for (const { id } of change.dimensions.added) {
      const value = ownValue(after, id);
      if (value !== undefined) followed.set(id, value);
    }
  return Object.fromEntries(followed);
}

function followStated(
  stated: Written,
  vocabulary: VocabularyChanges,
  change: ScaleChange | undefined,
  after: Written | undefined,
): Written | undefined {
  if (!Array.isArray(stated)) return followOne(stated as Requirement, vocabulary, change, Array.isArray(after) ? after[0] : after);
  const left = (stated as readonly Requirement[]).flatMap((each, index) => {
    const other = Array.isArray(after) ? (after as readonly Requirement[])[index] : (after as Requirement | undefined);
    return followOne(each, vocabulary, change, other) ?? [];
  });
  return left.length === 0 ? undefined : left;
}

/** A requirement that held only in removed contexts is removed. */
function followOne(
  stated: Requirement,
  vocabulary: VocabularyChanges,
  change: ScaleChange | undefined,
  after: Requirement | undefined,
): Requirement | undefined {
  const contexts = stated.contexts?.filter((id) => !vocabulary.withdrawn.contexts.has(id));
  if (contexts?.length === 0) return undefined;
  const rating = followRating(stated.rating, change, after?.rating) as Requirement['rating'];
  return { ...stated, ...(contexts === undefined ? {} : { contexts }), ...(rating === undefined ? {} : { rating }) };
}

/** Two requirements that became one of the same competence: the higher level in each dimension, the stronger need, all contexts. */
function stricter(one: Written, other: Written): Written {
  if (Array.isArray(one) || Array.isArray(other)) return [...[one].flat(), ...[other].flat()] as readonly Requirement[];
  const [a, b] = [one as Requirement, other as Requirement];
  const contexts = a.contexts && b.contexts ? [...new Set([...a.contexts, ...b.contexts])] : undefined;
  const need = needs[Math.max(needs.indexOf(a.need ?? 'expected'), needs.indexOf(b.need ?? 'expected'))] ?? 'expected';
  const rating = higher(a.rating, b.rating);
  return {
    ...(rating === undefined ? {} : { rating }),
    ...(contexts === undefined ? {} : { contexts }),
    ...(need === 'expected' ? {} : { need }),
  };
}

function higher(a: Requirement['rating'], b: Requirement['rating']): Requirement['rating'] {
  if (a === undefined || b === undefined) return a ?? b;
  if (typeof a === 'number' || typeof b === 'number') return typeof a === 'number' && typeof b === 'number' ? Math.max(a, b) : a;
  const dimensions = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(
    dimensions.map((id) => [id, Math.max(ownValue(a, id) ?? Number.NEGATIVE_INFINITY, ownValue(b, id) ?? Number.NEGATIVE_INFINITY)]),
  );
}

import { diffFrameworks } from '@framewright/diff';
import type { Framework, FoundChange, FoundDifference } from '@framewright/model';
import { releaseBefore, type Edition, type Editions } from './editions.ts';
import { editorialIn } from './editorial.ts';

/** What changed in an edition since the release before it; undefined for the first. */
export function differenceTo(editions: Editions, edition: Edition): FoundDifference | undefined {
  const known = differences.get(edition.framework);
  if (known) return known;
  const before = releaseBefore(editions, edition);
  if (!before) return undefined;
  const release = editions.releases.find(({ framework }) => framework === edition.framework);
  const made = diffFrameworks(before.framework, edition.framework, { editorial: release ? editorialIn(release) : new Set() });
  differences.set(edition.framework, made);
  return made;
}

/** The changes of an edition that concern entries: their own, and those that reach them through another entry. */
export function changesOf(editions: Editions, edition: Edition, ids: readonly string[]): readonly FoundChange[] {
  const difference = differenceTo(editions, edition);
  if (!difference) return [];
  const byId = indexOf(difference);
  return [...new Set(ids.flatMap((id) => byId.get(id) ?? []))];
}

const differences = new WeakMap<Framework, FoundDifference>();
const indexes = new WeakMap<FoundDifference, ReadonlyMap<string, readonly FoundChange[]>>();

function indexOf(difference: FoundDifference): ReadonlyMap<string, readonly FoundChange[]> {
  const known = indexes.get(difference);
  if (known) return known;
  const made = new Map<string, FoundChange[]>();
  for (const change of difference.changes) {
    const { entry, formerId, heirs = [] } = change;
    for (const id of new Set([entry.id, ...(formerId === undefined ? [] : [formerId]), ...heirs])) {
      const before = made.get(id);
      if (before) before.push(change);
      else made.set(id, [change]);
    }
  }
  indexes.set(difference, made);
  return made;
}

/** What a change says, with the reason why an entry was deprecated, which stands in the entry. */
export function withReason(framework: Framework, { kind, entry, message }: FoundChange): string {
  const data = kind === 'entry-deprecated' ? framework.byId.get(entry.id)?.data : undefined;
  return data && 'because' in data && data.because !== undefined ? `${message} ${data.because}` : message;
}

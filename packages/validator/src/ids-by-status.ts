import type { Entry, Framework } from '@framewright/model';
import { perFramework } from './per-framework.ts';
import { whileSame } from './while-same.ts';
import { writtenOf } from './written-entry.ts';

/** The ids of the entries that are drafts. */
export const draftIds: (framework: Framework) => ReadonlySet<string> = idsWith('draft');

/** The ids of the entries that are deprecated. */
export const deprecatedIds: (framework: Framework) => ReadonlySet<string> = idsWith('deprecated');

function idsWith(status: string): (framework: Framework) => ReadonlySet<string> {
  const gathered = whileSame(
    (entry: Entry) => (writtenOf(entry)['status'] === status ? entry.id : ''),
    (ids): ReadonlySet<string> => new Set(ids.filter((id) => id !== '')),
  );
  return perFramework((framework) => gathered(framework, [...framework.byId.values()]));
}

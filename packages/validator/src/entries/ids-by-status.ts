import type { Entry } from '@framewright/model';
import { oncePerFramework, type FrameworkContext } from '../memory/framework-context.ts';
import { tally } from '../memory/tally.ts';
import { writtenOf } from './written-entry.ts';

/** The ids of the entries that are drafts. */
export const draftIds: (context: FrameworkContext) => ReadonlySet<string> = idsWith('draft');

/** The ids of the entries that are deprecated. */
export const deprecatedIds: (context: FrameworkContext) => ReadonlySet<string> = idsWith('deprecated');

function idsWith(status: string): (context: FrameworkContext) => ReadonlySet<string> {
  const ids = tally((entry: Entry) => (writtenOf(entry)['status'] === status ? [entry.id] : []));
  return oncePerFramework(({ framework, memory }) => ids(memory, [...framework.byId.values()]).seen);
}

import type { Entry, Framework } from '@framewright/model';
import { perFramework } from '../memory/per-framework.ts';
import { whileSame } from '../memory/while-same.ts';
import { writtenOf } from './written-entry.ts';

/** The ids of the entries that are drafts. */
export function draftIds(framework: Framework): ReadonlySet<string> {
  return idsByStatus(framework).draft;
}

/** The ids of the entries that are deprecated. */
export function deprecatedIds(framework: Framework): ReadonlySet<string> {
  return idsByStatus(framework).deprecated;
}

const idsByStatus = perFramework((framework) => gathered(framework, [...framework.byId.values()]));

const gathered = whileSame(
  (entry: Entry) => {
    const { status } = writtenOf(entry);
    return status === 'draft' || status === 'deprecated' ? `${status} ${entry.id}` : '';
  },
  (looks) => {
    const of = (status: string): ReadonlySet<string> =>
      new Set(looks.flatMap((look) => (look.startsWith(`${status} `) ? [look.slice(status.length + 1)] : [])));
    return { draft: of('draft'), deprecated: of('deprecated') };
  },
);

import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { changedValues } from '../findings/find-values.ts';
import { named } from '../findings/wording.ts';

export const rungLowered: ChangeKind = {
  id: 'rung-lowered',
  mirror: 'rung-raised',
  bump: 'minor',
  affects: ['readers', 'programs', 'claims'],
  title: 'A role moved down its ladder',
  why: 'The next step, or the one before, is another one; what the role asks is the same.',
  covers: ['role.rung'],
  examples: [
    { title: 'A role moves down', before: edited('roles/head-host.md', ['rung: 2', 'rung: 3']), after: {}, expect: ['rung-lowered'] },
  ],
  find: (comparison) =>
    changedValues(comparison, ['role'], 'rung', (pair, before, after) =>
      Number(after ?? -1) < Number(before ?? -1)
        ? `${named(pair.after)} stands on rung ${after ?? 'none'} of its ladder (was ${before ?? 'none'}).`
        : undefined,
    ),
};

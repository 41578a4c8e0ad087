import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { changedValues } from '../findings/find-values.ts';
import { named } from '../findings/wording.ts';

export const rungRaised: ChangeKind = {
  id: 'rung-raised',
  mirror: 'rung-lowered',
  bump: 'minor',
  affects: ['readers', 'programs', 'claims'],
  title: 'A role moved up its ladder',
  why: 'The next step, or the one before, is another one; what the role asks is the same.',
  covers: ['role.rung'],
  examples: [
    { title: 'A role moves up', before: {}, after: edited('roles/head-host.md', ['rung: 2', 'rung: 3']), expect: ['rung-raised'] },
  ],
  find: (comparison) =>
    changedValues(comparison, ['role'], 'rung', (pair, before, after) =>
      Number(after ?? -1) > Number(before ?? -1)
        ? `${named(pair.after)} stands on rung ${after ?? 'none'} of its ladder (was ${before ?? 'none'}).`
        : undefined,
    ),
};

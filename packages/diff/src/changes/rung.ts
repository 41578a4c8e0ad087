import { edited } from '../examples/example-files.ts';
import type { Comparison } from '../compare/comparison.ts';
import { valueFindings } from '../findings/value-findings.ts';
import type { Finding } from '../findings/finding.ts';
import { quotedLabel } from '../findings/wording.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

export const rung: MirroredPair = mirroredPair(
  ['role.rung'],
  {
    id: 'rung-lowered',
    bump: 'minor',
    affects: ['readers', 'programs', 'claims'],
    title: 'A role moved down its ladder',
    why: 'The next step, or the one before, is another one; what the role asks is the same.',
    examples: [
      { title: 'A role moves down', before: edited('roles/head-host.md', ['rung: 2', 'rung: 3']), after: {}, expect: ['rung-lowered'] },
    ],
    find: (comparison) => rungFindings(comparison, (before, after) => after < before),
  },
  {
    id: 'rung-raised',
    bump: 'minor',
    affects: ['readers', 'programs', 'claims'],
    title: 'A role moved up its ladder',
    why: 'The next step, or the one before, is another one; what the role asks is the same.',
    examples: [
      { title: 'A role moves up', before: {}, after: edited('roles/head-host.md', ['rung: 2', 'rung: 3']), expect: ['rung-raised'] },
    ],
    find: (comparison) => rungFindings(comparison, (before, after) => after > before),
  },
);

function rungFindings(comparison: Comparison, matches: (before: number, after: number) => boolean): readonly Finding[] {
  return valueFindings(comparison, ['role'], 'rung', (pair, before, after) => {
    if (!matches(Number(before ?? -1), Number(after ?? -1))) return undefined;
    const stands = after === undefined ? 'no longer stands on a rung' : `stands on rung ${after}`;
    return `${quotedLabel(pair.after)} ${stands} of its ladder (was ${before ?? 'on none'}).`;
  });
}

import type { Bump, Difference } from '@framewright/model';

/** The bumps that changes have, the biggest first, each with what it means. */
export const bumpWords: readonly (readonly [bump: Bump, title: string])[] = [
  ['forbidden', 'Forbidden in any release'],
  ['major', 'Major'],
  ['minor', 'Minor'],
  ['patch', 'Patch'],
];

/** A difference in one sentence, without a full stop. */
export function differenceSummary({ from, to, required, declared, changes }: Difference): string {
  if (changes.length === 0) return `No changes from ${from} to ${to}`;
  const found = `${changes.length} ${changes.length === 1 ? 'change' : 'changes'} from ${from} to ${to}`;
  if (required === 'forbidden') return `${found}, some of which no release may have`;
  const below = declared === required ? '' : `, declared as ${declared} below 1.0.0`;
  return `${found}; the next release has to be ${required}${below}`;
}

import { statusOf, type Status } from '@framewright/model';
import type { Comparison } from '../compare/comparison.ts';
import { pairsOf } from '../compare/comparison.ts';
import { typeAndName } from './match-findings.ts';
import { releasedTypes } from './value-findings.ts';
import { pairFinding, type Finding } from './finding.ts';
import type { Pair } from '../compare/pair.ts';

/** A finding for each entry whose status changed from one of some values to one of others. */
export function statusFindings(
  comparison: Comparison,
  from: readonly Status[],
  to: readonly Status[],
  messageOf: (name: string, after: { readonly replacedBy?: readonly string[] }) => string,
): readonly Finding[] {
  return pairsOf(comparison, ...releasedTypes).flatMap((pair) => {
    const [was, is] = [statusOf(pair.before), statusOf(pair.after)];
    if (was === is || !from.includes(was) || !to.includes(is)) return [];
    const message = messageOf(typeAndName(pair.after), pair.new);
    return [pairFinding(pair, '/status', { message, before: was, after: is, explains: ['status', 'replacedBy', 'because'] })];
  });
}

/** Whether an entry is deprecated on both sides. */
export function staysDeprecated(pair: Pair): boolean {
  return statusOf(pair.before) === 'deprecated' && statusOf(pair.after) === 'deprecated';
}

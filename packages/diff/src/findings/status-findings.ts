import { statusOf, type Status } from '@framewright/model';
import type { Comparison } from '../compare/comparison.ts';
import { pairsOf } from '../compare/comparison.ts';
import { typeAndName } from './fate-findings.ts';
import { released } from './find-values.ts';
import { inPair, type Finding } from './finding.ts';
import type { Pair } from '../compare/pair.ts';

/** A finding for each entry whose life turned from one of some states into one of others. */
export function statusFindings(
  comparison: Comparison,
  from: readonly Status[],
  to: readonly Status[],
  tell: (name: string, after: { readonly replacedBy?: readonly string[] }) => string,
): readonly Finding[] {
  return pairsOf(comparison, ...released).flatMap((pair) => {
    const [was, is] = [statusOf(pair.before), statusOf(pair.after)];
    if (was === is || !from.includes(was) || !to.includes(is)) return [];
    const message = tell(typeAndName(pair.after), pair.new);
    return [inPair(pair, '/status', { message, before: was, after: is, explains: ['status', 'replacedBy', 'because'] })];
  });
}

/** Whether an entry is deprecated on both sides. */
export function staysDeprecated(pair: Pair): boolean {
  return statusOf(pair.before) === 'deprecated' && statusOf(pair.after) === 'deprecated';
}

import { entryOf, type EntryOf, type Framework } from '@framewright/model';
import type { FrameworkContext } from '../memory/framework-context.ts';
import { judgeElectives, type ElectiveFault, type JudgedElective } from './elective-faults.ts';
import { resolvedBase, resolvedRole } from '../entries/resolved-roles.ts';
import { isReadable } from '../entries/written-entry.ts';

/** A fault of an elective at the role that causes it: the one that states the elective, or the first heir in which it goes wrong. */
export interface ReportedFault<F extends ElectiveFault = ElectiveFault> extends Omit<JudgedElective, 'faults'> {
  readonly role: EntryOf<'role'>;
  readonly fault: F;
  /** Where the elective stands in the role; undefined if the role inherits it. */
  readonly index: number | undefined;
}

/** The faults of some kinds in the electives of a role, each at one role only: what an heir only inherits is not said again. */
export function reportedFaults<K extends ElectiveFault['kind']>(
  context: FrameworkContext,
  role: EntryOf<'role'>,
  kinds: readonly K[],
): readonly ReportedFault<Extract<ElectiveFault, { readonly kind: K }>>[] {
  type Wanted = Extract<ElectiveFault, { readonly kind: K }>;
  const isWanted = (fault: ElectiveFault): fault is Wanted => (kinds as readonly string[]).includes(fault.kind);
  if (!isReadable(role) || !mayHaveElectives(context.framework, role)) return [];
  return judgeElectives(context, resolvedRole(context, role)).flatMap(({ elective, statedBy, faults }) => {
    const wanted = faults.filter(isWanted).filter((fault) => statedBy === role || isCausedBy(context, role, elective.id, fault));
    const index = statedBy === role ? (role.data.electives ?? []).findIndex(({ id }) => id === elective.id) : undefined;
    return wanted.map((fault) => ({ role, elective, statedBy, fault, index }));
  });
}

/** Whether a role states electives or extends one that might: most do neither, and need not be resolved for it. */
function mayHaveElectives(framework: Framework, role: EntryOf<'role'>): boolean {
  return (
    role.data.electives !== undefined || (role.data.extends !== undefined && entryOf(framework, 'role', role.data.extends) !== undefined)
  );
}

/** Whether an inherited elective goes wrong in a role and not yet in the role that it extends. */
function isCausedBy(context: FrameworkContext, role: EntryOf<'role'>, elective: string, fault: ElectiveFault): boolean {
  const base = resolvedBase(context, role);
  if (!base) return false;
  const before = judgeElectives(context, base).find((judged) => judged.elective.id === elective);
  return before !== undefined && !before.faults.some(({ kind }) => kind === fault.kind);
}

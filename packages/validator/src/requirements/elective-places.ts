import { pointerOf, type EntryOf, type Framework, inWords } from '@framewright/model';
import { quote } from '../messages/quote.ts';
import type { ElectiveFault } from './elective-faults.ts';
import type { FindingPlace } from '../rule.ts';

/** In which contexts, for a message: “ in “Project” and “Programme””; nothing if it is so in all of them. */
export function contextPhrase(framework: Framework, contexts: readonly string[]): string {
  const titles = contexts.map((id) => quote(framework.manifest.data.contexts?.find((context) => context.id === id)?.title ?? id));
  return titles.length === 0 ? '' : ` in ${inWords(titles)}`;
}

/** The cause in a role of a fault of an inherited elective: its own requirement, a context that it adds, or its `extends`. */
export function placeInHeir(role: EntryOf<'role'>, fault: ElectiveFault): FindingPlace {
  const own = fault.kind === 'already-met' ? fault.by.findLast((id) => Object.hasOwn(role.data.requires ?? {}, id)) : undefined;
  if (own !== undefined) return { subject: role, pointer: pointerOf('requires', own), part: 'key' };
  const index = (role.data.contexts ?? []).findIndex((id) => fault.contexts.includes(id));
  return { subject: role, pointer: index === -1 ? '/extends' : `/contexts/${index}` };
}

import type { Framework } from '@framewright/model';
import type { Memory } from './memory.ts';

/** A framework that is judged, with a memory for what is worked out on the way. */
export interface FrameworkContext {
  readonly framework: Framework;
  readonly memory: Memory;
}

/** The same function, that works out once only what several rules ask about a framework. */
export function oncePerFramework<T>(workOut: (context: FrameworkContext) => T): (context: FrameworkContext) => T {
  return (context) => context.memory.of(context, workOut);
}

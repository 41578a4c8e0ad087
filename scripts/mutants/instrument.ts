import type { Guard } from './find-guards.ts';

/** The environment variables of instrumented code. */
export const guardVariables = {
  /** The number of the removed guard. */
  off: 'FRAMEWRIGHT_GUARD_OFF',
  /** A folder in which each process records the numbers of the guards that it met, when it ends. */
  met: 'FRAMEWRIGHT_GUARDS_MET',
  /** The folder of a trial: its plan and its events. */
  trial: 'FRAMEWRIGHT_GUARDS_TRIAL',
} as const;

/** The most guards that are counted. */
export const mostGuards = 20_000;

/**
 * A source in which each guard can be removed by its number at run time, so that nothing is rebuilt between mutants.
 * Line numbers are preserved.
 * @param first the number of the first of the guards; the others follow it
 */
export function instrument(text: string, guards: readonly Guard[], first: number): string {
  if (guards.length === 0) return text;
  const wraps = guards.map((guard, index) => {
    const call = `__guard(${first + index})`;
    if (guard.kind === 'throw') return { ...guard, before: `if (!${call}) `, after: '' };
    return { ...guard, before: `(${call} ? (${guard.without(guard.words)}) : (`, after: '))' };
  });
  const places = wraps.flatMap((wrap, order) => [
    // Of two that begin together the outer comes first, of two that end together the inner; ends come before beginnings.
    { at: wrap.start, rank: 1, order, insert: wrap.before },
    { at: wrap.end, rank: 0, order: -order, insert: wrap.after },
  ]);
  places.sort((a, b) => a.at - b.at || a.rank - b.rank || a.order - b.order);
  let instrumented = '';
  let from = 0;
  for (const { at, insert } of places) {
    instrumented += text.slice(from, at) + insert;
    from = at;
  }
  return `${instrumented}${text.slice(from)}${counter}`;
}

/** Appended to the last line of each instrumented file: a declaration, so that it is hoisted. */
const counter = `
function __guard(id) {
  const guards = (globalThis.__guards ??= (() => {
    const env = globalThis.process?.env ?? {};
    const started = { off: Number(env.${guardVariables.off} ?? -1), met: new Uint8Array(${mostGuards}) };
    const folder = env.${guardVariables.met};
    const write = () => {
      const ids = [...started.met.keys()].filter((each) => started.met[each] === 1).join(' ');
      try {
        process.getBuiltinModule('node:fs').appendFileSync(folder + '/' + process.pid, ids + '\\n');
      } catch {}
    };
    if (folder !== undefined) process.on('exit', write);
    return started;
  })());
  guards.met[id] = 1;
  return id === guards.off;
}
`;

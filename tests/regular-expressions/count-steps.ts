import type { Part } from './parse-expression.ts';

type Step =
  | { readonly does: 'read'; readonly fits: (character: string) => boolean; readonly back: boolean }
  | { readonly does: 'fork'; readonly first: number; readonly second: number }
  | { readonly does: 'go'; readonly to: number }
  | { readonly does: 'edge'; readonly edge: string }
  | { readonly does: 'look'; readonly program: Program; readonly negative: boolean }
  | { readonly does: 'mark'; readonly key: string }
  | { readonly does: 'moved'; readonly key: string }
  | { readonly does: 'same'; readonly group: string; readonly back: boolean };

type Program = readonly Step[];
type Marks = Readonly<Record<string, number>>;

/**
 * The number of steps of a backtracking engine searching for all matches of an expression in a text; JavaScript engines are such engines.
 * @param most the limit at which counting stops
 */
export function countSteps(part: Part, flags: string, text: string, most: number): number {
  const characters = /[uv]/u.test(flags) ? [...text] : text.split('');
  const program = compiled(part);
  let steps = 0;
  for (let start = 0; start <= characters.length && steps <= most; ) {
    const end = run(program, start);
    start = Math.max(start + 1, end ?? 0);
  }
  return steps;

  function run(program: Program, start: number): number | undefined {
    const waiting: (readonly [step: number, at: number, marks: Marks])[] = [[0, start, {}]];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      let [at, place, marks] = next;
      for (;;) {
        steps += 1;
        if (steps > most) return undefined;
        const step = program[at];
        if (!step) return place;
        if (step.does === 'go') at = step.to;
        else if (step.does === 'fork') {
          waiting.push([step.second, place, marks]);
          at = step.first;
        } else if (step.does === 'mark') {
          marks = { ...marks, [step.key]: place };
          at += 1;
        } else {
          const to = after(step, place, marks);
          if (to === undefined) break;
          place = to;
          at += 1;
        }
      }
    }
    return undefined;
  }

  function after(step: Exclude<Step, { does: 'go' | 'fork' | 'mark' }>, place: number, marks: Marks): number | undefined {
    if (step.does === 'read') {
      const character = characters[step.back ? place - 1 : place];
      return character !== undefined && step.fits(character) ? place + (step.back ? -1 : 1) : undefined;
    }
    if (step.does === 'edge') return isEdge(step.edge, characters, place, flags) ? place : undefined;
    if (step.does === 'look') return (run(step.program, place) !== undefined) !== step.negative ? place : undefined;
    if (step.does === 'moved') return marks[step.key] === place ? undefined : place;
    const [from = place, to = place] = [marks[`${step.group} from`], marks[`${step.group} to`]];
    const words = characters.slice(from, to);
    steps += words.length;
    const begin = step.back ? place - words.length : place;
    return words.every((word, index) => characters[begin + index] === word) ? (step.back ? begin : begin + words.length) : undefined;
  }
}

function isEdge(edge: string, characters: readonly string[], place: number, flags: string): boolean {
  if (edge === '^') return place === 0 || (flags.includes('m') && /[\n\r\u2028\u2029]/u.test(characters[place - 1] ?? ''));
  if (edge === '$') return place === characters.length || (flags.includes('m') && /[\n\r\u2028\u2029]/u.test(characters[place] ?? ''));
  const isBetween = /\w/u.test(characters[place - 1] ?? '') !== /\w/u.test(characters[place] ?? '');
  return isBetween === (edge === '\\b');
}

function compiled(part: Part, back = false): Program {
  const program: Step[] = [];
  let keys = 0;
  add(part);
  return program;

  function add(part: Part): void {
    if (part.sort === 'character') program.push({ does: 'read', fits: part.fits, back });
    else if (part.sort === 'sequence') for (const each of back ? part.parts.toReversed() : part.parts) add(each);
    else if (part.sort === 'choice') addChoice(part.options);
    else if (part.sort === 'edge') program.push({ does: 'edge', edge: part.edge });
    else if (part.sort === 'look') program.push({ does: 'look', program: compiled(part.part, !part.ahead), negative: part.negative });
    else if (part.sort === 'same') program.push({ does: 'same', group: part.group, back });
    else if (part.sort === 'group') {
      program.push({ does: 'mark', key: `${part.name} ${back ? 'to' : 'from'}` });
      add(part.part);
      program.push({ does: 'mark', key: `${part.name} ${back ? 'from' : 'to'}` });
    } else addRepeat(part);
  }

  function addChoice(options: readonly Part[]): void {
    const ends: number[] = [];
    for (const [index, option] of options.entries()) {
      const fork = index < options.length - 1 ? program.push({ does: 'go', to: 0 }) - 1 : undefined;
      add(option);
      if (fork === undefined) continue;
      ends.push(program.push({ does: 'go', to: 0 }) - 1);
      program[fork] = { does: 'fork', first: fork + 1, second: program.length };
    }
    for (const end of ends) program[end] = { does: 'go', to: program.length };
  }

  function addRepeat({ part, min, max, lazy }: Extract<Part, { sort: 'repeat' }>): void {
    for (let count = 0; count < min; count += 1) add(part);
    const forks: number[] = [];
    const fork = (): void => void forks.push(program.push({ does: 'go', to: 0 }) - 1);
    if (max === Infinity) {
      keys += 1;
      const key = `loop ${keys}`;
      const start = program.length;
      fork();
      program.push({ does: 'mark', key });
      add(part);
      program.push({ does: 'moved', key }, { does: 'go', to: start });
    } else
      for (let count = min; count < max; count += 1) {
        fork();
        add(part);
      }
    for (const at of forks) program[at] = { does: 'fork', first: lazy ? program.length : at + 1, second: lazy ? at + 1 : program.length };
  }
}

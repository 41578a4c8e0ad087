import { Failure } from '@framewright/workspace';

/** The names that something new may not have. */
export interface Names {
  /** What it is: “rule”. */
  readonly what: string;
  readonly taken: readonly string[];
  /** Names that mean something else, such as those of other files in the folder. */
  readonly reserved: readonly string[];
}

/**
 * A typed name, if something new can have it.
 * @throws Failure if it is missing, not in kebab-case, taken, or reserved
 */
export function newName(typed: string | undefined, { what, taken, reserved }: Names): string {
  if (typed === undefined || typed === '') throw new Failure(`A new ${what} needs a name: npm run new:${what} <name>.`);
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(typed))
    throw new Failure(
      `“${typed}” can’t be the name of a ${what}; write it in small letters from a to z and digits, with hyphens between words, such as “${suggested(typed)}”.`,
    );
  if (typed.length > longest) throw new Failure(`“${typed}” is too long for a name; use at most ${longest} letters.`);
  if (taken.includes(typed)) throw new Failure(`There is a ${what} called “${typed}” already; choose another name, or change that one.`);
  if (reserved.includes(typed)) throw new Failure(`“${typed}” stands for something else among the ${what}s; choose another name.`);
  return typed;
}

/**
 * The only argument of a command, if there is one.
 * @throws Failure if there are more
 */
export function onlyOne([one, ...more]: readonly string[], what: string): string | undefined {
  if (more.length > 0) throw new Failure(`A new ${what} takes one name, and “${more.join(' ')}” is more; write hyphens between its words.`);
  return one;
}

/** A name as a constant in code: `rating-above-limit` is `ratingAboveLimit`, and reserved words get a suffix: `importCommand`. */
export function constantOf(name: string, what: string): string {
  const constant = name.replaceAll(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
  return words.has(constant) ? `${constant}${what.charAt(0).toUpperCase()}${what.slice(1)}` : constant;
}

const longest = 50;

function suggested(typed: string): string {
  const name = typed
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/gu, '-')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^[-0-9]+|-+$/gu, '');
  return name === '' ? 'one-idea' : name;
}

/** Names that a constant in a module can't have, or that would hide globals. */
const words: ReadonlySet<string> = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements
   import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while
   with yield`.split(/\s+/u),
);

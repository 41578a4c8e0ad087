import type { gfmTable } from 'micromark-extension-gfm-table';
import { activeCharacters } from './many-characters.ts';
import { textLimits } from '../yaml/text-limits.ts';

type Extension = ReturnType<typeof gfmTable>;
type Construct = Exclude<NonNullable<NonNullable<Extension['text']>[string]>, readonly unknown[]>;
type Previous = NonNullable<Construct['previous']>;

/** Thrown from inside remark-parse at the first active character of a paragraph beyond the limit. */
export class TooManyCharacters extends Error {
  override readonly name = 'TooManyCharacters';
  readonly offset: number;
  constructor(offset: number) {
    super('A paragraph holds too many active characters');
    this.offset = offset;
  }
}

/** Known by its name, since the parser may be loaded beside what uses it, and with a class of its own. */
export function isTooManyCharacters(error: unknown): error is TooManyCharacters {
  return error instanceof Error && error.name === 'TooManyCharacters' && 'offset' in error;
}

const counts = new WeakMap<object, number>();
const backtick = '`';

/** An extension of micromark that adds no syntax and counts the active characters of each paragraph, heading and cell. */
export const characterGuard: Extension = {
  text: Object.fromEntries([...activeCharacters].map((character) => [character.charCodeAt(0), counting(character)])),
};

function counting(character: string): Construct {
  return {
    ...(character === backtick ? { previous: beginsRun } : {}),
    tokenize(_effects, _ok, nok) {
      const count = (counts.get(this) ?? 0) + 1;
      counts.set(this, count);
      if (count > textLimits.activeCharacters) throw new TooManyCharacters(this.now().offset);
      return nok;
    },
  };
}

/** Otherwise text would be interrupted in the middle of a run of backticks, where micromark expects no code to begin. */
function beginsRun(this: ThisParameterType<Previous>, code: Parameters<Previous>[0]): boolean {
  return code !== backtick.charCodeAt(0) || this.events.at(-1)?.[1].type === 'characterEscape';
}

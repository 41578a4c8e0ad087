import type { gfmTable } from 'micromark-extension-gfm-table';
import { signs } from './many-signs.ts';
import { textLimits } from '../yaml/text-limits.ts';

type Extension = ReturnType<typeof gfmTable>;
type Construct = Exclude<NonNullable<NonNullable<Extension['text']>[string]>, readonly unknown[]>;
type Previous = NonNullable<Construct['previous']>;

/** Thrown out of remark-parse at the first sign of a paragraph that is one too many. */
export class TooManySigns extends Error {
  override readonly name = 'TooManySigns';
  readonly offset: number;
  constructor(offset: number) {
    super('A paragraph holds too many signs');
    this.offset = offset;
  }
}

/** Known by its name, since the parser may be loaded beside what uses it, and with a class of its own. */
export function isTooManySigns(error: unknown): error is TooManySigns {
  return error instanceof Error && error.name === 'TooManySigns' && 'offset' in error;
}

const counts = new WeakMap<object, number>();
const backtick = '`';

/** An extension of micromark that reads nothing, and counts the signs of each paragraph, heading and cell. */
export const signGuard: Extension = {
  text: Object.fromEntries([...signs].map((sign) => [sign.charCodeAt(0), counting(sign)])),
};

function counting(sign: string): Construct {
  return {
    ...(sign === backtick ? { previous: beginsRun } : {}),
    tokenize(_effects, _ok, nok) {
      const count = (counts.get(this) ?? 0) + 1;
      counts.set(this, count);
      if (count > textLimits.signs) throw new TooManySigns(this.now().offset);
      return nok;
    },
  };
}

/** Text would else be interrupted in the middle of a run of backticks, where micromark expects no code to begin. */
function beginsRun(this: ThisParameterType<Previous>, code: Parameters<Previous>[0]): boolean {
  return code !== backtick.charCodeAt(0) || this.events.at(-1)?.[1].type === 'characterEscape';
}

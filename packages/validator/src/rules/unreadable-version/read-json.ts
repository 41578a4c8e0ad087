import type { Span } from '@framewright/model';

/** A JSON text, as far as places in it are wanted. */
export interface ReadJson {
  /** Where it stops being JSON; undefined if all of it is. */
  readonly mistake: number | undefined;
  /** The values of the outermost object, by their keys; of several of one key the last, which counts. */
  readonly values: ReadonlyMap<string, Span>;
}

/** Reads a JSON text. Takes time in proportion to its length. */
export function readJson(text: string): ReadJson {
  const values = new Map<string, Span>();
  // What the reader is in: an object or a list, and what it waits for there.
  const open: ('{' | '[')[] = [];
  let wanted = 'value' as 'value' | 'first' | 'key' | 'colon' | 'end';
  let key = '';
  let begin = 0;
  for (const { index, 0: token } of text.matchAll(tokens)) {
    if (/^[ \t\r\n]/u.test(token)) continue;
    const kind = kindOf(token);
    const isClose = token === '}' || token === ']';
    if (wanted === 'colon' && token === ':') wanted = 'value';
    else if ((wanted === 'key' || (wanted === 'first' && open.at(-1) === '{')) && kind === 'text') {
      if (open.length === 1) key = String(JSON.parse(token));
      wanted = 'colon';
    } else if (isClose && (wanted === 'first' || wanted === 'end') && open.at(-1) === opens[token]) {
      open.pop();
      ended(index + token.length);
    } else if (token === ',' && wanted === 'end' && open.length > 0) wanted = open.at(-1) === '{' ? 'key' : 'value';
    else if (wanted === 'value' || (wanted === 'first' && open.at(-1) === '[')) {
      if (open.length === 1) begin = index;
      if (token === '{' || token === '[') {
        open.push(token);
        wanted = 'first';
      } else if (kind === 'other') return { mistake: index, values };
      else ended(index + token.length);
    } else return { mistake: index, values };
  }
  return { mistake: wanted === 'end' && open.length === 0 ? undefined : text.trimEnd().length, values };

  function ended(at: number): void {
    wanted = 'end';
    if (open.length === 1 && open[0] === '{') values.set(key, [begin, at]);
  }
}

const opens: Readonly<Record<string, string>> = { '}': '{', ']': '[' };
const tokens = /[ \t\r\n]+|"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|[\w.+-]+|./gsu;
const scalar = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/u;

function kindOf(token: string): 'text' | 'scalar' | 'other' {
  if (token.length > 1 && token.startsWith('"')) return 'text';
  return scalar.test(token) ? 'scalar' : 'other';
}

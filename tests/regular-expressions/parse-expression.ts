/** A parsed regular expression. */
export type Part =
  | { readonly sort: 'character'; readonly fits: (character: string) => boolean; readonly written: string }
  | { readonly sort: 'sequence'; readonly parts: readonly Part[] }
  | { readonly sort: 'choice'; readonly options: readonly Part[] }
  | { readonly sort: 'repeat'; readonly part: Part; readonly min: number; readonly max: number; readonly lazy: boolean }
  | { readonly sort: 'edge'; readonly edge: '^' | '$' | '\\b' | '\\B' }
  | { readonly sort: 'look'; readonly part: Part; readonly ahead: boolean; readonly negative: boolean }
  | { readonly sort: 'group'; readonly part: Part; readonly name: string }
  | { readonly sort: 'same'; readonly group: string };

/** Parses a regular expression. Which characters a class matches is determined by the engine itself. */
export function parseExpression(source: string, flags: string): Part {
  let at = 0;
  let groups = 0;
  const part = choice();
  if (at < source.length) throw new Error(`Not understood at ${at}: ${source}`);
  return part;

  function choice(): Part {
    const options = [sequence()];
    while (take('|')) options.push(sequence());
    return options.length === 1 && options[0] ? options[0] : { sort: 'choice', options };
  }

  function sequence(): Part {
    const parts: Part[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(repeated(single()));
    return { sort: 'sequence', parts };
  }

  function repeated(part: Part): Part {
    const written = match(/[*+?]|\{\d+(?:,\d*)?\}/y);
    if (written === '') return part;
    const { min, max } = boundsIn(written);
    return { sort: 'repeat', part, min, max, lazy: take('?') };
  }

  function single(): Part {
    if (take('(?:')) return closed(choice());
    const lookaround = match(/\(\?<?[=!]/y);
    if (lookaround !== '')
      return { sort: 'look', part: closed(choice()), ahead: !lookaround.includes('<'), negative: lookaround.endsWith('!') };
    const group = match(/\((?:\?<\w+>)?/y);
    if (group !== '') {
      groups += 1;
      const name = group === '(' ? String(groups) : group.slice(3, -1);
      return { sort: 'group', part: closed(choice()), name };
    }
    const edge = match(/\^|\$|\\[bB]/y);
    if (edge !== '') return { sort: 'edge', edge: edge as '^' };
    const same = match(/\\(?:[1-9]|k<\w+>)/y);
    if (same !== '') return { sort: 'same', group: same.replace(/^\\k?<?|>$/gu, '') };
    return character(
      source[at] === '['
        ? set()
        : match(/\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|c[A-Za-z]|[\s\S])|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\s\S]/y),
    );
  }

  function closed(part: Part): Part {
    if (!take(')')) throw new Error(`Not closed at ${at}: ${source}`);
    return part;
  }

  function set(): string {
    const start = at;
    let depth = 0;
    do {
      if (source[at] === '\\') at += 1;
      else if (source[at] === '[' && (depth === 0 || flags.includes('v'))) depth += 1;
      else if (source[at] === ']') depth -= 1;
      at += 1;
    } while (depth > 0 && at < source.length);
    return source.slice(start, at);
  }

  function character(written: string): Part {
    const whole = new RegExp(`^(?:${written})$`, flags.replace(/[gmy]/gu, ''));
    const known = new Map<string, boolean>();
    return {
      sort: 'character',
      written,
      fits(other) {
        const fits = known.get(other) ?? whole.test(other);
        known.set(other, fits);
        return fits;
      },
    };
  }

  function match(pattern: RegExp): string {
    pattern.lastIndex = at;
    const written = pattern.exec(source)?.[0] ?? '';
    at += written.length;
    return written;
  }

  function take(written: string): boolean {
    const found = source.startsWith(written, at);
    if (found) at += written.length;
    return found;
  }
}

/** The bounds of *, +, ?, {2}, {2,} and {2,4}. */
function boundsIn(written: string): { readonly min: number; readonly max: number } {
  const [, least = written === '+' ? '1' : '0', comma, most = ''] = /^\{(\d+)(,?)(\d*)\}$/u.exec(written) ?? [];
  if (comma === '') return { min: Number(least), max: Number(least) };
  return { min: Number(least), max: written === '?' ? 1 : most === '' ? Infinity : Number(most) };
}

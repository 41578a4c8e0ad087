/** What a stylesheet makes a browser load. */
export interface CssAddresses {
  /** Every address that it names, as it is written, in order. */
  readonly addresses: readonly string[];
  /** What can't be analysed: an import, or syntax that hides what is meant. */
  readonly refused: readonly string[];
}

/** Reads the addresses of a stylesheet: those in url() and in the functions that take an address as a string. */
export function cssAddresses(css: string): CssAddresses {
  const addresses: string[] = [];
  const refused: string[] = [];
  /** The open functions and brackets at the current place. */
  const around: string[] = [];
  for (const match of css.matchAll(token)) {
    const { rule, url, quoted, name, open, close, backslash, bad } = match.groups as Readonly<Record<string, string | undefined>>;
    if (rule !== undefined) {
      if (rule.toLowerCase() === '@import') refused.push('it imports another stylesheet');
    } else if (url !== undefined) addresses.push(url);
    else if (quoted !== undefined) {
      if (!loading.has(around.at(-1) ?? '')) continue;
      if (quoted.includes('\\')) refused.push('an address in it is written with escapes');
      else addresses.push(quoted.slice(1, -1));
    } else if (name !== undefined) around.push(name.toLowerCase());
    else if (open !== undefined) around.push(open);
    else if (close !== undefined) around.pop();
    else if (backslash !== undefined) refused.push('it has an escape outside a string');
    else if (bad !== undefined) {
      refused.push('a comment or a string in it has no end');
      // What follows is unreliable, and searching for each end again would be quadratic.
      break;
    }
  }
  return { addresses, refused: [...new Set(refused)] };
}

/** The functions that take an address as a string. */
const loading = new Set(['url', 'src', 'image', 'image-set', '-webkit-image-set', 'cross-fade', '-webkit-cross-fade', '-webkit-image']);

/** The relevant tokens of a stylesheet; everything between is skipped. */
const token = new RegExp(
  [
    String.raw`/\*[^]*?\*/`,
    String.raw`(?<quoted>"(?:\\[^]|[^"\\\n])*"|'(?:\\[^]|[^'\\\n])*')`,
    String.raw`(?<bad>/\*|["'])`,
    String.raw`(?<rule>@[\w-]+)`,
    String.raw`url\(\s*(?<url>[^\s"'()\\]+)\s*\)`,
    String.raw`(?<![\w-])(?<name>[\w-]+)\(`,
    '(?<open>[([{])',
    String.raw`(?<close>[)\]}])`,
    String.raw`(?<backslash>\\)`,
  ].join('|'),
  'giu',
);

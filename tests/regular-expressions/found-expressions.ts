/** A regular expression with the line of the file that it begins on. */
export interface FoundExpression {
  readonly source: string;
  readonly flags: string;
  readonly line: number;
  /** The name of the constant that it is assigned to, if any. */
  readonly name: string | undefined;
}

/**
 * The literals in JavaScript or TypeScript code. The code is tokenised, so that strings, templates, comments and divisions are not mistaken
 * for them.
 */
export function expressionsIn(code: string): readonly FoundExpression[] {
  const found: FoundExpression[] = [];
  /** For each open template, the number of open braces in its current placeholder. */
  const gaps: number[] = [];
  let before = '';
  for (let at = 0; at < code.length; ) {
    const [length, word] = tokenAt(code, at, before, gaps);
    if (word === 'expression') found.push(literal(code, at, length));
    if (word !== '') before = word;
    at += length;
  }
  return found;
}

const wordsBeforeExpression = new Set(['return', 'typeof', 'case', 'in', 'of', 'new', 'delete', 'void', 'do', 'else', 'yield', 'await']);

/** The length and kind of the token at a place: '' for white space and comments, a word, a character, 'expression' or 'string'. */
function tokenAt(code: string, at: number, before: string, gaps: number[]): readonly [length: number, word: string] {
  const rest = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    return pattern.exec(code)?.[0] ?? '';
  };
  const blank = rest(at === 0 && code.startsWith('#!') ? /#!.*/y : /(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/y);
  if (blank !== '') return [blank.length, ''];
  const character = code[at] ?? '';
  if (character === '"' || character === "'") return [rest(/(["'])(?:(?!\1)[^\\\n]|\\[\s\S])*\1/y).length || 1, 'string'];
  if (character === '{' && gaps.length > 0) gaps[gaps.length - 1] = (gaps.at(-1) ?? 0) + 1;
  if (character === '}' && gaps.length > 0) {
    const open = (gaps.pop() ?? 1) - 1;
    if (open === 0) return template(rest(/\}(?:[^`\\$]|\\[\s\S]|\$(?!\{))*(?:`|\$\{)/y), gaps);
    gaps.push(open);
  }
  if (character === '`') return template(rest(/`(?:[^`\\$]|\\[\s\S]|\$(?!\{))*(?:`|\$\{)/y), gaps);
  if (character === '/' && (/^[^\w\])}]?$/u.test(before) || wordsBeforeExpression.has(before))) {
    const written = rest(/\/(?:[^/\\[\n]|\\[^\n]|\[(?:[^\]\\\n]|\\[^\n])*\])+\/[a-z]*/y);
    if (written !== '') return [written.length, 'expression'];
  }
  const word = rest(/[\w$]+/y) || character;
  return [word.length, word];
}

function template(written: string, gaps: number[]): readonly [number, string] {
  if (written.endsWith('${')) {
    gaps.push(1);
    return [written.length, '('];
  }
  return [written.length || 1, 'string'];
}

function literal(code: string, at: number, length: number): FoundExpression {
  const written = code.slice(at, at + length);
  const end = written.lastIndexOf('/');
  return {
    source: written.slice(1, end),
    flags: written.slice(end + 1),
    line: code.slice(0, at).split('\n').length,
    name: /\bconst (\w+)(?:: RegExp)? =\s*$/u.exec(code.slice(Math.max(0, at - 80), at))?.[1],
  };
}

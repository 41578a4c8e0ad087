import { startingTexts, type PlacedText } from './texts.ts';

/** Pieces that mean something anywhere between bytes and pages. */
const pieces = [
  ...'*_`[]()#>-+~|\\<>&!"\'{}:,?@%$=\n\r\t \0',
  '\n\n',
  '\n---\n',
  '---\n',
  '```\n',
  '~~~',
  '> ',
  '- ',
  '1. ',
  '    ',
  '  ',
  ': ',
  ' #',
  '\r\n',
  '[[',
  ']]',
  '[[a|b]]',
  '](',
  '![',
  '[^1]',
  '[^1]: a\n',
  '[a]: b\n',
  '<b>',
  '</b>',
  '<!--',
  '-->',
  '<script>',
  '<img src=x onerror=alert(1)>',
  'javascript:',
  'http://a.b',
  '<http://a.b>',
  '&amp;',
  '&#0;',
  '&lt;',
  '|-|',
  '|a|b|\n|-|-|\n',
  '===\n',
  '## ',
  '### ',
  '**',
  '"',
  '\\"',
  '\\u0000',
  '|\n',
  '>-\n',
  '&a',
  '*a',
  '!!',
  '<<',
  '__proto__',
  'constructor',
  'null',
  '~',
  'true',
  'yes',
  '1.10',
  '0x1',
  '1e9',
  '-0',
  '2026-02-30',
  '\u00A0',
  '\u200B',
  '\u202E',
  '\u2028',
  '\u0085',
  '\uFEFF',
  '\uFFFD',
  '\uD800',
  '\uDC00',
  'é',
  'e\u0301',
  'ß',
  'İ',
  '漢',
  '😀',
  '👩\u200D💻',
  '\u05D0',
  'а',
  'id',
  'title',
  'requires',
  'rating',
  'aliases',
  'formerly',
  'extends',
  'status: deprecated\n',
  'x-a: ',
  '# framewright-ignore unknown-key: why\n',
];
const most = 4;
const longestCut = 40;

/** A text with a few mutations: pieces inserted, deleted, duplicated, copied from another text, words swapped. */
export function mutated(random: (below: number) => number): PlacedText {
  const { path, text } = pick(startingTexts);
  let result = text;
  for (let left = 1 + random(most); left > 0; left -= 1) result = change(result);
  return { path, text: result };

  function change(current: string): string {
    const at = random(current.length + 1);
    const to = at + 1 + random(longestCut);
    const sort = random(8);
    if (sort <= 1) return current.slice(0, at) + pick(pieces) + current.slice(at);
    if (sort === 2) return current.slice(0, at) + current.slice(to);
    if (sort === 3) return current.slice(0, at) + current.slice(at, to).repeat(2 + random(60)) + current.slice(to);
    if (sort === 4) return current.slice(0, at) + pick(pieces).repeat(1 + random(120)) + current.slice(at);
    if (sort === 5) return current.slice(0, at) + pick(pieces) + current.slice(to);
    if (sort === 6) {
      const other = pick(startingTexts).text;
      const from = random(other.length + 1);
      return current.slice(0, at) + other.slice(from, from + random(400)) + current.slice(at);
    }
    const lines = current.split('\n');
    const [first, second] = [random(lines.length), random(lines.length)];
    return lines
      .with(first, lines[second] ?? '')
      .with(second, lines[first] ?? '')
      .join('\n');
  }

  function pick<T>(all: readonly T[]): T {
    const chosen = all[random(all.length)];
    if (chosen === undefined) throw new Error('There is nothing to choose from');
    return chosen;
  }
}

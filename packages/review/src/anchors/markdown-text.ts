/** Words as a quotation, inert: no markup, no link, no mention, no reference. Every line begins with `> `. */
export function quotation(words: string): string {
  return words
    .split(/\r?\n/u)
    .map((line) => `> ${inert(line)}`.trimEnd())
    .join('\n');
}

/** A block of code that holds a text as it is, whatever backticks are in it. */
export function codeBlock(text: string, language: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${fence}`;
}

/** A text of one line as code inside a sentence. */
export function codeSpan(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  const ticks = '`'.repeat(longestRun(line) + 1);
  return ticks.length === 1 && !/^ | $/u.test(line) ? `\`${line}\`` : `${ticks} ${line} ${ticks}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
}

/** An HTML comment separates what forges turn into links after rendering, where a backslash would be removed before that. */
function inert(line: string): string {
  return line
    .trim()
    .replace(/[\\`*_[\]<>&|~$]|^[-+=]|(?<=^\d{1,9})[.)]/gu, '\\$&')
    .replace(/@(?=\w)|^#|#(?=\d)|:(?=\S)|\bGH-(?=\d)|\bwww(?=\.)/giu, '$&<!-- -->');
}

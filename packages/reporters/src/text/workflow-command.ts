// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with it.
const command = /^((?:[\s\u0085\uFEFF]|\u001B\[[\d;]*m)*)(:(?=:)|#(?=#\[|#vso\[))/u;

/**
 * Whether a build server would run a line as a command: `::…` of GitHub, `##[…]` and `##vso[…]` of others. Servers look behind all kinds of
 * space, and we look behind colours as well.
 */
export function isWorkflowCommand(line: string): boolean {
  return mayHoldOne(line) && command.test(line);
}

/** A line that no build server runs as a command, because a space parts what would make it one. */
export function partWorkflowCommand(line: string): string {
  return mayHoldOne(line) ? line.replace(command, '$1$2 ') : line;
}

function mayHoldOne(line: string): boolean {
  return line.includes('::') || line.includes('##');
}

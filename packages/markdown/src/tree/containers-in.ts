const opening = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t\r]|$)))*[ \t]*/u;

/** How many lists and quotations a line opens or may stand in: its markers of them, and each four spaces before its words. */
export function containersIn(line: string): number {
  const [written = ''] = opening.exec(line) ?? [];
  let [markers, spaces] = [0, 0];
  for (const character of written) {
    if (character === ' ') spaces += 1;
    else if (character === '\t') spaces += 4;
    else if (character < '0' || character > '9') markers += 1;
  }
  return markers + Math.floor(Math.max(0, spaces - markers) / 4);
}

const opening = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t\r]|$)))*[ \t]*/u;

/** How many lists and quotations a line opens or may stand in: its signs of them, and each four spaces before its words. */
export function containersIn(line: string): number {
  const [written = ''] = opening.exec(line) ?? [];
  let [signs, spaces] = [0, 0];
  for (const character of written) {
    if (character === ' ') spaces += 1;
    else if (character === '\t') spaces += 4;
    else if (character < '0' || character > '9') signs += 1;
  }
  return signs + Math.floor(Math.max(0, spaces - signs) / 4);
}

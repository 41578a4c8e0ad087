import { distance } from 'fastest-levenshtein';

/** How many letters are wrong, missing or too many; two that changed places are one mistake. */
export function mistakesBetween(written: string, meant: string): number {
  return areSwapped(written, meant) ? 1 : distance(written, meant);
}

function areSwapped(written: string, meant: string): boolean {
  if (written.length !== meant.length) return false;
  let at = 0;
  while (at < written.length && written[at] === meant[at]) at += 1;
  return (
    at + 1 < written.length &&
    written[at] === meant[at + 1] &&
    written[at + 1] === meant[at] &&
    written.slice(at + 2) === meant.slice(at + 2)
  );
}

/** An entry of a file that imports one thing each from files beside it, and lists them all in the same order. */
export interface Listing {
  /** The path of the new file, as it is imported: `./new-one.ts`. */
  readonly path: string;
  /** What it exports. */
  readonly constant: string;
  /** Its item in the list: the constant, or a spread if there are several. */
  readonly item: string;
}

/**
 * The text of a listing with one more file, in path order.
 * @throws Error if the text is no such listing, which is a mistake in the checkout
 */
export function insertSorted(text: string, { path, constant, item }: Listing): string {
  const imports = [...text.matchAll(/^import \{ (\w+) \} from '(\.\/[^']+)';\n/gmu)];
  const last = imports.at(-1);
  if (last === undefined) throw new Error('The list imports nothing, so there is no place for one more.');
  const follower = imports.find(([, , other = '']) => idIn(other) > idIn(path));
  const place = follower === undefined ? /^\].*;\n/mu : new RegExp(`^  (?:\\.\\.\\.)?${follower[1]},\\n`, 'mu');
  const listed = place.exec(text)?.index;
  if (listed === undefined) throw new Error(`The list imports ${follower?.[1] ?? 'files'} and does not name it.`);
  const imported = follower?.index ?? last.index + last[0].length;
  return `${text.slice(0, imported)}import { ${constant} } from '${path}';\n${text.slice(imported, listed)}  ${item},\n${text.slice(listed)}`;
}

/** `./broken-link/rule.ts` and `./broken-link.ts` are both about `broken-link`. */
function idIn(path: string): string {
  return path.replace(/^\.\//u, '').replace(/(?:\/rule)?\.ts$/u, '');
}

/** Stands for a character of an aside: it ends no sentence and begins none. */
export const filling = '\uE000';

/** What closes each mark that opens a quotation, a bracket, code or a link. */
const closing: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['”', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«»'],
  ['"', '"'],
  ['‘', '’'],
  ['‚', '‘’'],
  ['‹', '›'],
  ["'", "'"],
  ['「', '」'],
  ['『', '』'],
  ['（', '）'],
  ['(', ')'],
  ['[', ']'],
  ['`', '`'],
]);
/** Marks that are apostrophes as well. */
const apostrophes: ReadonlySet<string> = new Set(["'", '’', '‘']);
const letter = /[\p{L}\p{N}]/u;

/** A text of the same length without what stands in quotation marks, brackets and the like; undefined if one of them is never closed. */
export function withoutAsides(text: string): string | undefined {
  const open: { readonly at: number; readonly closers: string }[] = [];
  let left = '';
  let done = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    const isApostrophe = apostrophes.has(character);
    if (open.at(-1)?.closers.includes(character) === true && !(isApostrophe && letter.test(text[at + 1] ?? ''))) {
      const start = open.pop()?.at ?? at;
      if (open.length > 0) continue;
      left += text.slice(done, start) + filling.repeat(at + 1 - start);
      done = at + 1;
    } else {
      const closers = closing.get(character);
      if (closers !== undefined && !(isApostrophe && letter.test(text[at - 1] ?? ''))) open.push({ at, closers });
    }
  }
  return open.length > 0 ? undefined : left + text.slice(done);
}

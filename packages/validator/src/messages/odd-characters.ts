/** The characters of a name that are invisible, or that look like Latin letters and are none; each once, as U+ and number. */
export function oddCharacters(name: string): readonly string[] {
  const odd = [...name].filter((character) => hidden().test(character) || (foreign().test(character) && latin().test(name)));
  return [...new Set(odd)].map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
}

/** Created on first use: `\p{…}` classes are slow to compile. */
const hidden = (): RegExp => /[\p{Cf}\p{Cc}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u;
const foreign = (): RegExp => /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;
const latin = (): RegExp => /\p{Script=Latin}/u;

/** Text that certainly hides nothing; compiling the other expressions takes longer than printing most reports. */
const plain = /^[\n\t\x20-\x7E]*$/;
const hidden = (): RegExp => /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u{FFF9}-\u{FFFB}]/gu;
const variationSelector = /[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/u;
const joiner = /[\u200C\u200D]/;
const joinable = (): RegExp =>
  /[\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]$|(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{L}$/u;

/**
 * Text that is safe to print and hides nothing: control characters become their pictures (␛), other invisible characters, bidirectional
 * controls among them, their code point (<U+202E>). Line feeds and tabs stay, and so do joiners that scripts and emoji need.
 */
export function visible(text: string): string {
  return replaceHidden(text, (character) => (character === '\n' || character === '\t' ? character : picture(character)));
}

/** JSON text with every invisible character escaped: the same value, safe to print. */
export function visibleJson(json: string): string {
  return replaceHidden(json, (character) =>
    character === '\n'
      ? character
      : character
          .split('')
          .map((unit) => `\\u${hex(unit.charCodeAt(0))}`)
          .join(''),
  );
}

function replaceHidden(text: string, replace: (character: string) => string): string {
  if (plain.test(text)) return text;
  return text.replace(hidden(), (character, at: number) => {
    if (variationSelector.test(character)) return character;
    if (joiner.test(character) && joinable().test(text.slice(Math.max(0, at - 2), at))) return character;
    return replace(character);
  });
}

function picture(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? '␡' : `<U+${hex(code)}>`;
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}

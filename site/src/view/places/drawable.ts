const drawn = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Inherited}\p{N}\p{P}\p{Sm}\p{Sc}\p{Z}]$/u;
const letter = /[\p{L}\p{M}]/u;

/** A text as far as the font of pictures has its signs; empty if it lacks a letter, since words with gaps say something else. */
export function drawable(text: string): string {
  const signs = [...text.replaceAll(/\s+/gu, ' ')];
  if (signs.some((sign) => letter.test(sign) && !drawn.test(sign))) return '';
  return signs
    .filter((sign) => drawn.test(sign))
    .join('')
    .trim();
}

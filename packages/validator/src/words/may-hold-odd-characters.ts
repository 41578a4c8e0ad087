/** Neither Latin letters and their marks nor ordinary signs and spaces, whatever else it may be. */
const odd = /[^\t\n\r -~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E]/;

let last = '';
let lastAnswer = false;

/** Whether a text may hold a character that can't be seen, or a letter of another script; asked by several rules about one text after the other. */
export function mayHoldOddCharacters(text: string): boolean {
  if (text !== last) {
    last = text;
    lastAnswer = odd.test(text);
  }
  return lastAnswer;
}

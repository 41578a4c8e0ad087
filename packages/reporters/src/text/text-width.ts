/** Characters that take two columns: East Asian Width W and F (Unicode Annex 11) by block, and emoji shown as pictures. */
const wide = (): RegExp =>
  /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)/u;
const withoutWidth = (): RegExp => /^(?:\p{Mn}|\p{Me}|\p{Cc}|\p{Default_Ignorable_Code_Point})/u;
const plain = /^[\x20-\x7E]*$/;
let segmenter: Intl.Segmenter | undefined;

/** The parts of a text that people see as one character each. */
export function graphemesOf(text: string): readonly string[] {
  if (plain.test(text)) return text.split('');
  // Creating one takes as long as loading all of this package, and most text needs none.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** The columns of a terminal that a text of one line takes. */
export function textWidth(text: string): number {
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const grapheme of graphemesOf(text)) width += wide().test(grapheme) ? 2 : withoutWidth().test(grapheme) ? 0 : 1;
  return width;
}

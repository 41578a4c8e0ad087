/** The English words of a text that say something by themselves, in small letters. */
export function contentWords(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !empty.has(word));
}

const joining =
  'a all an and any as at be by for from in into is it its of on one or out so that the their them they this to up well with within';
const general =
  'able activities apply carry deal deliver do effective effectively engage ensure exercise good handle make perform practise provide relevant show successfully support undertake use work';
const empty: ReadonlySet<string> = new Set(`${joining} ${general}`.split(' '));

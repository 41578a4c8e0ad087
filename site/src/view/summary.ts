/** Words for a search engine's list: whole sentences or words, at most so many characters. */
export function summary(text: string, longest = 160): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const sentence = cut.lastIndexOf('. ');
  if (sentence > longest / 2) return cut.slice(0, sentence + 1);
  const word = cut.lastIndexOf(' ');
  return `${cut.slice(0, word === -1 ? longest - 1 : word).replace(/[,;:]$/, '')}…`;
}

/** The first sentence of words; all of them where no sentence ends. */
export function firstSentence(text: string): string {
  return /^.*?[.?](?=\s+\p{Lu}|$)/su.exec(text)?.[0] ?? text;
}

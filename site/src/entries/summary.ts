/** A summary for search engines: whole sentences or words, up to a length. */
export function summary(text: string, longest = 160): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const sentence = cut.lastIndexOf('. ');
  if (sentence > longest / 2) return cut.slice(0, sentence + 1);
  const word = cut.lastIndexOf(' ');
  return `${cut.slice(0, word === -1 ? longest - 1 : word).replace(/[,;:]$/, '')}…`;
}

/** The first sentence, and the next ones while the text is too short to say much. All of the text if no sentence ends. */
export function firstSentences(text: string): string {
  let end = 0;
  while (end < shortest) {
    const sentence = /^.*?[.?](?=\s+\p{Lu}|$)/su.exec(text.slice(end))?.[0];
    if (sentence === undefined) return text;
    end += sentence.length;
    if (end >= text.length) break;
  }
  return text.slice(0, end);
}

/** “This page is a template.” says too little, and so does “A specialist does what an officer does.” */
const shortest = 60;

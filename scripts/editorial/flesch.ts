/** The counts that reading ease is computed from. */
export interface TextCounts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

/**
 * The Flesch reading ease of an English text: 206.835 − 1.015 × words per sentence − 84.6 × syllables per word. About 100 is very easy, 60
 * plain, 30 hard. From R. Flesch, “A new readability yardstick”, Journal of Applied Psychology 32 (1948), pages 221 to 233. Undefined if
 * there are no words.
 */
export function readingEase({ sentences, words, syllables }: TextCounts): number | undefined {
  return words === 0 ? undefined : 206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words);
}

/** Counts texts, each of which ends a sentence, with or without a full stop. */
export function countTexts(texts: readonly string[]): TextCounts {
  const counts = texts.map((text) => {
    const words = text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
    const inner = text.match(/[.!?…][)\]"”’]{0,8}\s{1,200}(?=["“‘(]{0,8}\p{Lu})/gu) ?? [];
    return {
      sentences: words.length === 0 ? 0 : inner.length + 1,
      words: words.length,
      syllables: words.reduce((sum, word) => sum + syllablesIn(word), 0),
    };
  });
  const sum = (key: keyof TextCounts): number => counts.reduce((total, each) => total + each[key], 0);
  return { sentences: sum('sentences'), words: sum('words'), syllables: sum('syllables') };
}

/**
 * The estimated syllables of an English word: its groups of vowels without a silent e, with “io” and the like as two except in “-tion” and
 * similar.
 */
export function syllablesIn(word: string): number {
  return (
    word
      .toLowerCase()
      .split(/[’'-]/u)
      .reduce((sum, part) => sum + inPart(part), 0) || 1
  );
}

function inPart(part: string): number {
  if (/^\p{L}{1,3}$/u.test(part)) return part.length === 1 && !/[aeiouy]/u.test(part) ? 0 : 1;
  const heard = part.replace(/(?:[^laeiouy]es|(?<![dt])ed|[^laeiouy]e)$/u, (end) =>
    /^(?:[cgsxz]|h)es$/u.test(end) ? end : end.replace(/e[ds]?$/u, ''),
  );
  return Math.max(1, (heard.match(/[aeiouy]+/gu)?.length ?? 0) + (heard.match(/(?<![cgstx])i[aou]/gu)?.length ?? 0));
}

import type { Random } from '../support/random.ts';

/** A text out of form with the same meaning, and the comments that were added to it. */
export interface Scrambled {
  readonly text: string;
  readonly comments: readonly string[];
}

/**
 * Reorders the keys and sections of a canonical file, and adds empty lines and comments in every sort of place.
 * @param word the beginning of the comments, after `#`
 */
export function scramble(canonical: string, random: Random, word = 'note'): Scrambled {
  const isLikely = (percent: number): boolean => random.below(100) < percent;
  const end = canonical.indexOf('\n---\n') + 1;
  const comments: string[] = [];
  const comment = (): string => {
    comments.push(`# ${word} ${comments.length}`);
    return comments.at(-1) ?? '';
  };
  const pairs = canonical.slice('---\n'.length, end).split(/^(?=[^\s#])/mu);
  const lines = shuffled(pairs, random).flatMap((pair) => pair.trimEnd().split('\n'));
  const noted = lines.flatMap((line, index) => {
    const indent = /^ */u.exec(line)?.[0] ?? '';
    const above = isLikely(15) ? [indent + comment()] : [];
    const gap = index > 0 && isLikely(10) ? [''] : [];
    return [...gap, ...above, isLikely(15) ? `${line}  ${comment()}` : line];
  });
  const tail = isLikely(30) ? [comment()] : [];
  return {
    text: `---\n${[...noted, ...tail].join('\n')}\n---\n${shuffledSections(canonical.slice(end + '---\n'.length), random)}`,
    comments,
  };
}

/** Text before the first section stays where it is; free text with footnotes or code stays as it is. */
function shuffledSections(body: string, random: Random): string {
  if (/\[\^|^```|^ {4}|^# /mu.test(body)) return body;
  const [lead = '', ...sections] = body.split(/^(?=## )/mu);
  return [
    lead,
    ...shuffled(
      sections.map((section) => `${section.trimEnd()}\n\n\n`),
      random,
    ),
  ].join('');
}

function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  const left = [...items];
  return items.map(() => left.splice(random.below(left.length), 1)[0] as T);
}

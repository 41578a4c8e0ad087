import { readParts } from '@framewright/diff';
import type { LabelOf } from '@framewright/markdown';
import type { WordRun } from '@framewright/model';

/** A run of words to show: unchanged, removed or added; a long unchanged run is cut in its middle. */
export type Mark = WordRun;

/** How many unchanged words are shown on each side of a change. */
const around = 12;

/**
 * The words that changed as they are shown: a run for each block that was reworded, removed or added; none if nothing changed.
 * Blocks that are hardly alike stand whole, one before the other. Markup stands as it is read.
 *
 * @param labelOf the name of what a link leads to
 */
export function wordMarks(words: readonly WordRun[], labelOf: LabelOf): readonly (readonly Mark[])[] {
  return textMarks(textWithout(words, 'added'), textWithout(words, 'removed'), labelOf);
}

/** The same for a text before and after; '' where there is none. */
export function textMarks(before: string, after: string, labelOf: LabelOf): readonly (readonly Mark[])[] {
  return readParts(before, after, labelOf).flatMap((part): readonly (readonly Mark[])[] => {
    if (part.how === 'same') return [];
    if (part.how !== 'reworded') return [[{ text: part.text, change: part.how }]];
    const { words: runs } = part;
    return [
      runs.map((run, index) =>
        run.change === 'same' ? { ...run, text: shortened(run.text, index === 0, index === runs.length - 1) } : run,
      ),
    ];
  });
}

function textWithout(words: readonly WordRun[], side: 'removed' | 'added'): string {
  return words
    .filter(({ change }) => change !== side)
    .map(({ text }) => text)
    .join('');
}

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const pieces = text.split(/(?<=\s)/u);
  const [head, tail] = [isFirst ? 0 : around, isLast ? 0 : around];
  if (pieces.length <= head + tail + 2) return text;
  return `${pieces.slice(0, head).join('')}… ${pieces.slice(pieces.length - tail).join('')}`.replace(/… $/u, tail === 0 ? '…' : '… ');
}

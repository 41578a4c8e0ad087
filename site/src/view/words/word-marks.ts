import type { WordRun } from '@framewright/model';

/** A run of words to show: unchanged, removed or added; a long unchanged run is cut in its middle. */
export type Mark = WordRun;

/** How many unchanged words are shown on each side of a change. */
const around = 12;

/** Runs of words as they are shown; none if nothing changed. */
export function wordMarks(words: readonly WordRun[]): readonly Mark[] {
  if (words.every(({ change }) => change === 'same')) return [];
  return words.map((run, index) =>
    run.change === 'same' ? { ...run, text: shortened(run.text, index === 0, index === words.length - 1) } : run,
  );
}

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const pieces = text.split(/(?<=\s)/u);
  const [head, tail] = [isFirst ? 0 : around, isLast ? 0 : around];
  if (pieces.length <= head + tail + 2) return text;
  return `${pieces.slice(0, head).join('')}… ${pieces.slice(pieces.length - tail).join('')}`.replace(/… $/u, tail === 0 ? '…' : '… ');
}

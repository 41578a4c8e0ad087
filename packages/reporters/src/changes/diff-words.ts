import type { Change } from '@framewright/model';

/** A run of words to show, with the middle of long unchanged runs left out. */
export interface ShownWords {
  readonly text: string;
  readonly change: 'same' | 'removed' | 'added';
}

/** Characters that stay on each side of a change. */
const around = 40;

/** The words of a change of prose, cut so that what changed is seen; empty if none are known. */
export function shownWords({ words = [] }: Change): readonly ShownWords[] {
  return words.map(({ text, change }, index) => {
    if (change !== 'same') return { text, change };
    const [isFirst, isLast] = [index === 0, index === words.length - 1];
    if (text.length <= around * (isFirst || isLast ? 1 : 2)) return { text, change };
    const head = isFirst ? '' : cutBehind(text);
    const tail = isLast ? '' : cutBefore(text);
    return { text: `${head}…${tail}`, change };
  });
}

function cutBehind(text: string): string {
  const at = text.lastIndexOf(' ', around);
  return text.slice(0, at <= 0 ? around : at + 1);
}

function cutBefore(text: string): string {
  const at = text.indexOf(' ', text.length - around);
  return text.slice(at === -1 ? text.length - around : at);
}

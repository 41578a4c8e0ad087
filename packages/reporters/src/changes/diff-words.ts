import type { PrettyOptions } from '../diagnostics/pretty.ts';
import type { Change, LikeChanges, ProsePart, TallyLine, WordRun } from '@framewright/model';

/** A run of words to show, with the middle of long unchanged runs left out. */
export interface ShownWords {
  readonly text: string;
  readonly change: 'same' | 'removed' | 'added';
}

/** Tells what became of each block between two pieces of prose. */
export type PartsOf = (before: string, after: string) => readonly ProsePart[];

/** How a difference is printed. */
export interface DifferenceOptions extends PrettyOptions {
  readonly partsOf: PartsOf;
  /** Puts changes into the order of reading, and those that are alike into one. */
  readonly likeChanges: (changes: readonly Change[]) => readonly LikeChanges<Change>[];
  /** How many changes there are of each kind. */
  readonly tallyOf: (changes: readonly Change[]) => readonly TallyLine[];
}

/** What a report shows of a change of prose. */
export type ShownProse =
  /** The blocks that changed, each word by word or whole. */
  | { readonly form: 'blocks'; readonly blocks: readonly (readonly ShownWords[])[] }
  /** All blocks before and all after, since little is alike. */
  | { readonly form: 'sides'; readonly before: readonly string[]; readonly after: readonly string[] };

/** Characters that stay on each side of a change. */
const around = 40;

/** What to show of a change of prose; undefined if its words are not known, or read alike. */
export function shownProse({ words = [] }: Change, partsOf: PartsOf): ShownProse | undefined {
  const parts = partsOf(textWithout(words, 'added'), textWithout(words, 'removed'));
  const textsOf = (wanted: 'removed' | 'added'): readonly string[] => parts.flatMap((part) => (part.how === wanted ? [part.text] : []));
  const [before, after] = [textsOf('removed'), textsOf('added')];
  if (before.length + after.length === parts.length && before.length > 0 && after.length > 0) return { form: 'sides', before, after };
  const blocks = parts.flatMap((part): readonly (readonly ShownWords[])[] => {
    if (part.how === 'reworded') return [shownWords(part.words)];
    return part.how === 'same' ? [] : [[{ text: part.text, change: part.how }]];
  });
  return blocks.length === 0 ? undefined : { form: 'blocks', blocks };
}

/** Words cut so that what changed is seen. */
export function shownWords(words: readonly WordRun[]): readonly ShownWords[] {
  return words.map(({ text, change }, index) => {
    if (change !== 'same') return { text, change };
    const [isFirst, isLast] = [index === 0, index === words.length - 1];
    if (text.length <= around * (isFirst || isLast ? 1 : 2)) return { text, change };
    const head = isFirst ? '' : cutBehind(text);
    const tail = isLast ? '' : cutBefore(text);
    return { text: `${head}…${tail}`, change };
  });
}

function textWithout(words: readonly WordRun[], side: 'removed' | 'added'): string {
  return words
    .filter(({ change }) => change !== side)
    .map(({ text }) => text)
    .join('');
}

function cutBehind(text: string): string {
  const at = text.lastIndexOf(' ', around);
  return text.slice(0, at <= 0 ? around : at + 1);
}

function cutBefore(text: string): string {
  const at = text.indexOf(' ', text.length - around);
  return text.slice(at === -1 ? text.length - around : at);
}

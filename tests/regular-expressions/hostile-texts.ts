import type { Part } from './parse-expression.ts';

/** A text of any length: its beginning, the repeated part, and its end. */
export type Hostile = (length: number) => string;

const variants = [0, 1, 2];
const ends = ['', '\n', '\u0001'];
const anyCharacters = [...'a0 \n\t-_.,:;!?*#[](){}<>|/\\"\'`=+&%@~^$Aé\r\u00A0あ😀'];

/**
 * Texts that an expression may be slow on, derived from its own parts: what leads to a repetition, then the repetition many times, then
 * something else.
 */
export function hostileTexts(expression: Part): readonly Hostile[] {
  const texts = new Map<string, Hostile>();
  const add = (start: string, repeated: string, end: string): void => {
    if (repeated !== '')
      texts.set(JSON.stringify([start, repeated, end]), (length) => start + repeated.repeat(Math.ceil(length / repeated.length)) + end);
  };
  for (const { start, part } of repetitions(expression, ['', '', ''])) {
    const pumps = new Set(variants.map((variant) => sample(part, variant)));
    for (const pump of [...pumps, [...pumps].join('')])
      for (const before of new Set(start)) {
        for (const end of ends) add(before, pump, end);
        add('', before + pump, '');
        add('', `${before}${pump.repeat(4)}\n`, '');
      }
  }
  for (const variant of variants) for (const end of ends) add('', sample(expression, variant), end);
  for (const character of anyCharacters) if (mentions(expression, character)) for (const end of ends) add('', character, end);
  return [...texts.values()];
}

interface Repetition {
  /** Its prefixes, one per variant. */
  readonly start: readonly string[];
  readonly part: Part;
}

/** The repetitions with their prefixes. */
function repetitions(part: Part, start: readonly string[]): readonly Repetition[] {
  if (part.sort === 'repeat') return [...(part.max > 10 ? [{ start, part: part.part }] : []), ...repetitions(part.part, start)];
  if (part.sort === 'choice') return part.options.flatMap((option) => repetitions(option, start));
  if (part.sort === 'group' || part.sort === 'look') return repetitions(part.part, start);
  if (part.sort !== 'sequence') return [];
  let before = start;
  return part.parts.flatMap((each) => {
    const found = repetitions(each, before);
    before = before.map((words, variant) => words + sample(each, variant));
    return found;
  });
}

/** A text that a part matches, as far as the part alone shows; another one for each variant. */
function sample(part: Part, variant: number): string {
  if (part.sort === 'character') {
    const fitting = [part.written.replace(/^\\/u, ''), ...anyCharacters].filter(
      (character) => [...character].length === 1 && part.fits(character),
    );
    return fitting[variant % Math.max(1, fitting.length)] ?? '';
  }
  if (part.sort === 'sequence') return part.parts.map((each) => sample(each, variant)).join('');
  if (part.sort === 'choice') return sample(part.options[variant % part.options.length] ?? { sort: 'sequence', parts: [] }, variant);
  if (part.sort === 'repeat')
    return sample(part.part, variant).repeat(Math.max(part.min, variant === 0 ? Math.min(1, part.max) : part.min));
  return part.sort === 'group' ? sample(part.part, variant) : '';
}

/** Whether a character has a meaning in an expression. */
function mentions(part: Part, character: string): boolean {
  if (part.sort === 'character') return part.fits(character);
  if (part.sort === 'sequence') return part.parts.some((each) => mentions(each, character));
  if (part.sort === 'choice') return part.options.some((each) => mentions(each, character));
  return part.sort === 'repeat' || part.sort === 'group' || part.sort === 'look' ? mentions(part.part, character) : false;
}

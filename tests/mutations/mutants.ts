import { isObject, referencesOf, type SourceFile, type Span, type Subject } from '@framewright/model';
import type { Random } from '../support/random.ts';

/** A file with one small mistake in it. */
export interface Mutant {
  readonly what: 'key' | 'id' | 'indent';
  readonly path: string;
  readonly text: string;
  /** The line of the mistake, counted from 1. */
  readonly line: number;
}

/** One mutant for every key, every id that references or defines something, and every indented line of the front matter of an entry. */
export function mutantsOf(subject: Subject, random: Random): readonly Mutant[] {
  const file = subject.source?.file;
  if (!file) return [];
  const references = subject.type === 'translation' ? [] : referencesOf(subject.type, file.frontMatter);
  const named = new Set(references.filter(({ part }) => part === 'key').map(({ pointer }) => pointer));
  const keys = pointersOf(file.frontMatter)
    .filter((pointer) => !named.has(pointer))
    .map((pointer) => file.spanInFrontMatter(pointer, 'key'));
  const ids = [...references.map(({ pointer, part }) => file.spanInFrontMatter(pointer, part)), file.spanInFrontMatter('/id', 'value')];
  const links = file.prose.entryLinks.map(({ span, id }): Span => [span[0] + 2, span[0] + 2 + id.length]);
  return [
    ...keys.flatMap((span) => misspelt('key', file, span, random)),
    ...[...ids, ...links].flatMap((span) => misspelt('id', file, span, random)),
    ...indented(file, random),
  ];
}

function pointersOf(value: unknown, pointer = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => pointersOf(item, `${pointer}/${index}`));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [`${pointer}/${key}`, ...pointersOf(inner, `${pointer}/${key}`)]);
}

function misspelt(what: 'key' | 'id', file: SourceFile, span: Span | undefined, random: Random): readonly Mutant[] {
  if (!span || span[1] - span[0] < 2) return [];
  const word = file.text.slice(...span);
  const at = random.below(word.length - 1);
  const sorts = [
    `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`,
    `${word.slice(0, at)}${word.slice(at + 1)}`,
    `${word.slice(0, at)}${word[at]}${word.slice(at)}`,
  ];
  const mistake = random.pick(sorts);
  if (mistake === word) return [];
  return [
    {
      what,
      path: file.path,
      text: `${file.text.slice(0, span[0])}${mistake}${file.text.slice(span[1])}`,
      line: file.rangeOf(span).start.line,
    },
  ];
}

function indented(file: SourceFile, random: Random): readonly Mutant[] {
  const lines = file.text.split('\n');
  const fence = file.rangeOf(file.fence).start.line - 1;
  return lines.slice(0, fence).flatMap((line, index): readonly Mutant[] => {
    if (index === 0) return [];
    const changed = line.startsWith(' ') && random.below(2) === 0 ? line.slice(1) : ` ${line}`;
    return [{ what: 'indent', path: file.path, text: lines.with(index, changed).join('\n'), line: index + 1 }];
  });
}

import { isObject, pointerOf, type JsonObject, type SourceFile, type Subject } from '@framewright/model';

/** A part of a body as it stands in its file. */
export interface ProsePart {
  readonly key: (typeof keys)[number];
  readonly pointer: string;
  readonly file: SourceFile;
  /** Where the words begin in the file. */
  readonly start: number;
  readonly words: string;
}

/** The parts of the body of an entry or a translation that have words, in the order of the format; none if it came from a bundle. */
export function* prosePartsOf({ data, source }: Subject): Iterable<ProsePart> {
  if (!source) return;
  const { file } = source;
  for (const key of keys) {
    for (const pointer of pointersIn((data as unknown as JsonObject)[key], key)) {
      const [start, end] = source.spanOf(pointer);
      yield { key, pointer, file, start, words: file.text.slice(start, end) };
    }
  }
}

/** The descriptors of an entry, as they stand in its file. */
export function descriptorsOf(subject: Subject): readonly ProsePart[] {
  return 'descriptors' in subject.data ? [...prosePartsOf(subject)].filter(({ key }) => key === 'descriptors') : [];
}

const keys = ['definition', 'text', 'descriptors', 'levelSections', 'sections'] as const;

function pointersIn(value: unknown, ...steps: readonly string[]): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [pointerOf(...steps)];
  return isObject(value) ? Object.keys(value).flatMap((key) => pointersIn(value[key], ...steps, key)) : [];
}

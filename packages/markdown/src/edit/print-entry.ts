import { ownValue, type Entry, type EntryType, type TranslationEntry, type Vocabulary } from '@framewright/model';
import { bodyShape, bodyShapeOf, levelsIn, type BodyShape, type NamedDimension, type NamedLevel } from '../bind/body-shape.ts';
import { headingWords } from '../file/heading-words.ts';
import type { Named } from '../bind/headings.ts';
import { definitionsOnce } from './definitions-once.ts';
import { printFrontMatter } from './print-front-matter.ts';

/** What a body says, as data. */
export interface BodyData {
  readonly definition?: string;
  readonly text?: string;
  readonly descriptors?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly levelSections?: LevelSections;
  readonly sections?: unknown;
}

/** From dimension to level to section to prose. */
type LevelSections = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

/** The file of an entry in canonical form: reading it gives the entry again. */
export function printEntry(entry: Entry, vocabulary: Vocabulary): string {
  return printFile(entry.type, entry.data, entry.data as BodyData, bodyShapeOf(ownWords(entry, vocabulary), entry.type, { ...entry.data }));
}

/**
 * The file of a translation in canonical form. Its headings are the titles in its own language.
 * @param shape what the body may hold, from the vocabulary and the translated titles
 */
export function printTranslation(translation: TranslationEntry, shape: BodyShape): string {
  const { data } = translation;
  const named = Array.isArray(data.sections);
  const { sections, ...rest } = data;
  return printFile(
    'translation',
    named ? data : rest,
    named ? { ...rest } : { ...rest, ...(sections === undefined ? {} : { sections }) },
    translation.of === 'manifest' ? { ...shape, free: true } : translatedShape(shape),
  );
}

/** A shape whose headings are those of the translation. */
export function translatedShape(shape: BodyShape): BodyShape {
  return bodyShape({
    ...shape,
    dimensions: shape.dimensions.map((dimension) => ({
      ...lastName(dimension),
      ...(dimension.levels ? { levels: dimension.levels.map(lastNameOfLevel) } : {}),
    })),
    levels: shape.levels.map(lastNameOfLevel),
    sections: shape.sections.map(lastName),
    levelSections: shape.levelSections.map(lastName),
  });
}

function ownWords(entry: Entry, vocabulary: Vocabulary): Vocabulary {
  return entry.type === 'scale' ? { ...vocabulary, scales: new Map([[entry.id, entry]]) } : vocabulary;
}

function lastName(named: Named): Named {
  const last = named.names.at(-1);
  return last === undefined ? named : { id: named.id, names: [last] };
}

function lastNameOfLevel(level: NamedLevel): NamedLevel {
  return { ...level, ...lastName(level) };
}

function printFile(name: EntryType | 'translation', data: object, body: BodyData, shape: BodyShape): string {
  return `---\n${printFrontMatter(name, { ...data })}---\n${printBody(body, shape)}`;
}

/**
 * A body in canonical form: its parts in the order of its shape, each heading by its first name.
 * It ends with a line feed unless it is empty.
 */
export function printBody(body: BodyData, shape: BodyShape): string {
  const blocks = [body.definition, body.text, ...levelBlocks(body, shape), ...sectionBlocks(body.sections, shape.sections, '##')];
  const written = blocks.flatMap((block) => (block === undefined || block === '' ? [] : [block]));
  const prose = definitionsOnce(written).join('\n\n');
  return prose === '' ? '' : `${prose}\n`;
}

function levelBlocks({ descriptors = {}, levelSections = {} }: BodyData, shape: BodyShape): readonly string[] {
  return shape.dimensions.flatMap((dimension) => {
    const cells = ownValue(descriptors, dimension.id);
    const sections = ownValue(levelSections, dimension.id);
    if (!cells && !sections) return [];
    const levels = levelsIn(shape, dimension).flatMap((level) => {
      const value = String(level.value);
      const [prose, below] = [cells?.[value], sectionBlocks(sections?.[value], shape.levelSections, '####')];
      return prose === undefined && below.length === 0 ? [] : [`### ${nameOfLevel(level, dimension, shape)}`, prose ?? '', ...below];
    });
    return [`## ${nameOf(dimension)}`, ...levels];
  });
}

function sectionBlocks(sections: unknown, known: readonly Named[], signs: string): readonly string[] {
  if (typeof sections !== 'object' || sections === null || Array.isArray(sections)) return [];
  const written = sections as Readonly<Record<string, string>>;
  return known.flatMap((section) => {
    const prose = ownValue(written, section.id);
    return prose === undefined ? [] : [`${signs} ${nameOf(section)}`, prose];
  });
}

/** The title of a level, or its id where the title means another level. */
function nameOfLevel(level: NamedLevel, dimension: NamedDimension, shape: BodyShape): string {
  const means = shape.findLevel(level.names[0] ?? level.id, dimension);
  return means?.value === level.value ? nameOf(level) : level.id;
}

function nameOf(named: Named): string {
  return headingWords(named.names[0] ?? named.id);
}

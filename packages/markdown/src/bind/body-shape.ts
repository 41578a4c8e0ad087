import {
  kindOf,
  ownLevelTitle,
  type Competence,
  type Dimension,
  type EntryType,
  type Framework,
  type Manifest,
  type Scale,
  type Section,
  type Translation,
  type Vocabulary,
} from '@framewright/model';
import { findNamed, isNamed, type FindNamed, type Named } from './headings.ts';

/** A level that a heading can name. */
export interface NamedLevel extends Named {
  readonly value: number;
}

/** A dimension that a heading can name. */
export interface NamedDimension extends Named {
  /** The levels as they are called here; absent where they have no titles of their own in this dimension. */
  readonly levels?: readonly NamedLevel[];
}

/** What a body may hold. */
export interface BodyParts {
  readonly dimensions: readonly NamedDimension[];
  readonly levels: readonly NamedLevel[];
  /** Those at the end of the body. */
  readonly sections: readonly Named[];
  /** Those that stand below a level. */
  readonly levelSections: readonly Named[];
  /** Whether the first paragraph is the definition. */
  readonly definition: boolean;
  /** Whether other headings are part of the text, as on a page. */
  readonly free: boolean;
}

/** What the headings of a body may be: the dimensions of the scale, with its levels, and the sections of the manifest. */
export interface BodyShape extends BodyParts {
  readonly findDimension: FindNamed<NamedDimension>;
  /** Finds a level by the title that it has in a dimension, else by its id or its own title; without a dimension by any of them. */
  readonly findLevel: (heading: string, dimension?: NamedDimension) => NamedLevel | undefined;
  readonly findSection: FindNamed<Named>;
  readonly findLevelSection: FindNamed<Named>;
}

/** A shape by what a body may hold. */
export function bodyShape(parts: BodyParts): BodyShape {
  const { dimensions, levels, sections, levelSections } = parts;
  const findByName = findNamed(levels);
  const own = dimensions.flatMap((dimension) => (dimension.levels ? [[dimension, titleFinders(dimension.levels)] as const] : []));
  const ofDimension = new Map(own);
  const findAnywhere = findNamed(
    dimensions.flatMap((dimension) => dimension.levels ?? []),
    ({ names }) => names,
  );
  return {
    ...parts,
    findDimension: findNamed(dimensions),
    findLevel: (heading, dimension) => {
      const finders = dimension && ofDimension.get(dimension);
      const byTitle = finders?.findClear(heading) ?? findByName(heading) ?? finders?.findAny(heading);
      return byTitle ?? (dimension ? undefined : findAnywhere(heading));
    },
    findSection: findNamed(sections),
    findLevelSection: findNamed(levelSections),
  };
}

/**
 * Finds levels by their titles in a dimension. What is a title here may be the id or the title of another level elsewhere, so titles of the
 * dimension come first; one that two levels have in it comes last, since other names may tell them apart.
 */
function titleFinders(levels: readonly NamedLevel[]): Readonly<Record<'findClear' | 'findAny', FindNamed<NamedLevel>>> {
  const findAny = findNamed(levels, ({ names }) => names);
  const isClear = (level: NamedLevel, name: string): boolean => !levels.some((other) => other !== level && isNamed(other, name));
  return { findAny, findClear: findNamed(levels, (level) => level.names.filter((name) => isClear(level, name))) };
}

/** The levels as they are called in a dimension. */
export function levelsIn(parts: BodyParts, dimension: NamedDimension): readonly NamedLevel[] {
  return dimension.levels ?? parts.levels;
}

/** The titles that a translation gives to nested items, for headings in its language. */
export interface TranslatedNames {
  readonly manifest: Translation | undefined;
  readonly scale: (id: string) => Translation | undefined;
}

/** The names that the translations of a framework into a language give, those that were begun too. */
export function translatedNames({ manifest, translations, begun }: Framework, language: string): TranslatedNames {
  const dataOf = (id: string): Translation | undefined => (translations.get(language)?.get(id) ?? begun.get(language)?.get(id))?.data;
  return { manifest: dataOf(manifest.id), scale: dataOf };
}

const noNames: TranslatedNames = { manifest: undefined, scale: () => undefined };
const withSections: readonly EntryType[] = ['competence', 'role', 'qualification'];

/**
 * What the body of an entry may hold.
 * A competence whose kind is unknown may have the dimensions of any scale: its one mistake is its kind.
 */
export function bodyShapeOf(
  vocabulary: Vocabulary,
  type: EntryType,
  frontMatter: { readonly [key: string]: unknown },
  names: TranslatedNames = noNames,
): BodyShape {
  const scales = scalesFor(vocabulary, type, frontMatter);
  const sections = sectionsFor(vocabulary.manifest.data, type, frontMatter['kind']);
  const sectionsNamed = (wanted: boolean): readonly Named[] =>
    sections.filter((section) => isAtLevel(section, type) === wanted).map((section) => named(section, translatedSections(names)));
  return bodyShape({
    dimensions: scales.flatMap((scale) => scale.dimensions.map((dimension) => namedDimension(scale, dimension, names))),
    levels: scales.flatMap((scale) =>
      scale.levels.map((level) => ({ ...named(level, names.scale(scale.id)?.levels), value: level.value })),
    ),
    sections: sectionsNamed(false),
    levelSections: sectionsNamed(true),
    definition: type === 'competence',
    free: type !== 'scale' && !withSections.includes(type),
  });
}

/** Whether a section stands below levels; in entries that have none it stands at the end. */
export function isAtLevel({ at }: Section, type: EntryType): boolean {
  return at === 'level' && type === 'competence';
}

function namedDimension(scale: Scale, dimension: Dimension, names: TranslatedNames): NamedDimension {
  const translation = names.scale(scale.id);
  const itself = named(dimension, translation?.dimensions);
  if (dimension.levels === undefined) return itself;
  const translated = translation?.dimensions?.find(({ id }) => id === dimension.id)?.levels;
  const levels = scale.levels.map((level): NamedLevel => {
    const title = ownLevelTitle(scale, dimension.id, level);
    const { id, value } = level;
    return { ...(title === undefined ? named(level, translation?.levels) : named({ id, title }, translated)), value };
  });
  return { ...itself, levels };
}

/** The sections that an entry may have, in order; where its kind is unknown, those of all kinds, since its one mistake is its kind. */
export function sectionsFor(manifest: Manifest, type: EntryType, kind?: unknown): readonly Section[] {
  const known = manifest.kinds.some(({ id }) => id === kind);
  return (manifest.sections ?? []).filter(
    (section) =>
      (section.of as readonly EntryType[]).includes(type) &&
      (section.kinds === undefined || !known || section.kinds.includes(String(kind))),
  );
}

function scalesFor(vocabulary: Vocabulary, type: EntryType, data: { readonly [key: string]: unknown }): readonly Scale[] {
  if (type === 'scale') {
    const own = vocabulary.scales.get(String(data['id']))?.data;
    return own ? [own] : [];
  }
  if (type !== 'competence') return [];
  const kind = kindOf(vocabulary, data as unknown as Competence);
  if (!kind && typeof data['scale'] !== 'string') return [...vocabulary.scales.values()].map((scale) => scale.data);
  const id = typeof data['scale'] === 'string' ? data['scale'] : kind?.scale;
  if (id === undefined) return [];
  const scale = vocabulary.scales.get(id)?.data;
  return scale ? [scale] : [...vocabulary.scales.values()].map((entry) => entry.data);
}

function named(
  item: { readonly id: string; readonly title: string },
  translated: readonly { readonly id: string; readonly title: string }[] | undefined,
): Named {
  const other = translated?.find(({ id }) => id === item.id)?.title;
  return { id: item.id, names: other === undefined ? [item.title] : [item.title, other] };
}

function translatedSections(names: TranslatedNames): readonly { readonly id: string; readonly title: string }[] | undefined {
  const sections = names.manifest?.sections;
  return Array.isArray(sections) ? (sections as readonly { readonly id: string; readonly title: string }[]) : undefined;
}

import { isCover, isObject, type Competence, type Entry, ownValue } from '@framewright/model';
import { followRequirements, followRating } from './follow-requirements.ts';
import type { Data } from './pair.ts';
import type { VocabularyChanges } from './vocabulary-changes.ts';
import type { ScaleChange } from './scale-changes.ts';

/**
 * The data of an entry with only the changes of the vocabulary applied: what still differs from the data after is a change of the entry
 * itself.
 * @param after the data after, which decide where those leave a choice
 */
export function followNames(entry: Entry, vocabulary: VocabularyChanges, after: Data): Data {
  if (vocabulary.isPlain) return entry.data as unknown as Data;
  const followed = new Map<string, unknown>();
  const data: Data = { ...(vocabulary.scales.has(entry.id) ? { descriptors: {} } : {}), ...(entry.data as unknown as Data) };
  for (const [key, value] of Object.entries(data)) {
    if (value === undefined) continue;
    const moved = followValue(entry, key, value, vocabulary, ownValue(after, key));
    if (moved !== undefined) followed.set(key, moved);
  }
  return Object.fromEntries(followed);
}

function followValue(entry: Entry, key: string, value: unknown, vocabulary: VocabularyChanges, after: unknown): unknown {
  switch (key) {
    case 'id':
      return vocabulary.followed.get(String(value))?.[0] ?? value;
    case 'group':
    case 'partOf':
    case 'parent':
    case 'family':
    case 'extends':
    case 'scale':
      return followId(value, vocabulary, after);
    case 'replacedBy':
    case 'buildsOn':
    case 'related':
    case 'without':
    case 'audience':
      return followIds(value, vocabulary, after);
    case 'contexts':
      return entry.type === 'manifest' ? value : without(value, vocabulary.withdrawn.contexts);
    case 'requires':
      return followRequirements(value as Data, vocabulary, after);
    case 'electives':
      return followElectives(value as readonly Data[], vocabulary, after);
    case 'covers':
      return followCovers(value as Data, vocabulary, after);
    case 'kinds':
      return (value as readonly Data[]).map((kind) =>
        typeof kind['scale'] === 'string' ? { ...kind, scale: followId(kind['scale'], vocabulary, undefined) } : kind,
      );
    case 'alignments':
      return followAlignments(value as readonly Data[], vocabulary);
    case 'dimensions':
      return entry.type === 'scale' ? followDimensions(value as readonly Data[], vocabulary.scales.get(entry.id), after) : value;
    case 'descriptors':
      return followDescriptors(value as Descriptors, entry, vocabulary, after as Descriptors | undefined);
    case 'levelSections':
      return followLevelSections(value as LevelSections, entry, vocabulary);
    case 'at':
      return followPlace(value as Data, vocabulary.scaleOfCompetence(String((entry.data as Competence).partOf)));
    case 'sections':
      return isObject(value) && entry.type !== 'manifest' ? followProse(lessKeys(value, vocabulary.withdrawn.sections), vocabulary) : value;
    case 'text':
    case 'definition':
      return followProse(value, vocabulary);
    default:
      return value;
  }
}

/** One id. If several took its place, the one that is there after. */
function followId(value: unknown, { followed }: VocabularyChanges, after: unknown): unknown {
  const ids = followed.get(String(value));
  return ids === undefined ? value : ids.includes(String(after)) ? after : ids[0];
}

/** The audience of a review round is plain text. */
function followIds(value: unknown, vocabulary: VocabularyChanges, after: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const there = new Set(Array.isArray(after) ? after : []);
  const ids = (value as readonly string[]).flatMap((id) => {
    const successors = vocabulary.followed.get(id);
    if (successors === undefined) return [id];
    const present = successors.filter((successor) => there.has(successor));
    return present.length > 0 ? present : successors.slice(0, 1);
  });
  return [...new Set(ids)];
}

function without(value: unknown, gone: ReadonlySet<string>): unknown {
  const left = (value as readonly string[]).filter((id) => !gone.has(id));
  return left.length === 0 ? undefined : left;
}

function followElectives(electives: readonly Data[], vocabulary: VocabularyChanges, after: unknown): unknown {
  const others = Array.isArray(after) ? (after as readonly Data[]) : [];
  return electives.map((elective) => {
    const other = others.find(({ id }) => id === elective['id']);
    return {
      ...elective,
      ...(elective['including'] === undefined ? {} : { including: followIds(elective['including'], vocabulary, other?.['including']) }),
      of: followRequirements(elective['of'] as Data, vocabulary, other?.['of']),
    };
  });
}

function followCovers(covers: Data, vocabulary: VocabularyChanges, after: unknown): Data {
  const there = isObject(after) ? after : {};
  const followed = new Map<string, unknown>();
  for (const [id, rating] of Object.entries(covers)) {
    const successors = vocabulary.followed.get(id);
    const targets = successors?.filter((successor) => Object.hasOwn(there, successor)) ?? [id];
    for (const target of targets.length > 0 ? targets : [successors?.[0] ?? id])
      if (!followed.has(target)) followed.set(target, followCover(rating, vocabulary.scaleOfCompetence(id), ownValue(there, target)));
  }
  return Object.fromEntries(followed);
}

/** A rating, or one beside how sure it is. */
function followCover(cover: unknown, change: ScaleChange | undefined, after: unknown): unknown {
  const there = isCover(after) ? after['rating'] : after;
  return isCover(cover) ? { ...cover, rating: followRating(cover['rating'], change, there) } : followRating(cover, change, there);
}

function followAlignments(alignments: readonly Data[], vocabulary: VocabularyChanges): unknown {
  const left = alignments.filter(({ framework }) => !vocabulary.withdrawn.others.has(String(framework)));
  return left.length === 0 ? undefined : left;
}

function followDimensions(dimensions: readonly Data[], change: ScaleChange | undefined, after: unknown): unknown {
  const gone = new Set(change?.dimensions.removed.map(({ id }) => id));
  const limited =
    gone.size === 0
      ? dimensions
      : dimensions.map(({ atMost, ...dimension }) =>
          gone.has(String(atMost)) || atMost === undefined ? dimension : { ...dimension, atMost },
        );
  if (!change || change.levels.removed.length + change.levels.added.length === 0) return limited;
  return limited.map((dimension) => followLevelTitles(dimension, change, Array.isArray(after) ? (after as readonly Data[]) : []));
}

/** The titles that a dimension gives to levels go with those that are gone, and come with new ones. */
function followLevelTitles(dimension: Data, { levels: { removed, added } }: ScaleChange, after: readonly Data[]): Data {
  const [own, current] = [dimension, after.find(({ id }) => id === dimension['id'])].map((each) =>
    Array.isArray(each?.['levels']) ? (each['levels'] as readonly Data[]) : [],
  );
  const kept = (own ?? []).filter(({ id }) => removed.every((level) => level.id !== id));
  const came = (current ?? []).filter(({ id }) => added.some((level) => level.id === id));
  const { levels: _levels, ...rest } = dimension;
  const place = ({ id }: Data): number => (current ?? []).findIndex((level) => level['id'] === id);
  const titled = came.length === 0 ? kept : [...kept, ...came].sort((a, b) => place(a) - place(b));
  return titled.length === 0 ? rest : { ...dimension, levels: titled };
}

type Descriptors = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Texts move with their levels and are removed with them; on the scale itself new levels bring theirs along. */
function followDescriptors(descriptors: Descriptors, entry: Entry, vocabulary: VocabularyChanges, after: Descriptors | undefined): unknown {
  const change = entry.type === 'scale' ? vocabulary.scales.get(entry.id) : vocabulary.scaleOfCompetence(entry.id);
  if (!change) return followProse(descriptors, vocabulary);
  const gone = new Set(change.levels.removed.map(({ value }) => String(value)));
  const followed = new Map<string, Map<string, unknown>>();
  for (const [dimension, texts] of Object.entries(descriptors)) {
    if (change.dimensions.removed.some(({ id }) => id === dimension)) continue;
    const moved = Object.entries(texts).filter(([value]) => !gone.has(value));
    followed.set(
      dimension,
      new Map(moved.map(([value, text]) => [String(change.values.get(Number(value)) ?? value), followProse(text, vocabulary)])),
    );
  }
  if (entry.type === 'scale' && after) bringNew(followed, change, after);
  const left = [...followed].filter(([, texts]) => texts.size > 0);
  return left.length === 0 ? undefined : Object.fromEntries(left.map(([dimension, texts]) => [dimension, Object.fromEntries(texts)]));
}

type LevelSections = Readonly<Record<string, Readonly<Record<string, Data>>>>;

/** Sections move with their levels, and are removed with them and with what the manifest declares. */
function followLevelSections(sections: LevelSections, entry: Entry, vocabulary: VocabularyChanges): unknown {
  const { dimensions, levels, values } = changeOf(vocabulary.scaleOfCompetence(entry.id));
  const followed = Object.entries(sections).flatMap(([dimension, cells]) => {
    const left = Object.entries(cells).flatMap(([value, texts]) => {
      const kept = levels.has(Number(value)) ? undefined : lessKeys(texts, vocabulary.withdrawn.sections);
      return kept === undefined ? [] : [[String(values.get(Number(value)) ?? value), followProse(kept, vocabulary)] as const];
    });
    return dimensions.has(dimension) || left.length === 0 ? [] : [[dimension, Object.fromEntries(left)] as const];
  });
  return followed.length === 0 ? undefined : Object.fromEntries(followed);
}

/** A part moves with the level of the whole at which it stands, and stands at none where that is gone. */
function followPlace({ level, dimension, ...others }: Data, change: ScaleChange | undefined): unknown {
  const { dimensions, levels, values } = changeOf(change);
  const followed = {
    ...others,
    ...(level === undefined || levels.has(Number(level)) ? {} : { level: values.get(Number(level)) ?? level }),
    ...(dimension === undefined || dimensions.has(String(dimension)) ? {} : { dimension }),
  };
  return Object.keys(followed).length === 0 ? undefined : followed;
}

/** What is gone from a scale, and which levels moved. */
function changeOf(change: ScaleChange | undefined): {
  readonly dimensions: ReadonlySet<string>;
  readonly levels: ReadonlySet<number>;
  readonly values: ReadonlyMap<number, number>;
} {
  return {
    dimensions: new Set(change?.dimensions.removed.map(({ id }) => id)),
    levels: new Set(change?.levels.removed.map(({ value }) => value)),
    values: change?.values ?? new Map(),
  };
}

function bringNew(followed: Map<string, Map<string, unknown>>, change: ScaleChange, after: Descriptors): void {
  for (const { id } of change.dimensions.added) {
    const texts = ownValue(after, id);
    if (texts) followed.set(id, new Map(Object.entries(texts)));
  }
  for (const { value } of change.levels.added)
    for (const [dimension, texts] of Object.entries(after)) {
      const text = texts[String(value)];
      if (text !== undefined) followed.set(dimension, new Map([...(followed.get(dimension) ?? []), [String(value), text]]));
    }
}

/** Prose with the ids in its links replaced. */
export function followProse(value: unknown, vocabulary: VocabularyChanges): unknown {
  if (typeof value === 'string') {
    if (vocabulary.followed.size === 0 || !value.includes('[[')) return value;
    return value.replace(/\[\[([a-z0-9-]+)(?=\]\]|\|)/gu, (whole, id: string) => `[[${vocabulary.followed.get(id)?.[0] ?? whole.slice(2)}`);
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, followProse(inner, vocabulary)]));
}

function lessKeys(value: Data, gone: ReadonlySet<string>): unknown {
  const left = Object.entries(value).filter(([key]) => !gone.has(key));
  return left.length === 0 ? undefined : Object.fromEntries(left);
}

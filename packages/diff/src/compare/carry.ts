import { isObject, type Entry } from '@framewright/model';
import { carryRequirements, carryRating } from './carry-requirements.ts';
import type { Data } from './pair.ts';
import type { Passage } from './passage.ts';
import type { ScaleChange } from './scale-changes.ts';

/**
 * The data of an entry with only the passage applied: what still differs from the data after is a change of the entry itself.
 * @param after the data after, which decide where the passage leaves a choice
 */
export function carry(entry: Entry, passage: Passage, after: Data): Data {
  if (passage.isPlain) return entry.data as unknown as Data;
  const carried: Record<string, unknown> = {};
  const data: Data = { ...(passage.scales.has(entry.id) ? { descriptors: {} } : {}), ...(entry.data as unknown as Data) };
  for (const [key, value] of Object.entries(data)) {
    if (value === undefined) continue;
    const moved = carryValue(entry, key, value, passage, after[key]);
    if (moved !== undefined) carried[key] = moved;
  }
  return carried;
}

function carryValue(entry: Entry, key: string, value: unknown, passage: Passage, after: unknown): unknown {
  switch (key) {
    case 'id':
      return passage.followed.get(String(value))?.[0] ?? value;
    case 'group':
    case 'partOf':
    case 'parent':
    case 'family':
    case 'extends':
    case 'scale':
      return carryId(value, passage, after);
    case 'replacedBy':
    case 'related':
    case 'without':
    case 'audience':
      return carryIds(value, passage, after);
    case 'contexts':
      return entry.type === 'manifest' ? value : without(value, passage.withdrawn.contexts);
    case 'requires':
      return carryRequirements(value as Data, passage, after);
    case 'electives':
      return carryElectives(value as readonly Data[], passage, after);
    case 'covers':
      return carryCovers(value as Data, passage, after);
    case 'kinds':
      return (value as readonly Data[]).map((kind) =>
        typeof kind['scale'] === 'string' ? { ...kind, scale: carryId(kind['scale'], passage, undefined) } : kind,
      );
    case 'alignments':
      return carryAlignments(value as readonly Data[], passage);
    case 'dimensions':
      return entry.type === 'scale' ? carryDimensions(value as readonly Data[], passage.scales.get(entry.id)) : value;
    case 'descriptors':
      return carryDescriptors(value as Descriptors, entry, passage, after as Descriptors | undefined);
    case 'sections':
      return isObject(value) && entry.type !== 'manifest' ? carryProse(lessKeys(value, passage.withdrawn.sections), passage) : value;
    case 'text':
    case 'definition':
      return carryProse(value, passage);
    default:
      return value;
  }
}

/** One id. If several took its place, the one that is there after. */
function carryId(value: unknown, { followed }: Passage, after: unknown): unknown {
  const ids = followed.get(String(value));
  return ids === undefined ? value : ids.includes(String(after)) ? after : ids[0];
}

/** The audience of a review round is plain text. */
function carryIds(value: unknown, passage: Passage, after: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const there = new Set(Array.isArray(after) ? after : []);
  const ids = (value as readonly string[]).flatMap((id) => {
    const successors = passage.followed.get(id);
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

function carryElectives(electives: readonly Data[], passage: Passage, after: unknown): unknown {
  const others = Array.isArray(after) ? (after as readonly Data[]) : [];
  return electives.map((elective) => {
    const other = others.find(({ id }) => id === elective['id']);
    return {
      ...elective,
      ...(elective['including'] === undefined ? {} : { including: carryIds(elective['including'], passage, other?.['including']) }),
      of: carryRequirements(elective['of'] as Data, passage, other?.['of']),
    };
  });
}

function carryCovers(covers: Data, passage: Passage, after: unknown): Data {
  const there = isObject(after) ? after : {};
  const carried: Record<string, unknown> = {};
  for (const [id, rating] of Object.entries(covers)) {
    const successors = passage.followed.get(id);
    const targets = successors?.filter((successor) => Object.hasOwn(there, successor)) ?? [id];
    for (const target of targets.length > 0 ? targets : [successors?.[0] ?? id])
      carried[target] ??= carryRating(rating, passage.scaleOfCompetence(id), there[target]);
  }
  return carried;
}

function carryAlignments(alignments: readonly Data[], passage: Passage): unknown {
  const left = alignments.filter(({ framework }) => !passage.withdrawn.others.has(String(framework)));
  return left.length === 0 ? undefined : left;
}

function carryDimensions(dimensions: readonly Data[], change: ScaleChange | undefined): unknown {
  const gone = new Set(change?.dimensions.removed.map(({ id }) => id));
  if (gone.size === 0) return dimensions;
  return dimensions.map(({ atMost, ...dimension }) =>
    gone.has(String(atMost)) || atMost === undefined ? dimension : { ...dimension, atMost },
  );
}

type Descriptors = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Texts move with their levels and are removed with them; on the scale itself new levels bring theirs along. */
function carryDescriptors(descriptors: Descriptors, entry: Entry, passage: Passage, after: Descriptors | undefined): unknown {
  const change = entry.type === 'scale' ? passage.scales.get(entry.id) : passage.scaleOfCompetence(entry.id);
  if (!change) return carryProse(descriptors, passage);
  const gone = new Set(change.levels.removed.map(({ value }) => String(value)));
  const carried: Record<string, Record<string, unknown>> = {};
  for (const [dimension, texts] of Object.entries(descriptors)) {
    if (change.dimensions.removed.some(({ id }) => id === dimension)) continue;
    const moved = Object.entries(texts).filter(([value]) => !gone.has(value));
    carried[dimension] = Object.fromEntries(
      moved.map(([value, text]) => [String(change.values.get(Number(value)) ?? value), carryProse(text, passage)]),
    );
  }
  if (entry.type === 'scale' && after) bringNew(carried, change, after);
  for (const dimension of Object.keys(carried)) if (Object.keys(carried[dimension] ?? {}).length === 0) delete carried[dimension];
  return Object.keys(carried).length === 0 ? undefined : carried;
}

function bringNew(carried: Record<string, Record<string, unknown>>, change: ScaleChange, after: Descriptors): void {
  for (const { id } of change.dimensions.added) if (after[id]) carried[id] = { ...after[id] };
  for (const { value } of change.levels.added)
    for (const [dimension, texts] of Object.entries(after)) {
      const text = texts[String(value)];
      if (text !== undefined) carried[dimension] = { ...carried[dimension], [String(value)]: text };
    }
}

/** Prose with the ids in its links replaced. */
export function carryProse(value: unknown, passage: Passage): unknown {
  if (typeof value === 'string') {
    if (passage.followed.size === 0 || !value.includes('[[')) return value;
    return value.replace(/\[\[([a-z0-9-]+)(?=\]\]|\|)/gu, (whole, id: string) => `[[${passage.followed.get(id)?.[0] ?? whole.slice(2)}`);
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, carryProse(inner, passage)]));
}

function lessKeys(value: Data, gone: ReadonlySet<string>): unknown {
  const left = Object.entries(value).filter(([key]) => !gone.has(key));
  return left.length === 0 ? undefined : Object.fromEntries(left);
}

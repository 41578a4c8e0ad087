import { isObject, pointerOf, type EntryType, type JsonObject } from '@framewright/model';

/** Lists whose items have ids of their own, by the type of entry that holds them, with what people call an item. */
export const nestedLists: Readonly<Partial<Record<EntryType, Readonly<Record<string, string>>>>> = {
  manifest: { contexts: 'context', kinds: 'kind', sections: 'section', qualificationStages: 'stage', alignedWith: 'framework' },
  scale: { dimensions: 'dimension', levels: 'level' },
  role: { electives: 'elective' },
  review: { questions: 'question' },
};

/** The levels that the dimensions of a scale, or of its translation, give titles to: as they are written, with the place of each list. */
export function levelsOfDimensions(
  written: JsonObject,
): readonly { readonly dimension: unknown; readonly items: unknown; readonly place: string }[] {
  const dimensions = written['dimensions'];
  if (!Array.isArray(dimensions)) return [];
  return dimensions.flatMap((dimension: unknown, index) =>
    isObject(dimension) && dimension['levels'] !== undefined
      ? [{ dimension: dimension['id'], items: dimension['levels'], place: pointerOf('dimensions', index, 'levels') }]
      : [],
  );
}

/** An id that an item of a list has and an earlier one had. */
export interface RepeatedId {
  readonly id: string;
  readonly singular: string;
  readonly pointer: string;
  readonly first: string;
}

/** The ids that are taken twice inside one list of an entry. */
export function repeatedIds(type: EntryType, written: JsonObject): readonly RepeatedId[] {
  const lists = Object.entries(nestedLists[type] ?? {}).map(([key, singular]) => ({
    items: written[key],
    place: pointerOf(key),
    singular,
  }));
  const dimensions = type === 'scale' ? levelsOfDimensions(written) : [];
  return [...lists, ...dimensions.map((each) => ({ ...each, singular: 'level' }))].flatMap(({ items, place, singular }) => {
    const seen = new Map<string, string>();
    if (!Array.isArray(items)) return [];
    return items.flatMap((item: unknown, index) => {
      const id: unknown = isObject(item) ? item['id'] : undefined;
      if (typeof id !== 'string') return [];
      const pointer = `${place}${pointerOf(index, 'id')}`;
      const first = seen.get(id);
      if (first === undefined) seen.set(id, pointer);
      return first === undefined ? [] : [{ id, singular, pointer, first }];
    });
  });
}

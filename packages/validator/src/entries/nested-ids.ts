import { isObject, pointerOf, type EntryType, type JsonObject } from '@framewright/model';

/** Lists whose items have ids of their own, by the type of entry that holds them, with what people call an item. */
export const nestedLists: Readonly<Partial<Record<EntryType, Readonly<Record<string, string>>>>> = {
  manifest: { contexts: 'context', kinds: 'kind', sections: 'section', qualificationStages: 'stage', alignedWith: 'framework' },
  scale: { dimensions: 'dimension', levels: 'level' },
  role: { electives: 'elective' },
  review: { questions: 'question' },
};

/** An id that an item of a list has and an earlier one had. */
export interface RepeatedId {
  readonly id: string;
  readonly singular: string;
  readonly pointer: string;
  readonly first: string;
}

/** The ids that are taken twice inside one list of an entry. */
export function repeatedIds(type: EntryType, written: JsonObject): readonly RepeatedId[] {
  return Object.entries(nestedLists[type] ?? {}).flatMap(([key, singular]) => {
    const items = written[key];
    const seen = new Map<string, string>();
    if (!Array.isArray(items)) return [];
    return items.flatMap((item: unknown, index) => {
      const id: unknown = isObject(item) ? item['id'] : undefined;
      if (typeof id !== 'string') return [];
      const pointer = pointerOf(key, index, 'id');
      const first = seen.get(id);
      if (first === undefined) seen.set(id, pointer);
      return first === undefined ? [] : [{ id, singular, pointer, first }];
    });
  });
}

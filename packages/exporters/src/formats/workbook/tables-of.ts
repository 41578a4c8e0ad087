import { isObject, type Framework, type Manifest } from '@framewright/model';
import { alignmentTable, coverTable, descriptorTable, electiveTable, entryTable, requirementTable, sectionTable } from './entry-tables.ts';
import { long, narrow, short, type CellContent, type SheetTable } from './table.ts';

/** All tables of a workbook but the lists, in the order of its sheets. */
export function tablesOf(framework: Framework): readonly SheetTable[] {
  return [
    frameworkTable(framework),
    scaleTable(framework),
    entryTable(framework, 'group'),
    entryTable(framework, 'family'),
    entryTable(framework, 'competence'),
    descriptorTable(framework),
    sectionTable(framework),
    entryTable(framework, 'role'),
    electiveTable(framework),
    requirementTable(framework),
    entryTable(framework, 'qualification'),
    entryTable(framework, 'resource'),
    coverTable(framework),
    alignmentTable(framework),
    entryTable(framework, 'term'),
    entryTable(framework, 'review'),
    translationTable(framework),
  ];
}

/** What the manifest says: a row for each value, and for each item of its lists. */
function frameworkTable({ manifest, version }: Framework): SheetTable {
  const rows = Object.entries(manifest.data).flatMap(([key, value]: readonly [string, unknown]): readonly (readonly CellContent[])[] => {
    if (typeof value === 'string' || typeof value === 'number') return [[key, undefined, String(value)]];
    if (Array.isArray(value))
      return value.map((item: unknown) =>
        isObject(item) ? [key, String(item['id'] ?? ''), itemWords(item)] : [key, undefined, String(item)],
      );
    return [];
  });
  return { name: 'framework', columns: [short('what'), short('id'), long('value')], rows: [['version', undefined, version], ...rows] };
}

/** The title of an item, and beside it what else it says, as JSON, so that nothing is lost. */
function itemWords(item: Readonly<Record<string, unknown>>): string {
  const { id: _, title, ...rest } = item;
  return [String(title ?? ''), ...(Object.keys(rest).length === 0 ? [] : [JSON.stringify(rest)])].join('\n');
}

/** The scales: a row for each level of each dimension, with what it means where competences say nothing of their own. */
function scaleTable(framework: Framework): SheetTable {
  const rows = framework.entries.scale.flatMap(({ id, data }) =>
    data.dimensions.flatMap((dimension) =>
      data.levels.map((level): readonly CellContent[] => {
        const own = dimension.levels?.find((each) => each.id === level.id)?.title;
        const texts =
          data.descriptors !== undefined && Object.hasOwn(data.descriptors, dimension.id) ? data.descriptors[dimension.id] : undefined;
        return [
          id,
          data.title,
          dimension.id,
          dimension.title,
          dimension.atMost,
          level.value,
          level.id,
          level.title,
          own,
          texts?.[level.value],
        ];
      }),
    ),
  );
  return {
    name: 'scales',
    columns: [
      ...[short('scale'), short('title'), short('dimension'), short('dimension title'), short('atMost'), narrow('level')],
      ...[short('level id'), short('level title'), short('title in this dimension'), long('text')],
    ],
    rows,
  };
}

/** Every translated text: its language, its entry and its place there. */
function translationTable(framework: Framework): SheetTable {
  const rows = [...framework.translations].flatMap(([language, entries]) =>
    [...entries].flatMap(([id, { data }]) => texts(data, '').map(([place, text]): readonly CellContent[] => [language, id, place, text])),
  );
  return { name: 'translations', columns: [short('language'), short('entry'), short('place'), long('text')], rows };
}

function texts(value: unknown, place: string): readonly (readonly [place: string, text: string])[] {
  if (typeof value === 'string') return [[place, value]];
  if (Array.isArray(value)) return value.flatMap((item: unknown, at) => texts(item, `${place}/${at}`));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${place}/${key}`));
}

/** The values from which cells are chosen, by the name of their list. */
export function listsOf(framework: Framework): Readonly<Record<string, readonly (string | number)[]>> {
  const { entries, manifest } = framework;
  const ids = (list: readonly { readonly id: string }[] = []): readonly string[] => list.map(({ id }) => id);
  const { kinds, qualificationStages, sections, alignedWith }: Manifest = manifest.data;
  return {
    kinds: ids(kinds),
    scales: ids(entries.scale),
    dimensions: [...new Set(entries.scale.flatMap(({ data }) => ids(data.dimensions)))],
    levels: [...new Set(entries.scale.flatMap(({ data }) => data.levels.map(({ value }) => value)))].sort((a, b) => a - b),
    groups: ids(entries.group),
    families: ids(entries.family),
    competences: ids(entries.competence),
    roles: ids(entries.role),
    stages: ids(qualificationStages),
    sections: ids(sections),
    frameworks: ids(alignedWith),
    needs: ['expected', 'essential', 'desirable'],
    status: ['draft', 'proposed', 'active', 'deprecated'],
    sorts: ['course', 'book', 'tool', 'practice'],
    certainties: ['stated', 'judged', 'assumed'],
    relations: ['exact', 'close', 'broad', 'narrow', 'related'],
  };
}

import {
  inCodeUnitOrder,
  inReadingOrder,
  type Alignment,
  type Cover,
  type Framework,
  type JsonObject,
  type Requirement,
} from '@framewright/model';
import { lines, long, narrow, short, type CellContent, type SheetTable } from './table.ts';

/** What a property becomes in a cell: text as it is written, lists with each value on its line. */
function cellOf(data: object, key: string): CellContent {
  const value = (data as JsonObject)[key];
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (Array.isArray(value)) return lines(value.map(String));
  return undefined;
}

interface Columns {
  readonly keys: readonly string[];
  readonly prose: readonly string[];
  readonly lists?: Readonly<Record<string, string>>;
}

type TabledType = 'group' | 'family' | 'competence' | 'role' | 'qualification' | 'resource' | 'term' | 'review';

const life: readonly string[] = ['order', 'status', 'aliases', 'replacedBy', 'because'];
const columnsOf: Readonly<Record<TabledType, Columns>> = {
  group: { keys: ['id', 'title', 'parent', ...life], prose: ['text'], lists: { parent: 'groups', status: 'status' } },
  family: { keys: ['id', 'title', 'parent', ...life], prose: ['text'], lists: { parent: 'families', status: 'status' } },
  competence: {
    keys: ['id', 'title', 'kind', 'scale', 'group', 'partOf', 'code', ...life, 'tags', 'buildsOn', 'related'],
    prose: ['definition', 'text'],
    lists: { kind: 'kinds', scale: 'scales', group: 'groups', partOf: 'competences', status: 'status' },
  },
  role: {
    keys: ['id', 'title', 'family', 'rung', 'extends', 'without', 'contexts', 'code', ...life, 'tags'],
    prose: ['text'],
    lists: { family: 'families', extends: 'roles', status: 'status' },
  },
  qualification: {
    keys: ['id', 'title', 'body', 'stage', 'audience', 'contexts', 'code', ...life, 'tags', 'validFrom', 'validUntil', 'url'],
    prose: ['text'],
    lists: { stage: 'stages', status: 'status' },
  },
  resource: {
    keys: ['id', 'title', 'sort', 'by', 'url', 'language', 'hours', 'code', ...life, 'tags'],
    prose: ['text'],
    lists: { sort: 'sorts', status: 'status' },
  },
  term: { keys: ['id', 'title', 'code', ...life.filter((key) => key !== 'order'), 'tags'], prose: ['text'], lists: { status: 'status' } },
  review: { keys: ['id', 'title', 'opens', 'closes', 'audience', 'minutes'], prose: ['text'] },
};

const names: Readonly<Record<TabledType, string>> = {
  group: 'groups',
  family: 'families',
  competence: 'competences',
  role: 'roles',
  qualification: 'qualifications',
  resource: 'resources',
  term: 'terms',
  review: 'rounds',
};

/** The properties that have a column, by type. */
export const tabledKeys: Readonly<Record<TabledType, readonly string[]>> = Object.fromEntries(
  Object.entries(columnsOf).map(([type, { keys, prose }]) => [type, [...keys, ...prose]]),
) as unknown as Readonly<Record<TabledType, readonly string[]>>;

/** A sheet for the entries of a type, a row for each, in reading order. */
export function entryTable(framework: Framework, type: TabledType): SheetTable {
  const { keys, prose, lists = {} } = columnsOf[type];
  const columns = [...keys.map((key) => short(key, lists[key])), ...prose.map((key) => long(key))];
  const rows = inReadingOrder(framework.entries[type] as Framework['entries']['term'], framework.language).map(({ data }) =>
    [...keys, ...prose].map((key) => cellOf(data, key)),
  );
  return { name: names[type], columns, rows };
}

/** What the levels of each competence mean. */
export function descriptorTable(framework: Framework): SheetTable {
  const rows = inCodeUnitOrder(framework.entries.competence).flatMap(({ id, data }) =>
    Object.entries(data.descriptors ?? {}).flatMap(([dimension, byLevel]) =>
      Object.entries(byLevel).map(([level, text]): readonly CellContent[] => [id, dimension, Number(level), text]),
    ),
  );
  return {
    name: 'descriptors',
    columns: [short('competence', 'competences'), short('dimension', 'dimensions'), narrow('level', 'levels'), long('text')],
    rows,
  };
}

/** What entries say under headings of the framework's own. */
export function sectionTable(framework: Framework): SheetTable {
  const { competence, role, qualification } = framework.entries;
  const rows = [...inCodeUnitOrder(competence), ...inCodeUnitOrder(role), ...inCodeUnitOrder(qualification)].flatMap(({ id, data }) =>
    Object.entries(data.sections ?? {}).map(([section, text]): readonly CellContent[] => [id, section, text]),
  );
  return { name: 'sections', columns: [short('entry'), short('section', 'sections'), long('text')], rows };
}

/** The dimensions of all scales, each once. */
function dimensionsOf(framework: Framework): readonly string[] {
  return [...new Set(framework.entries.scale.flatMap(({ data }) => data.dimensions.map(({ id }) => id)))];
}

/** A rating in a cell for each dimension; a bare level stands under the first. */
function ratingCells(rating: Requirement['rating'], dimensions: readonly string[]): readonly CellContent[] {
  if (typeof rating === 'number') return dimensions.map((_, at) => (at === 0 ? rating : undefined));
  return dimensions.map((dimension) => (rating !== undefined && Object.hasOwn(rating, dimension) ? rating[dimension] : undefined));
}

/** What roles ask for: a row for each role, competence, set of contexts and choice. */
export function requirementTable(framework: Framework): SheetTable {
  const dimensions = dimensionsOf(framework);
  const rows = inCodeUnitOrder(framework.entries.role).flatMap(({ id, data }) => {
    const row = (competence: string, asked: Requirement | readonly Requirement[], elective?: string): readonly (readonly CellContent[])[] =>
      [asked]
        .flat()
        .map((each: Requirement) => [id, competence, elective, lines(each.contexts), each.need, ...ratingCells(each.rating, dimensions)]);
    return [
      ...Object.entries(data.requires ?? {}).flatMap(([competence, asked]) => row(competence, asked)),
      ...(data.electives ?? []).flatMap((elective) =>
        Object.entries(elective.of).flatMap(([competence, asked]) => row(competence, asked, elective.id)),
      ),
    ];
  });
  return {
    name: 'requirements',
    columns: [
      short('role', 'roles'),
      short('competence', 'competences'),
      short('elective'),
      short('contexts'),
      short('need', 'needs'),
      ...dimensions.map((dimension) => narrow(dimension, 'levels')),
    ],
    rows,
  };
}

/** Choices that roles offer. */
export function electiveTable(framework: Framework): SheetTable {
  const rows = inCodeUnitOrder(framework.entries.role).flatMap(({ id, data }) =>
    (data.electives ?? []).map((each): readonly CellContent[] => [id, each.id, each.title, each.atLeast, lines(each.including)]),
  );
  return { name: 'electives', columns: [short('role', 'roles'), short('id'), short('title'), narrow('atLeast'), short('including')], rows };
}

/** What qualifications and resources help to reach. */
export function coverTable(framework: Framework): SheetTable {
  const dimensions = dimensionsOf(framework);
  const isCover = (value: number | Readonly<Record<string, number>> | Cover): value is Cover =>
    typeof value === 'object' && 'certainty' in value;
  const rows = [...inCodeUnitOrder(framework.entries.qualification), ...inCodeUnitOrder(framework.entries.resource)].flatMap(
    ({ id, data }) =>
      Object.entries(data.covers ?? {}).map(([competence, cover]): readonly CellContent[] => [
        id,
        competence,
        isCover(cover) ? cover.certainty : undefined,
        ...ratingCells(isCover(cover) ? cover.rating : cover, dimensions),
      ]),
  );
  return {
    name: 'covers',
    columns: [
      short('entry'),
      short('competence', 'competences'),
      short('certainty', 'certainties'),
      ...dimensions.map((dimension) => narrow(dimension, 'levels')),
    ],
    rows,
  };
}

/** Links to entries of other frameworks. */
export function alignmentTable(framework: Framework): SheetTable {
  const { competence, role, qualification, term } = framework.entries;
  const rows = [
    ...inCodeUnitOrder(competence),
    ...inCodeUnitOrder(role),
    ...inCodeUnitOrder(qualification),
    ...inCodeUnitOrder(term),
  ].flatMap(({ id, data }) =>
    ((data.alignments ?? []) as readonly Alignment[]).map((each): readonly CellContent[] => [id, each.framework, each.code, each.relation]),
  );
  return {
    name: 'alignments',
    columns: [short('entry'), short('framework', 'frameworks'), short('code'), short('relation', 'relations')],
    rows,
  };
}

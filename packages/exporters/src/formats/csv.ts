import {
  entryOf,
  inCodeUnitOrder,
  kindOf,
  levelTitle,
  resolveRole,
  scaleOf,
  byRung,
  type FileToWrite,
  type Framework,
  ownValue,
} from '@framewright/model';
import { entriesTable, factCells, factColumns, sectionsCell, tableName, tabledTypes } from './csv-entries.ts';
import { coveredCompetences, type CoveredCompetence } from './covered-competences.ts';
import { listCell } from './list-cell.ts';
import { printCsv, type Cell } from './print-csv.ts';
import { nameOf, requirementHead, requirementRows } from './requirement-rows.ts';

/** What the tables need besides the framework. */
export interface CsvOptions {
  /** Prose as words on one line: without marks, with links as the names that they lead to, and with the items of a list apart. */
  readonly words: (markdown: string) => string;
}

/** The tables that every framework has. */
const csvNames: readonly string[] = ['competences.csv', 'levels.csv', 'requirements.csv', ...tabledTypes.map(tableName)];
const resourcesName = 'resources.csv';

/** The names of the tables of a framework, in the order in which a reader wants them; the last is there where it has resources. */
export function csvNamesOf({ entries }: Framework): readonly string[] {
  return entries.resource.length === 0 ? csvNames : [...csvNames, resourcesName];
}

/**
 * A framework as tables for spreadsheets: its competences, what each level of them means, what roles require after inheritance, a table
 * for each other sort of entry, and what people learn from.
 */
export function exportCsv(framework: Framework, { words }: CsvOptions): readonly FileToWrite[] {
  const text = (markdown: string | undefined): string => (markdown === undefined ? '' : words(markdown));
  const tables: readonly (readonly (readonly Cell[])[])[] = [
    competences(framework, text),
    levels(framework, text),
    requirements(framework, text),
    ...tabledTypes.map((type) => entriesTable(framework, type, text)),
    resources(framework, text),
  ];
  return csvNamesOf(framework).map((path, index) => ({ path, content: printCsv(tables[index] ?? []) }));
}

type Text = (markdown: string | undefined) => string;

/** Columns of facts that stood among those of competences before the others. */
const placedBefore: ReadonlySet<string> = new Set(['in other systems', 'tags']);

/** Where parts stand on the scale of their whole, in frameworks that say so of any. */
const placeColumns: readonly string[] = ['level of the whole', 'dimension of the whole'];

function competences(framework: Framework, text: Text): readonly (readonly Cell[])[] {
  const added = factColumns.filter((column) => !placedBefore.has(column));
  const areParts = framework.entries.competence.some(({ data }) => data.at !== undefined);
  const head = [
    'id',
    'title',
    'code',
    'kind',
    'group',
    'part of',
    'scale',
    'status',
    'other names',
    'definition',
    'in other systems',
    'builds on',
    'tags',
    ...added,
    'related',
    ...(areParts ? placeColumns : []),
  ];
  const rows = inCodeUnitOrder(framework.entries.competence).map((entry): readonly Cell[] => {
    const { data } = entry;
    const cells = factCells(framework, data, text);
    const facts = Object.fromEntries(factColumns.map((column, index) => [column, cells[index]]));
    return [
      entry.id,
      data.title ?? '',
      data.code ?? '',
      data.kind,
      data.group ?? '',
      data.partOf ?? '',
      scaleOf(framework, data)?.id ?? '',
      data.status ?? 'active',
      listCell(data.aliases),
      text(data.definition),
      facts['in other systems'] ?? '',
      listCell(data.buildsOn),
      facts['tags'] ?? '',
      ...added.map((column) => facts[column] ?? ''),
      listCell(data.related),
      ...(areParts ? [data.at?.level ?? '', data.at?.dimension ?? ''] : []),
    ];
  });
  return [head, ...rows];
}

/**
 * One row for each level of each dimension that exists for a competence; a level that asks for nothing has an empty text. The column of
 * sections is there in frameworks that have any at levels.
 */
function levels(framework: Framework, text: Text): readonly (readonly Cell[])[] {
  const hasSections = framework.entries.competence.some(({ data }) => data.levelSections !== undefined);
  const head = [
    ...['competence', 'competence title', 'scale', 'dimension', 'level', 'level title', 'text', 'text from'],
    ...(hasSections ? ['sections'] : []),
  ];
  const rows = inCodeUnitOrder(framework.entries.competence).flatMap((entry) => {
    const scale = scaleOf(framework, entry.data);
    if (!scale) return [];
    const isDescribedOnly = kindOf(framework, entry.data)?.levels === 'described';
    return scale.data.dimensions.flatMap((dimension) =>
      scale.data.levels.flatMap((level): readonly (readonly Cell[])[] => {
        const own = ownValue(entry.data.descriptors, dimension.id)?.[level.value];
        const general = isDescribedOnly ? undefined : ownValue(scale.data.descriptors, dimension.id)?.[level.value];
        const sections = ownValue(entry.data.levelSections, dimension.id)?.[level.value];
        if (own === undefined && general === undefined && sections === undefined && isDescribedOnly) return [];
        const from = own !== undefined ? 'competence' : general !== undefined ? 'scale' : '';
        return [
          [
            ...[entry.id, nameOf(entry, text), scale.id, dimension.id, level.value],
            ...[levelTitle(scale.data, dimension.id, level.value) ?? '', text(own ?? general), from],
            ...(hasSections ? [sectionsCell(framework, sections, text)] : []),
          ],
        ];
      }),
    );
  });
  return [head, ...rows];
}

/** One row for each dimension of each requirement; a requirement without a rating has one row with an empty dimension and level. */
function requirements(framework: Framework, text: Text): readonly (readonly Cell[])[] {
  const rows = byRung(inCodeUnitOrder(framework.entries.role)).flatMap((role) => {
    const { requirements: floor, electives } = resolveRole(framework, role);
    const begin: readonly Cell[] = [role.id, role.data.title];
    return [
      ...floor.flatMap((requirement) => requirementRows(framework, text, begin, requirement, ['', '', ''])),
      ...electives.flatMap(({ id, atLeast, including, of }) =>
        of.flatMap((requirement) =>
          requirementRows(framework, text, begin, requirement, [id, atLeast, including.includes(requirement.competence) ? 'yes' : 'no']),
        ),
      ),
    ];
  });
  return [requirementHead, ...rows];
}

/** One row for each dimension of each competence that a resource covers; a resource that covers none has one row. */
function resources(framework: Framework, text: Text): readonly (readonly Cell[])[] {
  const added = factColumns.filter((column) => column !== 'tags');
  const head = [
    'resource',
    'resource title',
    'sort',
    'by',
    'address',
    'language',
    'hours',
    'status',
    'tags',
    'competence',
    'competence title',
    'dimension',
    'level',
    'level title',
    'certainty',
    'code',
    'other names',
    ...added,
  ];
  const rows = inCodeUnitOrder(framework.entries.resource).flatMap(({ id, data }) => {
    const { title, sort, by = '', url = '', language = '', hours = '', status = 'active', tags = [] } = data;
    const begin: readonly Cell[] = [id, title, sort, by, url, language, hours, status, listCell(tags)];
    const end: readonly Cell[] = [
      data.code ?? '',
      listCell(data.aliases),
      ...factCells(framework, data, text).filter((_, index) => factColumns[index] !== 'tags'),
    ];
    const covered = coveredCompetences(framework, data.covers).flatMap((each) => coverRows(framework, text, each));
    return (covered.length === 0 ? [['', '', '', '', '', '']] : covered).map((row): readonly Cell[] => [...begin, ...row, ...end]);
  });
  return [head, ...rows];
}

function coverRows(
  framework: Framework,
  text: Text,
  { competence, rated, certainty: end }: CoveredCompetence,
): readonly (readonly Cell[])[] {
  const entry = entryOf(framework, 'competence', competence);
  const scale = entry && scaleOf(framework, entry.data)?.data;
  const begin: readonly Cell[] = [competence, entry ? nameOf(entry, text) : ''];
  if (rated.length === 0) return [[...begin, '', '', '', end]];
  return rated.map(([dimension, level]) => [...begin, dimension, level, (scale && levelTitle(scale, dimension, level)) ?? '', end]);
}

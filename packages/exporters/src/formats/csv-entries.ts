import {
  inCodeUnitOrder,
  type Alignment,
  type CitedSource,
  type EntryOf,
  type Framework,
  type Identifier,
  type JsonObject,
} from '@framewright/model';
import { coveredCompetences } from './covered-competences.ts';
import { listCell } from './list-cell.ts';
import type { Cell } from './print-csv.ts';

/** The types of entries that have a table of their own, besides competences. */
export const tabledTypes = ['role', 'qualification', 'term', 'group', 'family'] as const;

type TabledType = (typeof tabledTypes)[number];
type TabledEntry = { [T in TabledType]: EntryOf<T> }[TabledType];

/** What entries of different types may have. */
interface Facts {
  readonly title?: string;
  readonly code?: string;
  readonly status?: string;
  readonly aliases?: readonly string[];
  readonly because?: string;
  readonly replacedBy?: readonly string[];
  readonly text?: string;
  readonly sections?: Readonly<Record<string, string>>;
  readonly alignments?: readonly Alignment[];
  readonly sources?: readonly CitedSource[];
  readonly identifiers?: readonly Identifier[];
  readonly formerly?: readonly string[];
  readonly tags?: readonly string[];
  readonly order?: number;
}

type Text = (markdown: string | undefined) => string;

/** The columns about an entry's place among others, by type. */
const places: Readonly<Record<TabledType, readonly string[]>> = {
  role: ['family', 'rung', 'extends'],
  qualification: ['body', 'stage'],
  term: [],
  group: ['parent'],
  family: ['parent'],
};

/** A table of the entries of a type: what each is called, where it belongs, whether it still holds, and what it says. */
export function entriesTable(framework: Framework, type: TabledType, text: Text): readonly (readonly Cell[])[] {
  const rows = inCodeUnitOrder<TabledEntry>(framework.entries[type]).map((entry): readonly Cell[] => {
    const data: Facts = entry.data;
    const written = entry.data as unknown as JsonObject;
    const place = places[type].map((key): Cell => (typeof written[key] === 'number' ? written[key] : String(written[key] ?? '')));
    return [
      entry.id,
      data.title ?? '',
      data.code ?? '',
      ...place,
      data.status ?? 'active',
      listCell(data.aliases),
      ...factCells(framework, data, text),
      ...(entry.type === 'qualification' ? [coversCell(framework, entry.data.covers)] : []),
    ];
  });
  const added = type === 'qualification' ? ['covers'] : [];
  return [['id', 'title', 'code', ...places[type], 'status', 'other names', ...factColumns, ...added], ...rows];
}

/** The columns of facts that all entries may have. */
export const factColumns: readonly string[] = [
  'because',
  'replaced by',
  'text',
  'sections',
  'alignments',
  'sources',
  'in other systems',
  'earlier ids',
  'tags',
  'order',
];

/** What stands in {@link factColumns} of an entry. */
export function factCells(framework: Framework, data: Facts, text: Text): readonly Cell[] {
  const { because, replacedBy, alignments, sources, identifiers, formerly, tags } = data;
  return [
    because ?? '',
    listCell(replacedBy),
    text(data.text),
    sectionsCell(framework, data.sections, text),
    listCell(alignments?.map(({ framework: other, code, relation }) => `${relation} ${other} ${code}`)),
    listCell(sources?.map(({ url, title, checked }) => [title, url, checked].filter((part) => part !== undefined).join(', '))),
    listCell(identifiers?.map(({ system, id }) => `${system}: ${id}`)),
    listCell(formerly),
    listCell(tags),
    data.order ?? '',
  ];
}

/** The ids of what it helps with, each with its levels and how sure that is. */
function coversCell(framework: Framework, covers: EntryOf<'qualification'>['data']['covers']): string {
  return listCell(
    coveredCompetences(framework, covers).map(({ competence, rated, certainty }) => {
      const levels = rated.map(([dimension, level]) => `${dimension} ${level}`).join(', ');
      return [levels === '' ? competence : `${competence}: ${levels}`, ...(certainty === '' ? [] : [certainty])].join(', ');
    }),
  );
}

/** Sections with their titles, in one cell. */
export function sectionsCell(framework: Framework, sections: Facts['sections'], text: Text): string {
  const titles = framework.manifest.data.sections ?? [];
  return listCell(
    Object.entries(sections ?? {}).map(([id, prose]) => `${titles.find((section) => section.id === id)?.title ?? id}: ${text(prose)}`),
  );
}

/** The name of the table of a type. */
export function tableName(type: TabledType): string {
  return `${type === 'family' ? 'families' : `${type}s`}.csv`;
}

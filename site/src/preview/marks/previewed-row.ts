import { entryOf, pointerOf, type Entry, type EntryOf, type Framework } from '@framewright/model';
import { linesInWords, type LineRange, type Mark } from '@framewright/review';
import { contextTitles, nameOf, type View } from '../../editions/view.ts';
import { dimensionTitle, scaleOfCompetence } from './dimension-title.ts';
import { marksBelow } from './in-place.ts';
import type { Preview } from '../../content/preview.ts';
import { composerHref, pathInRepository } from '../composer/source-files.ts';

/** Where a row of a table is written. */
export interface RowOrigin {
  /** The role or the qualification that the page is of. */
  readonly entry: EntryOf<'role'> | EntryOf<'qualification'>;
  /** Id of the elective that it is part of. */
  readonly elective?: string;
}

/** A row of ratings on a page of a preview. */
export interface PreviewedRow {
  /** Path of its file in the repository, and its lines. */
  readonly source?: string;
  readonly lines?: string;
  /** The way to comment on it. */
  readonly comment?: { readonly href: string; readonly label: string };
  readonly changes: readonly RowChange[];
}

/** A change of a row, as it is seen and as it is said. */
export interface RowChange {
  readonly fingerprint: string;
  readonly shown: string;
  readonly said: string;
}

/** Rows of a table, each with what a preview adds to it; of several of one competence the first carries the marks. */
export function withPreview<R extends { readonly id: string }>(
  view: View,
  preview: Preview | undefined,
  origin: RowOrigin | undefined,
  rows: readonly R[],
): readonly { readonly row: R; readonly isFirst: boolean; readonly previewed: PreviewedRow | undefined }[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const isFirst = !seen.has(row.id);
    seen.add(row.id);
    return { row, isFirst, previewed: preview && origin && previewedRow(view, preview, origin, row.id) };
  });
}

/** What a proposed change does to a requirement of a competence, or to what a qualification covers, and where that is written. */
function previewedRow(view: View, preview: Preview, origin: RowOrigin, competence: string): PreviewedRow {
  const marks = marksBelow(preview, origin.entry, markedAt(origin, competence));
  return { ...writtenAt(view, preview, origin, competence), changes: marks.map((mark) => rowChange(view, mark)) };
}

function titleOf(view: View, competence: string): string {
  const entry = entryOf(view.framework, 'competence', competence);
  return entry ? nameOf(view, entry) : competence;
}

/** Where a change of a row is marked; what a role inherits is at the same place of the role that says it. */
function markedAt(origin: RowOrigin, competence: string): string | undefined {
  if (origin.elective !== undefined) return pointerIn(origin, competence);
  return pointerOf(origin.entry.type === 'role' ? 'requires' : 'covers', competence);
}

/** Where a row is written and how to comment on it, whatever page it stands on. */
export function writtenAt(view: View, preview: Preview, origin: RowOrigin, competence: string): PreviewedRow {
  const place = rowPlace(view.framework, origin, competence);
  return place ? commentOn(view, preview, place, titleOf(view, competence)) : unknownPlace;
}

/** The same for any other value of an entry. @param name what it is called, for those who hear the page */
export function valueAtPlace(view: View, preview: Preview, entry: Entry, pointer: string, name: string): PreviewedRow {
  const place = placeIn(entry, pointer);
  return place ? commentOn(view, preview, place, name) : unknownPlace;
}

const unknownPlace: PreviewedRow = { changes: [] };

/** Lines of the file of an entry. */
interface LinesOfEntry {
  readonly entry: Entry;
  readonly path: string;
  readonly lines: LineRange;
}

function commentOn(view: View, preview: Preview, { entry, path, lines }: LinesOfEntry, name: string): PreviewedRow {
  const href = composerHref(view.editions, path, lines);
  return {
    source: pathInRepository(preview, path),
    lines: lines.join('-'),
    ...(href === undefined ? {} : { comment: { href, label: view.words.comments.row(name, linesInWords(lines), nameOf(view, entry)) } }),
    changes: [],
  };
}

function placeIn(entry: Entry, pointer: string): LinesOfEntry | undefined {
  if (!entry.source) return undefined;
  const { file } = entry.source;
  // An item of a list has no key of its own.
  const isItem = /\/\d+$/u.test(pointer);
  const [key, value] = [entry.source.spanOf(pointer, isItem ? 'value' : 'key'), entry.source.spanOf(pointer)];
  return { entry, path: file.path, lines: [file.rangeOf(key).start.line, file.rangeOf(value).end.line] };
}

/** A role that doesn't say it itself has it from the one that it extends. */
function rowPlace(framework: Framework, origin: RowOrigin, competence: string): LinesOfEntry | undefined {
  const seen = new Set<string>();
  for (let entry: RowOrigin['entry'] | undefined = origin.entry; entry && !seen.has(entry.id); ) {
    seen.add(entry.id);
    const pointer = pointerIn({ ...origin, entry }, competence);
    const place = pointer === undefined ? undefined : placeIn(entry, pointer);
    if (place) return place;
    entry = entry.type === 'role' && entry.data.extends !== undefined ? entryOf(framework, 'role', entry.data.extends) : undefined;
  }
  return undefined;
}

/** The pointer to what an entry itself says of a competence; undefined where it says nothing. */
function pointerIn({ entry, elective }: RowOrigin, competence: string): string | undefined {
  if (entry.type === 'qualification') return has(entry.data.covers, competence) ? pointerOf('covers', competence) : undefined;
  if (elective === undefined) return has(entry.data.requires, competence) ? pointerOf('requires', competence) : undefined;
  const index = (entry.data.electives ?? []).findIndex(({ id }) => id === elective);
  return has(entry.data.electives?.[index]?.of, competence) ? pointerOf('electives', index, 'of', competence) : undefined;
}

function has(record: object | undefined, key: string): boolean {
  return record !== undefined && Object.hasOwn(record, key);
}

function rowChange(view: View, mark: Mark): RowChange {
  const { fingerprint, message } = mark;
  const { marks: words } = view.words;
  if (mark.shows === 'added') return { fingerprint, shown: words.newRow, said: words.newRow };
  if (mark.shows !== 'rating') return { fingerprint, shown: message, said: message };
  const scale = scaleOfCompetence(view, mark.competence);
  const inWords = (say: (dimension: string, from: string, to: string) => string): string =>
    mark.steps
      .map(({ dimension, from, to, contexts }) => {
        const step = say(dimensionTitle(scale, dimension), String(from ?? words.notRated), String(to ?? words.notRated));
        return contexts.length === 0 ? step : `${step} ${words.only(view.words.list(contextTitles(view, contexts)))}`;
      })
      .join('; ');
  return { fingerprint, shown: inWords(words.step), said: inWords(words.stepSaid) };
}

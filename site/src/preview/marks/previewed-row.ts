import { entryOf, pointerOf, type Entry, type EntryOf, type Framework } from '@framewright/model';
import { linesInWords, type LineRange, type Mark } from '@framewright/review';
import { filledSteps } from '../../entries/filled-steps.ts';
import { contextTitles, nameOf, type View } from '../../editions/view.ts';
import { dimensionTitle, scaleOfCompetence } from './dimension-title.ts';
import { marksBelow } from './in-place.ts';
import type { Track } from '../../view/words/track.ts';
import type { Preview } from '../../content/preview.ts';
import { sentenceLanguage, type SentenceLanguage } from '../../words/sentence-language.ts';
import { composerHref, pathInRepository } from '../composer/source-files.ts';

/** The origin of a row of a table. */
export interface RowOrigin {
  /** The role, the qualification or the resource that the page is of. */
  readonly entry: EntryOf<'role'> | EntryOf<'qualification'> | EntryOf<'resource'>;
  /** Id of the elective that it is part of. */
  readonly elective?: string;
}

/** A row of ratings on a page of a preview. */
export interface PreviewedRow {
  /** Path of its file in the repository, and its lines. */
  readonly source?: string;
  readonly lines?: string;
  /** The link for commenting on it. */
  readonly comment?: { readonly href: string; readonly label: string };
  readonly changes: readonly RowChange[];
  /** By title of dimension, how many steps its rating rises wherever the row holds, or falls if below 0; absent if none does. */
  readonly moved?: ReadonlyMap<string, number>;
}

/** A change of a row, for the eye and for screen readers. */
export interface RowChange {
  readonly fingerprint: string;
  readonly shown: string;
  readonly spoken: string;
  /** What it says of itself where the page is in another language. */
  readonly said?: SentenceLanguage;
}

/** A row of a table: the id of its competence, and those of the contexts that it holds in, if not in all. */
interface RowOfCompetence {
  readonly id: string;
  readonly contexts?: readonly string[];
}

/** Rows of a table, each with its preview; the first of several rows of one competence carries the marks. */
export function withPreview<R extends RowOfCompetence>(
  view: View,
  preview: Preview | undefined,
  origin: RowOrigin | undefined,
  rows: readonly R[],
): readonly { readonly row: R; readonly isFirst: boolean; readonly previewed: PreviewedRow | undefined }[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const isFirst = !seen.has(row.id);
    seen.add(row.id);
    return { row, isFirst, previewed: preview && origin && previewedRow(view, preview, origin, row) };
  });
}

/** The changes of a requirement of a competence, or of a cover, and the place where it is written. */
function previewedRow(view: View, preview: Preview, origin: RowOrigin, { id: competence, contexts }: RowOfCompetence): PreviewedRow {
  const marks = marksBelow(preview, origin.entry, markedAt(origin, competence));
  const moved = movedBy(view, competence, marks, contexts);
  return {
    ...writtenAt(view, preview, origin, competence),
    changes: marks.map((mark) => rowChange(view, mark)),
    ...(moved.size === 0 ? {} : { moved }),
  };
}

function movedBy(
  view: View,
  competence: string,
  marks: readonly Mark[],
  contexts: readonly string[] | undefined,
): ReadonlyMap<string, number> {
  const scale = scaleOfCompetence(view, competence);
  const own = entryOf(view.framework, 'competence', competence)?.data.descriptors;
  const steps = marks
    .flatMap((mark) => (mark.shows === 'rating' ? mark.steps : []))
    .filter((step) => step.contexts.length === 0 || contexts?.every((id) => step.contexts.includes(id)) === true);
  return new Map(
    steps.flatMap(({ dimension, from, to }) => {
      if (scale === undefined || from === undefined || to === undefined) return [];
      const moved = filledSteps(scale.data, dimension, to, own) - filledSteps(scale.data, dimension, from, own);
      return moved === 0 ? [] : [[dimensionTitle(scale, dimension), moved] as const];
    }),
  );
}

/** A track as a preview draws it: with the steps that the proposed change adds, or those that it takes away. */
export function withMoved(track: Track, row: Pick<PreviewedRow, 'moved'> | undefined): Track {
  const moved = row?.moved?.get(track.dimension);
  if (moved === undefined) return track;
  const gained = Math.min(Math.max(moved, 0), track.filled);
  return moved > 0 ? { ...track, gained } : { ...track, gained, lost: Math.min(-moved, track.steps - track.filled) };
}

/** The track of a row that a proposed change takes away: all that was asked is lost. */
export function withoutSteps(track: Track): Track {
  return { ...track, filled: 0, gained: 0, lost: track.filled };
}

function titleOf(view: View, competence: string): string {
  const entry = entryOf(view.framework, 'competence', competence);
  return entry ? nameOf(view, entry) : competence;
}

/** The pointer at which a change of a row is marked; what a role inherits has the same pointer in the role that states it. */
function markedAt(origin: RowOrigin, competence: string): string | undefined {
  if (origin.elective !== undefined) return pointerIn(origin, competence);
  return pointerOf(origin.entry.type === 'role' ? 'requires' : 'covers', competence);
}

/** The place of a row and the link for commenting on it, on whatever page it is shown. */
export function writtenAt(view: View, preview: Preview, origin: RowOrigin, competence: string): PreviewedRow {
  const place = rowPlace(view.framework, origin, competence);
  return place ? commentOn(view, preview, place, titleOf(view, competence)) : unknownPlace;
}

/** The same for any other value of an entry. @param name for screen readers */
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

/** A role that doesn't state it has it from the one that it extends. */
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

/** The pointer to what an entry itself states about a competence; undefined if it states nothing. */
function pointerIn({ entry, elective }: RowOrigin, competence: string): string | undefined {
  if (entry.type !== 'role') return has(entry.data.covers, competence) ? pointerOf('covers', competence) : undefined;
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
  if (mark.shows === 'added') return { fingerprint, shown: words.newRow, spoken: words.newRow };
  if (mark.shows !== 'rating') return { fingerprint, shown: message, spoken: message, said: sentenceLanguage(view.language) };
  const scale = scaleOfCompetence(view, mark.competence);
  const inWords = (say: (dimension: string, from: string, to: string) => string): string =>
    mark.steps
      .map(({ dimension, from, to, contexts }) => {
        const step = say(dimensionTitle(scale, dimension), String(from ?? words.notRated), String(to ?? words.notRated));
        return contexts.length === 0 ? step : `${step} ${words.only(view.words.list(contextTitles(view, contexts)))}`;
      })
      .join('; ');
  return { fingerprint, shown: inWords(words.step), spoken: inWords(words.stepSpoken) };
}

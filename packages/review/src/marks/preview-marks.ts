import {
  labelOf,
  type Affected,
  type Bump,
  type Entry,
  type EntryType,
  type Framework,
  type ChangePlace,
  type FoundChange,
  type FoundDifference,
} from '@framewright/model';
import type { LineRange } from '../anchors/quoted-words.ts';
import { markShown, type MarkShown } from './mark-shown.ts';
import { inOrderOfPages } from '../reading/reading-order.ts';
import { readingTime, type ReadingTime } from '../reading/reading-time.ts';

/** Where a mark belongs, on one side. */
export interface MarkPlace {
  /** Path of the file, relative to the framework. */
  readonly path: string;
  /** JSON pointer into the entry. */
  readonly pointer: string;
  /** Where the entry came from text. */
  readonly lines?: LineRange;
}

/** One change as it is marked on the page of an entry. */
export type Mark = MarkShown & {
  readonly fingerprint: string;
  readonly kind: string;
  readonly bump: Bump;
  readonly affects: readonly Affected[];
  /** What happened, in one sentence. */
  readonly message: string;
  /** The language, where a translation changed. */
  readonly language?: string;
  /** Id of the entry from which that of the page inherits it. */
  readonly inheritedFrom?: string;
  readonly places: { readonly before?: MarkPlace; readonly after?: MarkPlace };
};

/** The page of an entry that a change affects, with its reading time. */
export interface ChangedPage extends ReadingTime {
  readonly type: EntryType;
  readonly id: string;
  readonly title: string;
  /** Its id before, where that differs. */
  readonly formerId?: string;
  /** Whether the entry as a whole is new, or gone. */
  readonly state: 'added' | 'removed' | 'changed';
  /** In the order of the difference. */
  readonly marks: readonly Mark[];
}

/**
 * The pages that a difference affects, with the marks of each, in reading order; removed ones last.
 * A role that inherits a change is affected by it.
 */
export function previewMarks(difference: FoundDifference, before: Framework, after: Framework): readonly ChangedPage[] {
  const touched = new Map<Entry, { readonly marks: Mark[]; formerId?: string }>();
  const note = (entry: Entry | undefined, mark: Mark, formerId?: string): void => {
    if (entry === undefined) return;
    const page = touched.get(entry) ?? { marks: [] };
    page.marks.push(mark);
    if (formerId !== undefined) page.formerId = formerId;
    touched.set(entry, page);
  };
  const marked = marker(before, after);
  for (const change of difference.changes) {
    const { entry, formerId, heirs = [] } = change;
    const mark = marked(change);
    note(published(after, entry.id) ?? published(before, entry.id), mark, formerId);
    for (const heir of heirs) note(published(after, heir), { ...mark, inheritedFrom: entry.id });
  }
  const isThere = (entry: Entry): boolean => published(after, entry.id) === entry;
  const [there, gone] = [[...touched.keys()].filter(isThere), [...touched.keys()].filter((entry) => !isThere(entry))];
  return [...inOrderOfPages(after, there), ...inOrderOfPages(before, gone)].map((entry) => {
    const { marks, formerId } = touched.get(entry) ?? { marks: [] };
    const wasThere = published(before, formerId ?? entry.id) !== undefined;
    return {
      type: entry.type,
      id: entry.id,
      title: labelOf(entry),
      ...(formerId === undefined ? {} : { formerId }),
      state: !isThere(entry) ? 'removed' : wasThere ? 'changed' : 'added',
      ...readingTime([entry]),
      marks,
    };
  });
}

/** An entry that is compared; drafts are not. */
function published({ manifest, byId }: Framework, id: string): Entry | undefined {
  const entry = byId.get(id) ?? (manifest.id === id ? manifest : undefined);
  return entry && 'status' in entry.data && entry.data.status === 'draft' ? undefined : entry;
}

function marker(before: Framework, after: Framework): (change: FoundChange) => Mark {
  const [old, current] = [placesIn(before), placesIn(after)];
  return (change) => {
    const { fingerprint, kind, bump, affects, message, language, places } = change;
    return {
      ...markShown(change),
      fingerprint,
      kind,
      bump,
      affects,
      message,
      ...(language === undefined ? {} : { language }),
      places: { ...(places.before ? { before: old(places.before) } : {}), ...(places.after ? { after: current(places.after) } : {}) },
    };
  };
}

function placesIn(framework: Framework): (place: ChangePlace) => MarkPlace {
  const files = new Map(framework.files.map((file) => [file.path, file]));
  return ({ path, pointer, span }) => {
    const range = span && files.get(path)?.rangeOf(span);
    return { path, pointer, ...(range ? { lines: [range.start.line, range.end.line] as const } : {}) };
  };
}

import {
  chainFrom,
  changedPlaces,
  eachReference,
  entryOf,
  type EntryOf,
  type Framework,
  type SourceFile,
  type Subject,
} from '@framewright/model';
import { writtenOf } from '../entries/written-entry.ts';

/** For which subjects of a framework nothing was found in their links. */
export interface CleanLinks {
  readonly framework: Framework;
  readonly subjects: readonly Subject[];
  /** By index among the subjects. */
  readonly clean: boolean[];
  /** The ids that a subject names, itself or through the roles that it extends, with its own; by index, filled on first use. */
  readonly named: (readonly string[] | undefined)[];
}

/**
 * What still holds of an earlier judgement: a subject stays clean while it, what it names and the set of ids are unchanged.
 * Only subjects without a finding are remembered: what a finding suggests may depend on every title in the framework.
 */
export function cleanLinks(last: CleanLinks | undefined, framework: Framework, subjects: readonly Subject[]): CleanLinks {
  const edited = last && editedPlaces(last, framework, subjects);
  if (!last || !edited) return { framework, subjects, clean: [], named: [] };
  const [clean, named] = [[...last.clean], [...last.named]];
  for (const place of edited) forget(place);
  const changed = new Set(edited.map((place) => subjects[place]?.id ?? ''));
  for (const [place, subject] of subjects.entries()) {
    if (clean[place] !== true) continue;
    const ids = named[place] ?? namedIds(framework, subject);
    named[place] = ids;
    if (ids.some((id) => changed.has(id))) forget(place);
  }
  return { framework, subjects, clean, named };

  function forget(place: number): void {
    clean[place] = false;
    named[place] = undefined;
  }
}

/** The indexes of the subjects that changed; undefined if ids, the manifest, a scale or a file astray changed as well. */
function editedPlaces(last: CleanLinks, framework: Framework, subjects: readonly Subject[]): readonly number[] | undefined {
  const files = changedPlaces(last.framework.files, framework.files);
  const edited = changedPlaces(last.subjects, subjects);
  const isSame =
    edited?.every((place) => isSameName(last.subjects[place], subjects[place])) === true &&
    files?.every((place) => !isAstray(last.framework.files[place]) && !isAstray(framework.files[place])) === true;
  return isSame ? edited : undefined;
}

/** Whether a replacement has the same names, its file's included, and is no vocabulary that others are read by. */
function isSameName(before: Subject | undefined, after: Subject | undefined): boolean {
  const isNamedAlike = before?.type === after?.type && before?.id === after?.id && before?.source?.file.path === after?.source?.file.path;
  return isNamedAlike && after?.type !== 'manifest' && after?.type !== 'scale';
}

/** A file that holds no entry, or an unreadable one: what it would have defined is unknown. */
function isAstray(file: SourceFile | undefined): boolean {
  return file?.place.holds === 'unknown' || (file?.place.holds === 'entry' && !file.readable);
}

function namedIds(framework: Framework, subject: Subject): readonly string[] {
  if (subject.type === 'translation') return [subject.id];
  const bases = subject.type === 'role' ? basesOf(framework, subject) : [];
  return [...namedIn(subject), ...bases.flatMap(namedIn)];
}

function namedIn(entry: Exclude<Subject, { readonly type: 'translation' }>): readonly string[] {
  // Another entry may claim its id as well, or claim it no longer.
  const ids = [entry.id, ...(entry.source?.file.prose.entryLinks.map(({ id }) => id) ?? [])];
  eachReference(entry.type, writtenOf(entry), (id, target) => {
    if (target.names === 'entry' || target.names === 'option') ids.push(String(id));
  });
  return ids;
}

/** The roles that a role extends, directly and through others, each once. */
function basesOf(framework: Framework, role: EntryOf<'role'>): readonly EntryOf<'role'>[] {
  return chainFrom(role, ({ data }) => (data.extends === undefined ? undefined : entryOf(framework, 'role', data.extends)));
}

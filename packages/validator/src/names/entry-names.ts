import { entryTypeNames, labelOf, type Entry, type EntryType, fold, suggest, type Candidate } from '@framewright/model';
import { oncePerFramework, type FrameworkContext } from '../memory/framework-context.ts';
import { writtenOf } from '../entries/written-entry.ts';

/** The names under which the entries of a framework are known. */
export interface EntryNames {
  /** Whether an entry of a type, or of any, goes by an id: in its front matter, or by the name of its file. */
  has(id: string, type?: EntryType): boolean;
  /** The entry that had an id earlier. */
  retired(id: string): Entry | undefined;
  /** The entries of a type, or of any, that a name may lead to. */
  candidates(type?: EntryType): readonly Candidate[];
  /** The ids that someone who wrote something else may have meant. */
  meant(written: string, type?: EntryType): readonly string[];
}

/** The names of all entries, gathered once for a framework. */
export const entryNames: (context: FrameworkContext) => EntryNames = oncePerFramework((context) => {
  const { framework } = context;
  const candidates = new Map<EntryType | undefined, readonly Candidate[]>();
  const suggestions = new Map<string, readonly string[]>();
  const names: EntryNames = {
    has(id, type) {
      const entry = framework.byId.get(id);
      // Nearly every name is that of an entry; which others there are is found out when one is not.
      return (entry !== undefined && (type === undefined || entry.type === type)) || otherNames(context).has(id, type);
    },
    retired: (id) => earlierIds(context).get(id),
    candidates(type) {
      const found =
        candidates.get(type) ??
        (type === undefined ? types : [type]).flatMap((one): readonly Entry[] => framework.entries[one]).map(candidateFor);
      candidates.set(type, found);
      return found;
    },
    meant(written, type) {
      // Where an entry is gone, many ask for the same.
      const asked = `${type} ${written}`;
      const found = suggestions.get(asked) ?? suggest(written, names.candidates(type));
      suggestions.set(asked, found);
      return found;
    },
  };
  return names;
});

const types = entryTypeNames.filter((type) => type !== 'manifest');

const otherNames = oncePerFramework(({ framework }): Pick<EntryNames, 'has'> => {
  const ids = new Map<EntryType, ReadonlySet<string>>(types.map((type) => [type, new Set(framework.entries[type].flatMap(idsOf))]));
  const all = new Set([...ids.values()].flatMap((ofType) => [...ofType]));
  const unplaced = new Set(framework.files.flatMap(({ path, place }) => (place.holds === 'unknown' ? [stemOf(path)] : [])));
  // A file in the wrong folder may hold an entry of any type.
  return { has: (id, type) => (type === undefined ? all : ids.get(type))?.has(id) === true || unplaced.has(id) };
});

const earlierIds = oncePerFramework(({ framework }): ReadonlyMap<string, Entry> => {
  const earlier = new Map<string, Entry>();
  for (const entry of types.flatMap((type): readonly Entry[] => framework.entries[type])) {
    for (const id of textsIn(writtenOf(entry)['formerly'])) if (!earlier.has(id)) earlier.set(id, entry);
  }
  return earlier;
});

/** Of an entry whose file is called otherwise, both ids lead to it: that they differ is a mistake of its own. */
function idsOf(entry: Entry): readonly string[] {
  const place = entry.source?.file.place;
  return place?.holds === 'entry' ? [entry.id, place.id] : [entry.id];
}

function candidateFor(entry: Entry): Candidate {
  const names = [labelOf(entry), ...textsIn(writtenOf(entry)['aliases'])];
  return { id: entry.id, names, folded: [entry.id, ...names].map(fold) };
}

function textsIn(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.filter((item): item is string => typeof item === 'string') : [];
}

function stemOf(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.md$/u, '');
}

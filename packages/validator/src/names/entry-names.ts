import { entryTypeNames, labelOf, type Entry, type EntryType, type Framework } from '@framewright/model';
import { perFramework } from '../memory/per-framework.ts';
import type { Candidate } from '../messages/suggest.ts';
import { writtenOf } from '../entries/written-entry.ts';

/** The names under which the entries of a framework are known. */
export interface EntryNames {
  /** Whether an entry of a type, or of any, goes by an id: in its front matter, or by the name of its file. */
  has(id: string, type?: EntryType): boolean;
  /** The entry that had an id earlier. */
  retired(id: string): Entry | undefined;
  /** What someone who wrote something else may have meant. */
  candidates(type?: EntryType): readonly Candidate[];
}

/** The names of all entries, gathered once for a framework. */
export const entryNames: (framework: Framework) => EntryNames = perFramework((framework) => {
  const candidates = new Map<EntryType | undefined, readonly Candidate[]>();
  return {
    has(id, type) {
      const entry = framework.byId.get(id);
      // Nearly every name is that of an entry; which others there are is found out when one is not.
      return (entry !== undefined && (type === undefined || entry.type === type)) || otherNames(framework).has(id, type);
    },
    retired: (id) => earlierIds(framework).get(id),
    candidates(type) {
      const found =
        candidates.get(type) ??
        (type === undefined ? types : [type]).flatMap((one): readonly Entry[] => framework.entries[one]).map(candidateFor);
      candidates.set(type, found);
      return found;
    },
  };
});

const types = entryTypeNames.filter((type) => type !== 'manifest');

const otherNames = perFramework((framework): Pick<EntryNames, 'has'> => {
  const ids = new Map<EntryType, ReadonlySet<string>>(types.map((type) => [type, new Set(framework.entries[type].flatMap(idsOf))]));
  const all = new Set([...ids.values()].flatMap((ofType) => [...ofType]));
  const unplaced = new Set(framework.files.flatMap(({ path, place }) => (place.holds === 'unknown' ? [stemOf(path)] : [])));
  // A file in the wrong folder may hold an entry of any type.
  return { has: (id, type) => (type === undefined ? all : ids.get(type))?.has(id) === true || unplaced.has(id) };
});

const earlierIds = perFramework((framework): ReadonlyMap<string, Entry> => {
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
  return { id: entry.id, names: [labelOf(entry), ...textsIn(writtenOf(entry)['aliases'])] };
}

function textsIn(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.filter((item): item is string => typeof item === 'string') : [];
}

function stemOf(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.md$/u, '');
}

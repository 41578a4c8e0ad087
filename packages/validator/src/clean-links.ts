import { entryOf, referencesOf, type EntryOf, type Framework, type SourceFile, type Subject } from '@framewright/model';
import { writtenOf } from './written-entry.ts';

/** Remembers for which entries nothing was found in their links, and tells whether that still holds. */
export interface CleanLinks {
  /** Prepares for a framework; call it before the rest. */
  begin(framework: Framework): void;
  /** Whether nothing can have changed for an entry: neither it, nor what it names, nor which ids there are. */
  isClean(subject: Subject): boolean;
  remember(subject: Subject): void;
}

/**
 * A memory over several readings of one framework.
 * Only entries without a finding are remembered: what a finding suggests may depend on every title in the framework.
 */
export function cleanLinks(): CleanLinks {
  const cleanIn = new WeakMap<Subject, Reading>();
  const ids = new WeakMap<Subject, readonly string[]>();
  let current: Reading | undefined;

  function idsOf(subject: Subject): readonly string[] {
    const known = ids.get(subject) ?? namedIds(subject);
    ids.set(subject, known);
    return known;
  }

  return {
    begin(framework) {
      current = { framework, names: sameNames(current?.names, framework) };
    },
    isClean(subject) {
      const before = cleanIn.get(subject);
      if (!before || !current || before.names !== current.names) return false;
      const [was, is] = [before.framework.byId, current.framework.byId];
      const isSame = withBases(current.framework, subject).every((one) => idsOf(one).every((id) => was.get(id) === is.get(id)));
      // So that no earlier reading is kept alive.
      if (isSame) cleanIn.set(subject, current);
      return isSame;
    },
    remember(subject) {
      if (current) cleanIn.set(subject, current);
    },
  };
}

/** A framework as it was judged. */
interface Reading {
  readonly framework: Framework;
  readonly names: Names;
}

/** Which ids there are, and what the manifest and the scales say. */
interface Names {
  readonly ids: readonly string[];
  readonly meaning: readonly unknown[];
}

function sameNames(before: Names | undefined, framework: Framework): Names {
  const ids = [...framework.byId.keys()];
  const meaning = [framework.manifest, ...framework.entries.scale, ...framework.files.filter(isAstray)];
  const same = before !== undefined && isSame(before.ids, ids) && isSame(before.meaning, meaning);
  return same ? before : { ids, meaning };
}

/** A file that holds no entry, or one that can't be read: what it would have defined is not known. */
function isAstray({ place, readable }: SourceFile): boolean {
  return place.holds === 'unknown' || (place.holds === 'entry' && !readable);
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

function namedIds(subject: Subject): readonly string[] {
  if (subject.type === 'translation') return [subject.id];
  const references = referencesOf(subject.type, writtenOf(subject)).flatMap(({ id, target }) =>
    target.names === 'entry' || target.names === 'option' ? [String(id)] : [],
  );
  const links = subject.source?.file.prose.entryLinks.map(({ id }) => id) ?? [];
  return [...references, ...links];
}

function withBases(framework: Framework, subject: Subject): readonly Subject[] {
  return subject.type === 'role' && subject.data.extends !== undefined ? [subject, ...basesOf(framework, subject)] : [subject];
}

/** The roles that a role extends, directly and through others, each once. */
function basesOf(framework: Framework, role: EntryOf<'role'>): readonly EntryOf<'role'>[] {
  const bases: EntryOf<'role'>[] = [];
  for (let id = role.data.extends; id !== undefined; ) {
    const base = entryOf(framework, 'role', id);
    if (!base || base === role || bases.includes(base)) break;
    bases.push(base);
    id = base.data.extends;
  }
  return bases;
}

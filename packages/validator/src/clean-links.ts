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
  const ids = new WeakMap<Subject, readonly string[]>();
  let current: Reading | undefined;

  function namesChanged(subject: Subject, changed: ReadonlySet<string>): boolean {
    const known = ids.get(subject);
    const named = known ?? namedIds(subject);
    if (!known) ids.set(subject, named);
    return named.some((id) => changed.has(id));
  }

  return {
    begin(framework) {
      const names = sameNames(current?.names, framework);
      const isSame = current?.names === names;
      current = {
        framework,
        names,
        changed: isSame && current ? changedIds(current.framework, framework) : nothing,
        before: isSame && current ? current.clean : new Set(),
        clean: new Set(),
      };
    },
    isClean(subject) {
      if (!current?.before.has(subject)) return false;
      const { framework, changed, clean } = current;
      if (changed.size > 0 && withBases(framework, subject).some((one) => namesChanged(one, changed))) return false;
      clean.add(subject);
      return true;
    },
    remember(subject) {
      current?.clean.add(subject);
    },
  };
}

/** A framework as it is judged. */
interface Reading {
  readonly framework: Framework;
  readonly names: Names;
  /** The ids that mean another entry than in the reading before. */
  readonly changed: ReadonlySet<string>;
  /** For which entries nothing was found in the reading before; none where it had other names. */
  readonly before: ReadonlySet<Subject>;
  /** For which entries nothing is found in this one. */
  readonly clean: Set<Subject>;
}

const nothing: ReadonlySet<string> = new Set();

function changedIds(was: Framework, is: Framework): ReadonlySet<string> {
  const changed = new Set<string>();
  for (const [id, entry] of is.byId) if (was.byId.get(id) !== entry) changed.add(id);
  return changed;
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

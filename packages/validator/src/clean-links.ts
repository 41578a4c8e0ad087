import { entryOf, referencesOf, type Entry, type EntryOf, type Framework, type SourceFile, type Subject } from '@framewright/model';
import { writtenOf } from './written-entry.ts';

/** Remembers for which entries nothing was found in their links, and tells whether that still holds. */
export interface CleanLinks {
  /** Prepares for a framework; call it before the rest. */
  begin(framework: Framework): void;
  /** Whether nothing can have changed for an entry: neither it, nor what it names, nor which ids there are. */
  isClean(subject: Subject): boolean;
  remember(subject: Subject): void;
}

/** What a verdict rested on. */
interface Ground {
  readonly names: object;
  readonly linked: readonly (Entry | undefined)[];
}

/**
 * A memory over several readings of one framework.
 * Only entries without a finding are remembered: what a finding suggests may depend on every title in the framework.
 */
export function cleanLinks(): CleanLinks {
  const grounds = new WeakMap<Subject, Ground>();
  const ids = new WeakMap<Subject, readonly string[]>();
  let names: Names | undefined;
  let current: Framework | undefined;

  function idsOf(subject: Subject): readonly string[] {
    const known = ids.get(subject) ?? namedIds(subject);
    ids.set(subject, known);
    return known;
  }

  function linkedOf(framework: Framework, subject: Subject): readonly (Entry | undefined)[] {
    return withBases(framework, subject).flatMap((one) => idsOf(one).map((id) => framework.byId.get(id)));
  }

  /** Whether every id still leads to the very same entry. Runs for every entry after every edit. */
  function areSame(framework: Framework, subject: Subject, linked: Ground['linked']): boolean {
    let index = 0;
    for (const one of withBases(framework, subject))
      for (const id of idsOf(one)) if (framework.byId.get(id) !== linked[index++]) return false;
    return index === linked.length;
  }

  return {
    begin(framework) {
      current = framework;
      names = sameNames(names, framework);
    },
    isClean(subject) {
      const ground = grounds.get(subject);
      return ground !== undefined && current !== undefined && ground.names === names && areSame(current, subject, ground.linked);
    },
    remember(subject) {
      if (current && names) grounds.set(subject, { names, linked: linkedOf(current, subject) });
    },
  };
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

import { referencesOf, schemas, stepsOf, typeNames, type Entry, type Framework } from '@framewright/model';
import { isInLines, lineEditRefusal, setKey } from './edit-front-matter.ts';
import { everyEntry, nameOf } from './edit-ids.ts';
import { applyEdits, type EditPlan, type Refusal } from './edit-text.ts';

/** What takes the place of an entry, or why nothing does. */
export interface Deprecation {
  readonly replacedBy?: readonly string[];
  readonly because?: string;
}

/** An entry that names another in its front matter, and the keys at the top under which it does. */
export interface Naming {
  readonly entry: Entry;
  readonly keys: readonly string[];
}

/** Marks an entry as deprecated and says what replaces it or why it went. @returns the plan, or why it can't be done */
export function deprecateEntry(framework: Framework, entry: Entry, { replacedBy = [], because }: Deprecation): EditPlan | Refusal {
  const file = entry.source?.file;
  if (file === undefined) return { refused: 'A bundle never changes; deprecate the entry in the folder of the framework.' };
  const { singular, plural } = typeNames(framework, entry.type);
  if (!('replacedBy' in (schemas[entry.type].properties ?? {})))
    return {
      refused: `A ${singular} has no status, since ${plural} are not part of a release; remove its file when it is no longer needed.`,
    };
  if (!isInLines(file)) return lineEditRefusal(file);
  if (replacedBy.length === 0 && because === undefined)
    return { refused: `Say what replaces ${nameOf(framework, entry)}, or why nothing does: whoever refers to it has to know where to go.` };
  for (const id of replacedBy) {
    const objection = objectionToSuccessor(framework, entry, id);
    if (objection !== undefined) return { refused: objection };
  }
  const edits = [
    setKey(file, entry.type, 'status', 'deprecated'),
    ...(replacedBy.length === 0 ? [] : [setKey(file, entry.type, 'replacedBy', replacedBy)]),
    ...(because === undefined ? [] : [setKey(file, entry.type, 'because', because)]),
  ];
  return { files: [{ path: file.path, content: applyEdits(file.text, edits) }] };
}

/** The entries that name an entry in their front matter, itself and what it replaces apart. */
export function entriesNaming(framework: Framework, id: string): readonly Naming[] {
  return everyEntry(framework).flatMap((entry) => {
    if (entry.id === id) return [];
    const named = referencesOf(entry.type, entry.source?.written ?? { ...entry.data }).filter(
      (reference) => reference.id === id && reference.target.names === 'entry',
    );
    const keys = [...new Set(named.map(({ pointer }) => stepsOf(pointer)[0] ?? ''))];
    return keys.length === 0 ? [] : [{ entry, keys }];
  });
}

function objectionToSuccessor(framework: Framework, entry: Entry, id: string): string | undefined {
  const successor = framework.byId.get(id);
  const { singular } = typeNames(framework, entry.type);
  if (successor === undefined) return `There is no ${singular} “${id}” that could replace ${nameOf(framework, entry)}.`;
  if (successor.id === entry.id) return `${upperFirst(nameOf(framework, entry))} can’t be replaced by itself.`;
  if (successor.type !== entry.type)
    return `A ${singular} can only be replaced by another ${singular}, and “${id}” is ${nameOf(framework, successor)}.`;
  if (!('replacedBy' in successor.data || 'status' in successor.data) || successor.data.status !== 'deprecated') return undefined;
  const next = successor.data.replacedBy ?? [];
  return `${upperFirst(nameOf(framework, successor))} is deprecated itself${next.length === 0 ? '' : `, replaced by ${next.map((other) => `“${other}”`).join(' and ')}`}; name what is there to stay.`;
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

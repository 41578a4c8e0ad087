import { entryTypes, pathFor, type Entry, type EntryType, idsByName } from '@framewright/model';
import type { EntryNames } from './entry-names.ts';
import { isWithoutColon, writtenAt } from '../entries/key-places.ts';
import type { KnownNames } from './known-names.ts';
import { isTaken, nameFix } from '../messages/name-fix.ts';
import { oddCharacters } from '../messages/odd-characters.ts';
import { either, quote } from '../messages/quote.ts';
import type { Finding, FindingPlace } from '../rule.ts';

/** A name that nothing goes by, where it stands. */
export interface Misnamed {
  readonly at: FindingPlace;
  readonly id: string;
  readonly known: KnownNames;
  /** The key that the name is the value of; undefined for an item of a list, a key, or prose. */
  readonly key?: string | undefined;
  /** Whether several names may stand there, as items of a list. */
  readonly isItem: boolean;
  /** How a name is written there, with what surrounds it. */
  readonly show: (id: string) => string;
}

/** What to say about a name that nothing goes by: above all, what was probably meant. */
export function referenceFinding(misnamed: Misnamed, names: EntryNames): Finding {
  const { expected, fix, ...words } = findingOf(misnamed, names);
  const { at } = misnamed;
  // A key without a value lacks more than the right name.
  if (!('file' in at) && at.part === 'key' && isWithoutColon(at.subject, at.pointer)) return words;
  return { ...words, ...(expected ? { expected } : {}), ...(fix ? { fix } : {}) };
}

function findingOf(misnamed: Misnamed, names: EntryNames): Finding {
  const { at, id, known, show } = misnamed;
  const special =
    unquoted(misnamed) ?? separated(misnamed) ?? nothingMeant(misnamed) ?? retired(misnamed, names) ?? otherType(misnamed, names);
  if (special) return { at, ...special };
  const candidates = known.candidates();
  const same = idsByName(id, candidates);
  const meant = same.length > 0 ? same.slice(0, mostNamed) : known.meant(id);
  const others = meant.filter((name) => !isItself(at, name));
  const near = others.filter((name) => !isTaken(at, name));
  if (others[0] !== undefined && near.length === 0)
    return {
      at,
      message: `Unexpected ${quote(show(id))} beside ${quote(show(others[0]))}, expected one of them`,
      help: `It looks like ${quote(show(others[0]))}, which stands there already: delete one of the two, or write what is meant.`,
    };
  const odd = near.length > 0 ? oddCharacters(id) : [];
  if (odd.length > 0)
    return {
      at,
      message: `Unexpected ${quote(show(id))} with the character ${odd.join(', ')}, expected ${either(near.map(show))}`,
      help: `It looks right and is not, since a character in it was pasted from elsewhere. Type it anew.`,
      expected: near.map(show),
      ...fixFor(misnamed, near, true),
    };
  if (near.length > 0)
    return {
      at,
      message: `Unexpected ${quote(show(id))}, expected ${either(near.map(show))}`,
      help: helpWithNear(misnamed, near),
      expected: near.map(show),
      ...fixFor(misnamed, near, same.length === 1),
    };
  const few =
    known.type === undefined && known.defined !== undefined && candidates.length <= mostNamed
      ? candidates.map((candidate) => candidate.id).filter((name) => !isTaken(at, name))
      : [];
  const rest =
    known.defined !== undefined && candidates.length === 0
      ? `${known.wanted}, and there is none yet`
      : `${known.wanted}${few.length > 0 ? `: ${either(few)}` : ''}`;
  return { at, message: `Unexpected ${quote(show(id))}, expected ${rest}`, help: helpWithout(misnamed), expected: few };
}

/** Whether a name is that of the entry whose front matter it would stand in: no entry belongs to itself, or builds on itself. */
function isItself(at: FindingPlace, name: string): boolean {
  return !('file' in at) && at.subject.type !== 'translation' && at.subject.id === name;
}

const mostNamed = 5;
const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const wordsForNothing = /^(?:none|no|nothing|n\/a|na|nil|null|[-–—]+)$/iu;

type Words = Omit<Finding, 'at'>;

/** An id that YAML does not read as text, though it is there. */
function unquoted({ at, known }: Misnamed): Words | undefined {
  if ('file' in at || at.part === 'key' || !at.subject.source) return undefined;
  const written = writtenAt(at.subject, at.pointer);
  if (!known.has(written)) return undefined;
  return {
    message: `Unexpected ${quote(written)} as a number, expected it in quotation marks: "${written}"`,
    help: `Write "${written}", so that it is read as the id that it is.`,
    expected: [`"${written}"`],
    fix: { title: `Write "${written}"`, safe: true, edits: [{ span: at.subject.source.spanOf(at.pointer), text: `"${written}"` }] },
  };
}

/** Names with a comma or a semicolon between or after them. */
function separated(misnamed: Misnamed): Words | undefined {
  const { id, known, isItem } = misnamed;
  const pieces = id
    .split(/[;,]/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const mark = id.includes(';') ? 'semicolon' : 'comma';
  if ((!id.includes(';') && !id.includes(',')) || pieces.length === 0 || !pieces.every((piece) => known.has(piece))) return undefined;
  if (pieces.length === 1)
    return {
      message: `Unexpected ${quote(id)}, expected ${pieces.map(quote).join('')} without a ${mark}`,
      help: `Take the ${mark} out: a line ends without one.`,
      expected: pieces.filter((piece) => !isTaken(misnamed.at, piece)),
      ...fixFor(misnamed, pieces, true),
    };
  if (!isItem)
    return {
      message: `Unexpected ${quote(id)}, expected one of them`,
      help: 'Only one fits here. Leave the others out.',
      expected: pieces,
    };
  return {
    message: `Unexpected ${quote(id)} as one id, expected ${either([pieces.join(', ')])}`,
    help: 'Separate the items of a list by a comma, or give each a line of its own that begins with a dash.',
    ...(canStandInBrackets(misnamed.at, pieces) ? { expected: [pieces.join(', ')] } : {}),
  };
}

/** Whether names can be written one behind the other at a place: in a list in brackets that has none of them yet. */
function canStandInBrackets(at: FindingPlace, names: readonly string[]): boolean {
  if ('file' in at || !at.subject.source || new Set(names).size < names.length || names.some((name) => isTaken(at, name))) return false;
  const { source } = at.subject;
  const [start] = source.spanOf(at.pointer);
  const before = source.file.text.slice(source.file.text.lastIndexOf('\n', start - 1) + 1, start);
  return /[[{]/u.test(before);
}

function nothingMeant({ id, known, key }: Misnamed): Words | undefined {
  if (!wordsForNothing.test(id) || idsByName(id, known.candidates()).length > 0) return undefined;
  return {
    message: `Unexpected ${quote(id)}, expected ${known.wanted}`,
    help: `If there is none, leave ${key === undefined ? 'it' : `the key ${quote(key)}`} out.`,
  };
}

function retired(misnamed: Misnamed, names: EntryNames): Words | undefined {
  const entry = names.retired(misnamed.id);
  if (!entry || misnamed.known.defined !== undefined || (misnamed.known.type !== undefined && misnamed.known.type !== entry.type))
    return undefined;
  const now = misnamed.show(entry.id);
  return {
    message: `Unexpected ${quote(misnamed.show(misnamed.id))}, an earlier id, expected ${quote(now)}`,
    help: `This ${entryTypes[entry.type].singular} is called ${quote(entry.id)} now. Write that instead.`,
    expected: isTaken(misnamed.at, entry.id) ? [] : [now],
    related: earlierPlace(entry, misnamed.id),
    ...fixFor(misnamed, [entry.id], true),
  };
}

function earlierPlace(entry: Entry, id: string): NonNullable<Finding['related']> {
  const formerly = 'formerly' in entry.data ? (entry.data.formerly ?? []) : [];
  const index = formerly.indexOf(id);
  return index === -1 ? [] : [{ at: { subject: entry, pointer: `/formerly/${index}` }, message: 'It is an earlier id of this entry' }];
}

function otherType({ id, known }: Misnamed, names: EntryNames): Words | undefined {
  const types = Object.keys(entryTypes) as readonly EntryType[];
  const found = known.type === undefined ? undefined : types.find((type) => names.has(id, type));
  if (found === undefined || known.type === undefined) return undefined;
  return {
    message: `Unexpected ${quote(id)}, which is a ${entryTypes[found].singular}, expected ${known.wanted}`,
    help: `Write the id of a ${entryTypes[known.type].singular}: the name of its file in ${entryTypes[known.type].folder}/, without “.md”.`,
  };
}

function helpWithNear({ id, known, show }: Misnamed, near: readonly string[]): string {
  const meant = either(near.map(show));
  const isTitle = known.candidates().some((candidate) => candidate.names?.includes(id));
  if (isTitle) return `Write ${meant}: ${quote(id)} is what people read, and names are given by id.`;
  return `Write ${meant} if that is meant. ${known.defined ?? 'An entry goes by its id, which is the name of its file without “.md”.'}`;
}

function helpWithout({ id, known, at }: Misnamed): string {
  if (known.defined !== undefined) return `Correct the name. ${known.defined}`;
  if (known.type !== undefined && kebab.test(id)) return `Correct the id, or add ${pathFor(known.type, id)} first.`;
  if ('file' in at) return 'Correct the id, or take the square brackets away if no link is meant.';
  return `Write the id of a ${known.type === undefined ? 'known entry' : entryTypes[known.type].singular}: the name of its file without “.md”.`;
}

/** A fix is safe where the name, its case and spacing apart, is that of one thing only. */
function fixFor({ at, id }: Misnamed, [name, ...others]: readonly string[], isSame: boolean): Pick<Finding, 'fix'> {
  return name === undefined || others.length > 0 ? {} : nameFix(at, id, name, isSame);
}

import { isObject, pointerOf, type EntryOf, type JsonObject } from '@framewright/model';
import type { Memory } from '../memory/memory.ts';
import { writtenOf } from '../entries/written-entry.ts';

/** What a role profile states about one competence, in `requires` or among the choices of an elective. */
export interface WrittenStatement {
  /** The id that is written, whether or not there is such a competence. */
  readonly competence: string;
  readonly pointer: string;
  /** One requirement, or several that differ by context; what has not the shape of one is left out. */
  readonly requirements: readonly WrittenRequirement[];
}

/** One requirement as written. */
export interface WrittenRequirement {
  readonly written: JsonObject;
  readonly pointer: string;
  /** Where to point at the requirement itself: at its competence, or at the item of a list. */
  readonly part: 'key' | 'value';
}

/** Everything that a role states by itself, in the order in which it is written. */
export function statementsOf(memory: Memory, role: EntryOf<'role'>): readonly WrittenStatement[] {
  return memory.of(role, statementsIn);
}

function statementsIn(role: EntryOf<'role'>): readonly WrittenStatement[] {
  const { requires, electives } = writtenOf(role);
  const choices = Array.isArray(electives)
    ? electives.flatMap((elective: unknown, index) =>
        isObject(elective) ? statementsBelow(elective['of'], pointerOf('electives', index, 'of')) : [],
      )
    : [];
  const required = statementsBelow(requires, '/requires');
  return choices.length === 0 ? required : [...required, ...choices];
}

/** The contexts in which a requirement holds, as far as they are words; undefined if it says nothing about contexts. */
export function contextsOf(requirement: WrittenRequirement): readonly { readonly id: string; readonly pointer: string }[] | undefined {
  const { contexts } = requirement.written;
  if (!Array.isArray(contexts)) return undefined;
  return contexts.flatMap((id: unknown, index) =>
    typeof id === 'string' ? [{ id, pointer: `${requirement.pointer}/contexts/${index}` }] : [],
  );
}

function statementsBelow(requirements: unknown, pointer: string): readonly WrittenStatement[] {
  if (!isObject(requirements)) return [];
  return Object.keys(requirements).map((competence) => {
    const stated = requirements[competence];
    const place = `${pointer}${pointerOf(competence)}`;
    if (!Array.isArray(stated))
      return {
        competence,
        pointer: place,
        requirements: isObject(stated) ? [requirementAt(stated as JsonObject, place, undefined)] : [],
      };
    return {
      competence,
      pointer: place,
      requirements: stated.flatMap((written: unknown, index) =>
        isObject(written) ? [requirementAt(written as JsonObject, place, index)] : [],
      ),
    };
  });
}

function requirementAt(written: JsonObject, place: string, index: number | undefined): WrittenRequirement {
  return index === undefined ? { written, pointer: place, part: 'key' } : { written, pointer: `${place}/${index}`, part: 'value' };
}

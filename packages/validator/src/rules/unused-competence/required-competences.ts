import { isObject, type EntryOf } from '@framewright/model';
import { writtenOf } from '../../entries/written-entry.ts';

/** The ids of the competences that a role requires by itself, in `requires` or among the choices of its electives, whether or not they exist. */
export function requiredBy(role: EntryOf<'role'>): readonly string[] {
  const { requires, electives } = writtenOf(role);
  const choices = Array.isArray(electives) ? electives.map((elective: unknown) => (isObject(elective) ? elective['of'] : undefined)) : [];
  return [requires, ...choices].flatMap((stated) => (isObject(stated) ? Object.keys(stated) : []));
}

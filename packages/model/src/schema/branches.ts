import { isObject } from '../text/json.ts';
import { ownValue } from '../text/own-value.ts';
import { suggest } from '../text/suggest.ts';
import { dereference } from './dereference.ts';
import type { JsonSchema, PlacedSchema } from './json-schema.ts';

/** The branches of a choice, also of a choice in it, with references followed; a schema without a choice is the only one. */
export function branchesOf(placed: PlacedSchema): readonly PlacedSchema[] {
  const { schema, file } = dereferenced(placed);
  return schema.anyOf ? schema.anyOf.flatMap((branch) => branchesOf({ schema: branch, file })) : [{ schema, file }];
}

/**
 * The branch of a choice that a value is meant for; undefined where none has its type. Of several that have it, one whose required keys are
 * there, perhaps misspelt; of several such, the one with the most members that have its types.
 */
export function branchFor(placed: PlacedSchema, value: unknown): PlacedSchema | undefined {
  return mostFitting(branchesOf(placed), value);
}

/** The same of branches that are known. */
export function mostFitting(branches: readonly PlacedSchema[], value: unknown): PlacedSchema | undefined {
  const [first, ...others] = branches.filter(({ schema }) => hasType(schema, value));
  if (first === undefined || others.length === 0 || !isObject(value)) return first;
  const counted = [first, ...others].flatMap((branch) =>
    hasRequired(branch, value) ? [{ branch, members: fittingMembers(branch, value) }] : [],
  );
  return counted.reduce((best, each) => (each.members > best.members ? each : best), { branch: first, members: 0 }).branch;
}

function hasRequired({ schema: { required = [] } }: PlacedSchema, value: Readonly<Record<string, unknown>>): boolean {
  return required.every((key) => Object.hasOwn(value, key) || suggest(key, Object.keys(value)).length > 0);
}

function fittingMembers({ schema, file }: PlacedSchema, value: Readonly<Record<string, unknown>>): number {
  const others = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
  return Object.entries(value).filter(([key, member]) => {
    const inner = ownValue(schema.properties, key) ?? others;
    return inner !== undefined && branchesOf({ schema: inner, file }).some((branch) => hasType(branch.schema, member));
  }).length;
}

function hasType({ type, enum: values }: JsonSchema, value: unknown): boolean {
  switch (type) {
    case 'object':
      return isObject(value);
    case 'array':
      return Array.isArray(value);
    case 'integer':
    case 'number':
      return typeof value === 'number';
    default:
      return typeof value === (type ?? typeof values?.[0]);
  }
}

function dereferenced(placed: PlacedSchema): PlacedSchema {
  return placed.schema.$ref === undefined ? placed : dereferenced(dereference(placed));
}

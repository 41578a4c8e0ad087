import {
  annotations,
  branchesOf,
  dereference,
  mostFitting,
  pointerOf,
  schemas,
  valueAt,
  type JsonSchema,
  type PlacedSchema,
  type SchemaName,
} from '@framewright/model';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import type { SchemaViolation } from '../rule.ts';

let compiler: Ajv2020 | undefined;

/** Made at the first question: getting it ready takes longer than most checks. */
function ajv(): Ajv2020 {
  compiler ??= startAjv();
  return compiler;
}

function startAjv(): Ajv2020 {
  const started = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    verbose: true,
    keywords: [...annotations],
  });
  const addFormats = addFormatsModule as unknown as (instance: Ajv2020) => void;
  addFormats(started);
  for (const schema of Object.values(schemas)) started.addSchema(schema);
  return started;
}

/**
 * Where a value does not have the shape of a schema.
 * @param name the schema file
 * @param value an entry as written
 */
export function ajvViolations(name: SchemaName, value: unknown): readonly SchemaViolation[] {
  const check = ajv().getSchema(schemas[name].$id ?? '');
  if (!check) throw new Error(`There is no schema ${name}`);
  if (check(value)) return [];
  const chosen = onePerCause(check.errors ?? [], value);
  const violations = chosen.flatMap((error) => violationOf(error, value));
  const first = new Map(violations.toReversed().map((violation) => [`${violation.pointer} ${keyOf(violation)}`, violation]));
  return violations.filter((violation) => first.get(`${violation.pointer} ${keyOf(violation)}`) === violation);
}

/** Of a choice, keeps the errors of the branch that the value is meant for; where none has its type, the choice itself. */
function onePerCause(errors: readonly ErrorObject[], value: unknown): readonly ErrorObject[] {
  const choices = outermost(errors.filter((error) => error.keyword === 'anyOf'));
  let kept = errors.filter((error) => error.keyword !== 'anyOf' || choices.includes(error));
  for (const choice of choices) {
    const branches = branchesAt(choice);
    const found = valueAt(value, choice.instancePath);
    const fitting = mostFitting(branches, found);
    const inside = kept.filter((error) => error !== choice && isInside(error, choice));
    if (fitting === undefined) kept = without(kept, inside);
    else if (branches.filter(({ schema }) => schema.type === fitting.schema.type).length === 1)
      kept = without(kept, [choice, ...inside.filter((error) => isTypeOfAnother(error, choice, fitting))]);
    else kept = [...without(kept, [choice, ...inside]), ...errorsOf(fitting, choice, found)];
  }
  const mistyped = new Set(kept.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
  kept = kept.filter(({ keyword, instancePath }) => keyword !== 'enum' || !mistyped.has(instancePath));
  return kept.filter(
    (error) =>
      error.keyword !== 'propertyNames' ||
      !kept.some((other) => other !== error && other.propertyName !== undefined && other.propertyName === error.params['propertyName']),
  );
}

/** Choices without those that are a branch of another. Of one value, the outermost comes last. */
function outermost(choices: readonly ErrorObject[]): readonly ErrorObject[] {
  const last = new Map(choices.map((choice) => [choice.instancePath, choice]));
  return choices.filter((choice) => last.get(choice.instancePath) === choice);
}

function branchesAt(choice: ErrorObject): readonly PlacedSchema[] {
  return branchesOf({ schema: { anyOf: choice.schema as readonly JsonSchema[] }, file: fileOf(choice) });
}

function without(errors: readonly ErrorObject[], dropped: readonly ErrorObject[]): ErrorObject[] {
  const gone = new Set(dropped);
  return errors.filter((error) => !gone.has(error));
}

function isTypeOfAnother({ instancePath, keyword, params }: ErrorObject, choice: ErrorObject, fitting: PlacedSchema): boolean {
  return instancePath === choice.instancePath && keyword === 'type' && params['type'] !== fitting.schema.type;
}

/** What is wrong with a value by one option of a choice alone: where others have its type too, errors don't tell which they are of. */
function errorsOf(fitting: PlacedSchema, choice: ErrorObject, found: unknown): readonly ErrorObject[] {
  const option = (choice.schema as readonly JsonSchema[]).find((each) =>
    branchesOf({ schema: each, file: fileOf(choice) }).some(({ schema }) => schema === fitting.schema),
  );
  const check = ajv().getSchema(new URL(option?.$ref ?? '', schemas.common.$id).href);
  if (!check) throw new Error(`${choice.schemaPath}: an option that may have the type of another refers to a definition`);
  check(found);
  return onePerCause(check.errors ?? [], found).map((error) => ({ ...error, instancePath: choice.instancePath + error.instancePath }));
}

function isInside(error: ErrorObject, choice: ErrorObject): boolean {
  return error.instancePath === choice.instancePath || error.instancePath.startsWith(`${choice.instancePath}/`);
}

function fileOf(error: ErrorObject): string {
  const [path = ''] = error.schemaPath.split('#');
  return path === '' ? 'common.schema.json' : (path.split('/').at(-1) ?? '');
}

function resolved(placed: PlacedSchema): PlacedSchema {
  if (placed.schema.$ref === undefined) return placed;
  return resolved(dereference(placed));
}

function violationOf(error: ErrorObject, root: unknown): readonly SchemaViolation[] {
  const pointer = error.instancePath;
  const found = valueAt(root, pointer);
  const parent = (error.parentSchema ?? {}) as JsonSchema;
  const about = { pointer, title: parent.title ?? '', description: parent.description ?? '' };
  const example = parent.examples?.[0];
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params['additionalProperty']);
      return [{ ...about, pointer: `${pointer}${pointerOf(key)}`, kind: 'unknown-key', key, known: Object.keys(parent.properties ?? {}) }];
    }
    case 'required': {
      const key = String(error.params['missingProperty']);
      const property = parent.properties?.[key] ?? {};
      const shape = resolved({ schema: property, file: fileOf(error) }).schema;
      return [
        {
          ...about,
          pointer: `${pointer}${pointerOf(key)}`,
          title: property.title ?? shape.title ?? key,
          description: property.description ?? shape.description ?? '',
          kind: 'missing-key',
          key,
          example: (property.examples ?? shape.examples)?.[0],
        },
      ];
    }
    case 'type':
      return [{ ...about, kind: 'wrong-type', found, types: [String(error.params['type'])], example }];
    case 'anyOf':
      return [
        {
          ...about,
          kind: 'wrong-type',
          found,
          types: [...new Set(branchesAt(error).map(({ schema }) => schema.type ?? ''))],
          example,
        },
      ];
    case 'enum':
      return [{ ...about, kind: 'unknown-value', found, values: error.schema as readonly unknown[] }];
    case 'const':
      return [{ ...about, kind: 'unknown-value', found, values: [error.schema] }];
    case 'uniqueItems':
      return [
        {
          ...about,
          pointer: `${pointer}/${Math.max(Number(error.params['i']), Number(error.params['j']))}`,
          kind: 'malformed-value',
          found: (found as readonly unknown[])[Number(error.params['i'])],
          reason: 'repeated',
          example,
          repeats: `${pointer}/${Math.min(Number(error.params['i']), Number(error.params['j']))}`,
        },
      ];
    case 'minItems':
    case 'minProperties':
      return [{ ...about, kind: 'malformed-value', found, reason: 'empty', example }];
    case 'maxLength':
      return [{ ...about, kind: 'malformed-value', found, reason: 'too-long', example, wanted: Number(error.schema) }];
    case 'minimum':
      return [{ ...about, kind: 'malformed-value', found, reason: 'minimum', example, wanted: Number(error.schema) }];
    case 'format':
      return [{ ...about, kind: 'malformed-value', found, reason: 'format', example, wanted: String(error.schema) }];
    case 'pattern':
      if (error.propertyName === undefined)
        return [{ ...about, kind: 'malformed-value', found, reason: 'pattern', example, wanted: String(error.schema) }];
      return [
        {
          ...about,
          pointer: `${pointer}${pointerOf(error.propertyName)}`,
          kind: 'malformed-value',
          found: error.propertyName,
          reason: 'key-pattern',
          example,
        },
      ];
    default:
      return [];
  }
}

function keyOf(violation: SchemaViolation): string {
  return violation.kind === 'unknown-key' || violation.kind === 'missing-key'
    ? violation.key
    : violation.kind === 'malformed-value'
      ? ''
      : violation.kind;
}

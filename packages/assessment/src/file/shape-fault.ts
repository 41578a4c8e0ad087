import { isObject, ownValue, placeIn, type JsonSchema } from '@framewright/model';

/** The first place at which a value does not have its shape. */
export interface ShapeFault {
  /** The place, as a JSON pointer. */
  readonly pointer: string;
  /** Which keyword of JSON Schema says so. */
  readonly keyword: string;
  /** The schema that was not met, for its words where it has any. */
  readonly expected: JsonSchema;
}

/**
 * The first place at which a value differs from a schema in one piece; undefined if it has its shape. It knows the keywords that the form of
 * assessments uses, and weighs a hundredth of a validator of all of JSON Schema: browsers load it.
 */
export function shapeFault(root: JsonSchema, value: unknown): ShapeFault | undefined {
  return faultAt(root, value, { root, pointer: '' });
}

interface At {
  readonly root: JsonSchema;
  readonly pointer: string;
}

function faultAt(schema: JsonSchema, value: unknown, at: At): ShapeFault | undefined {
  const fault = (keyword: string): ShapeFault => ({ pointer: at.pointer, keyword, expected: schema });
  if (schema.$ref !== undefined) {
    const target = ownValue(at.root.$defs, schema.$ref.replace('#/$defs/', ''));
    const found = target && faultAt(target, value, at);
    if (found) return found;
  }
  if (schema.const !== undefined && value !== schema.const) return fault('const');
  if (schema.enum && !schema.enum.includes(value as never)) return fault('enum');
  if (schema.type !== undefined && !isOfType(schema.type, value)) return fault('type');
  if (schema.anyOf) {
    const found = schema.anyOf.map((branch) => faultAt(branch, value, at));
    if (found.every((each) => each !== undefined)) return fault('anyOf');
  }
  if (typeof value === 'string') return textFault(schema, value, fault);
  if (Array.isArray(value)) return listFault(schema, value, at, fault);
  return isObject(value) ? objectFault(schema, value, at, fault) : undefined;
}

function isOfType(type: string, value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  return type === 'object' ? isObject(value) : typeof value === type;
}

function textFault(
  { pattern, maxLength, format }: JsonSchema,
  value: string,
  fault: (keyword: string) => ShapeFault,
): ShapeFault | undefined {
  if (maxLength !== undefined && [...value].length > maxLength) return fault('maxLength');
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) return fault('pattern');
  if ((format === 'date' && !isDay(value)) || (format === 'uri' && !isAddress(value))) return fault('format');
  return undefined;
}

function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? text.split('-').map(Number) : [];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= ([31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);
}

function isAddress(text: string): boolean {
  return !/[\s<>"{}|\\^`]/u.test(text) && URL.canParse(text);
}

function listFault(schema: JsonSchema, value: readonly unknown[], at: At, fault: (keyword: string) => ShapeFault): ShapeFault | undefined {
  if (value.length < (schema.minItems ?? 0)) return fault('minItems');
  if (schema.uniqueItems && new Set(value).size < value.length) return fault('uniqueItems');
  for (const [index, item] of value.entries()) {
    const found = schema.items && faultAt(schema.items, item, { ...at, pointer: placeIn(at.pointer, index) });
    if (found) return found;
  }
  return undefined;
}

function objectFault(
  schema: JsonSchema,
  value: Readonly<Record<string, unknown>>,
  at: At,
  fault: (keyword: string) => ShapeFault,
): ShapeFault | undefined {
  if (schema.required?.some((key) => !Object.hasOwn(value, key))) return fault('required');
  for (const [key, inner] of Object.entries(value)) {
    const pointer = placeIn(at.pointer, key);
    const property = ownValue(schema.properties, key);
    if (property === undefined && schema.patternProperties && key.startsWith('x-')) continue;
    const others = schema.additionalProperties;
    const shape = property ?? (typeof others === 'object' ? others : undefined);
    if (!shape && others === false) return { pointer, keyword: 'additionalProperties', expected: schema };
    const found =
      (property === undefined && schema.propertyNames && faultAt(schema.propertyNames, key, { ...at, pointer })) ||
      (shape && faultAt(shape, inner, { ...at, pointer }));
    if (found) return found;
  }
  return undefined;
}

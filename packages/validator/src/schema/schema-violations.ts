import { lazily, type SchemaName } from '@framewright/model';
import * as checks from '../generated/schema-checks.js';
import type { SchemaViolation } from '../rule.ts';

/**
 * Where a value does not have the shape of a schema. Code that ajv generates from the schemas says whether there is a violation;
 * ajv itself, which is slow to load, says what it is.
 * @param name the schema file
 * @param value an entry as written
 * @param exact asks ajv itself at once
 */
export function schemaViolations(name: SchemaName, value: unknown, exact = false): readonly SchemaViolation[] {
  return !exact && quickly[name]?.(value) === true ? none : ajv().ajvViolations(name, value);
}

const none: readonly SchemaViolation[] = [];
/** Only of the schemas of files. */
const quickly: { readonly [name in SchemaName]?: (value: unknown) => boolean } = checks;
const ajv = lazily<typeof import('./ajv-violations.ts')>(import.meta.url, './ajv-violations');

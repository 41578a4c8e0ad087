import { lazily, type SchemaName } from '@framewright/model';
import * as checks from '../generated/schema-checks.js';
import type { SchemaViolation } from '../rule.ts';

/**
 * Where a value does not have the shape of a schema. The code that ajv makes of the schemas says whether there is anything to find; ajv itself, which takes long to load, says what.
 * @param name the schema file
 * @param value an entry as written
 * @param exact asks ajv itself at once
 */
export function schemaViolations(name: SchemaName, value: unknown, exact = false): readonly SchemaViolation[] {
  return !exact && quickly[name]?.(value) === true ? none : ajv().ajvViolations(name, value);
}

const none: readonly SchemaViolation[] = [];
/** Of schemas of what stands in files only. */
const quickly: { readonly [name in SchemaName]?: (value: unknown) => boolean } = checks;
const ajv = lazily<typeof import('./ajv-violations.ts')>(import.meta.url, './ajv-violations');

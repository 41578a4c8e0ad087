import type { SchemaName } from '@framewright/model';
import * as checks from '../generated/schema-checks.js';
import type { SchemaViolation } from '../rule.ts';
import { ajvViolations } from './ajv-violations.ts';

/**
 * Where a value does not have the shape of a schema. Code that ajv generates from the schemas says of sound values that there is no violation;
 * ajv itself, which is slow to load, is asked about all others and says what it is.
 * @param name the schema file
 * @param value an entry as written
 * @param exact asks ajv itself at once
 */
export function schemaViolations(name: SchemaName, value: unknown, exact = false): readonly SchemaViolation[] {
  return !exact && quickly[name]?.(value) === true ? none : ajvViolations(name, value);
}

const none: readonly SchemaViolation[] = [];
/** Only of the schemas of files. */
const quickly: { readonly [name in SchemaName]?: (value: unknown) => boolean } = checks;

import { hasShape, isObject, lazily, type SchemaName } from '@framewright/model';

/** One way in which a value does not have the shape of its schema; wrong branches and follow-on errors are left out. */
export type SchemaViolation = {
  /** JSON pointer of the value; for keys, of the value behind the key. */
  readonly pointer: string;
  /** The title of what the schema expects there, such as “Contexts”. */
  readonly title: string;
  readonly description: string;
} & (
  | { readonly kind: 'unknown-key'; readonly key: string; readonly known: readonly string[] }
  | { readonly kind: 'missing-key'; readonly key: string; readonly example: unknown }
  | { readonly kind: 'wrong-type'; readonly found: unknown; readonly types: readonly string[]; readonly example: unknown }
  | { readonly kind: 'unknown-value'; readonly found: unknown; readonly values: readonly unknown[] }
  | {
      readonly kind: 'malformed-value';
      readonly found: unknown;
      readonly reason: 'pattern' | 'format' | 'minimum' | 'too-long' | 'empty' | 'repeated' | 'key-pattern';
      readonly example: unknown;
      readonly repeats?: string /** The pattern or format that is wanted, or the number that limits. */;
      readonly wanted?: string | number;
    }
);

/**
 * Where a value does not have the shape of a schema.
 * @param name the schema file
 * @param value an entry as written
 */
export function schemaViolations(name: SchemaName, value: unknown): readonly SchemaViolation[] {
  if (isObject(value) && hasShape(name, value)) return none;
  return compiled().compiledChecks[name]?.(value) === true ? none : exact().exactViolations(name, value);
}

const none: readonly SchemaViolation[] = [];
const compiled = lazily<typeof import('./compiled-checks.ts')>(import.meta.url, './compiled-checks');
const exact = lazily<typeof import('./exact-violations.ts')>(import.meta.url, './exact-violations');

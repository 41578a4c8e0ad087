import { schemas, type SchemaName } from './schemas.ts';

/** The part of JSON Schema 2020-12 that the files in schema/ use. */
export interface JsonSchema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  /** Marks a property that is read from the body. */
  readonly 'x-body'?: boolean;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maxLength?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly patternProperties?: Readonly<Record<string, JsonSchema | boolean>>;
  readonly propertyNames?: JsonSchema;
  readonly minProperties?: number;
  readonly additionalProperties?: boolean | JsonSchema;
}

/** A schema and the name of the file that it stands in, from which its references start. */
export interface PlacedSchema {
  readonly schema: JsonSchema;
  readonly file: string;
}

/**
 * What a schema refers to; itself where it refers to nothing.
 * @param files the schema files by name, with their ending; those of the format without it
 * @throws Error if the reference leads nowhere, which is a mistake in schema/
 */
export function dereference(placed: PlacedSchema, files: (name: string) => JsonSchema | undefined = schemaFile): PlacedSchema {
  const { $ref } = placed.schema;
  if ($ref === undefined) return placed;
  const [path = '', definition] = $ref.split('#/$defs/');
  const file = path === '' ? placed.file : path;
  const root = files(file);
  const schema = definition === undefined ? root : root?.$defs?.[definition];
  if (!schema) throw new Error(`${placed.file}: nothing stands at ${$ref}`);
  return { schema, file };
}

function schemaFile(name: string): JsonSchema | undefined {
  return schemas[name.replace('.schema.json', '') as SchemaName];
}

import { isObject, type JsonObject, type SchemaName, schemas } from '@framewright/model';

/**
 * The schema of a type of entry for a tool that reads front matter alone: without the properties that come from the body, without
 * annotations that only Framewright reads, and in one piece.
 */
export function frontMatterSchema(name: SchemaName): JsonObject {
  const { $id: _id, $schema: _schema, ...rest } = inOnePiece(schemas[name] as JsonObject) as JsonObject;
  const common = inOnePiece((schemas.common as JsonObject)['$defs'] ?? {}) as JsonObject;
  const fromBody = new Set(
    Object.entries(rest['properties'] as JsonObject)
      .filter(([, property]) => isFromBody(property, common))
      .map(([key]) => key),
  );
  const properties = Object.fromEntries(Object.entries(rest['properties'] as JsonObject).filter(([key]) => !fromBody.has(key)));
  const required = ((rest['required'] ?? []) as readonly string[]).filter((key) => !fromBody.has(key));
  return {
    ...rest,
    properties,
    required,
    $defs: Object.fromEntries(Object.entries(common).filter(([key]) => isUsed(key, properties, common))),
  };
}

function isFromBody(property: unknown, common: JsonObject): boolean {
  if (!isObject(property)) return false;
  if (property['x-body'] === true) return true;
  const ref = property['$ref'];
  return typeof ref === 'string' && isFromBody(common[ref.replace('#/$defs/', '')], common);
}

function isUsed(key: string, properties: JsonObject, common: JsonObject, seen: ReadonlySet<string> = new Set()): boolean {
  const wanted = `"#/$defs/${key}"`;
  if (JSON.stringify(properties).includes(wanted)) return true;
  const users = Object.keys(common).filter((other) => other !== key && !seen.has(other) && JSON.stringify(common[other]).includes(wanted));
  return users.some((other) => isUsed(other, properties, common, new Set([...seen, key])));
}

function inOnePiece(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(inOnePiece);
  if (!isObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => key !== 'examples')
      .map(([key, value]) => [
        key,
        key === '$ref' && typeof value === 'string' ? value.replace('common.schema.json', '') : inOnePiece(value),
      ]),
  );
}

import { entryTypeNames, isObject, type SchemaName, schemas } from '@framewright/model';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import * as formats from 'ajv-formats';

const standaloneCode = standalone.default;
const addFormats = formats.default as unknown as (ajv: Ajv2020) => void;

/** What stands in files by itself, and is therefore checked in great number. */
const checked: readonly SchemaName[] = [...entryTypeNames, 'translation'];

/**
 * JavaScript source of functions that say whether a value has the shape of a schema, compiled ahead so that neither ajv nor the schemas are loaded for files without a mistake.
 */
export function generateSchemaChecks(): string {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, inlineRefs: false, messages: false, code: { source: true, esm: true } });
  addFormats(ajv);
  for (const schema of Object.values(schemas)) ajv.addSchema(withoutWords(schema) as AnySchemaObject);
  const code = standaloneCode(ajv, Object.fromEntries(checked.map((name) => [name, schemas[name].$id ?? ''])));
  return `// Generated from schema/ by "npm run generate"; edit the schema instead.\n${withImports(code.replace('"use strict";', ''))}\n`;
}

/** A schema without what only people read. */
function withoutWords(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema, (_key, value: unknown) => {
    if (!isObject(value) || typeof value['description'] !== 'string') return value;
    const { title, description, examples, 'x-body': body, ...rest } = value;
    return rest;
  }));
}

/** Turns the calls of require that ajv writes into imports. */
function withImports(code: string): string {
  const imports = new Map<string, string>();
  const body = code.replace(/require\("([^"]+)"\)/gu, (_call, specifier: string) => {
    const name = imports.get(specifier) ?? `runtime${imports.size}`;
    imports.set(specifier, name);
    return name;
  });
  const lines = [...imports].map(([specifier, name]) => `import ${name} from '${specifier}.js';`);
  return [...lines, body].join('\n');
}

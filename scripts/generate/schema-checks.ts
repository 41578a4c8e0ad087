import { entryTypeNames, isObject, type SchemaName, schemas } from '@framewright/model';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import * as formats from 'ajv-formats';

const standaloneCode = standalone.default;
const addFormats = formats.default as unknown as (ajv: Ajv2020) => void;

/** What stands in files by itself, and is therefore checked in great number. */
const checked: readonly SchemaName[] = [...entryTypeNames, 'translation'];

const uri = 'require("ajv-formats/dist/formats").fullFormats.uri';

/**
 * JavaScript source of functions that say whether a value has the shape of a schema, compiled ahead so that neither ajv nor the schemas are loaded for files without a mistake.
 */
export function generateSchemaChecks(): string {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true },
  });
  addFormats(ajv);
  for (const schema of Object.values(schemas)) ajv.addSchema(withoutWords(schema) as AnySchemaObject);
  const code = standaloneCode(ajv, Object.fromEntries(checked.map((name) => [name, schemas[name].$id ?? ''])));
  const head = [
    '// Generated from schema/ by "npm run generate"; edit the schema instead.',
    "import { createRequire } from 'node:module';",
    'const require = createRequire(import.meta.url);',
    // To compile the whole expression takes longer than to check a small framework, and most addresses are plain.
    `const plainUri = /^https?:\\/\\/[a-z0-9.-]+(?:\\/[a-z0-9._~/-]*)?$/i;`,
    `const isUri = (value) => plainUri.test(value) || ${uri}(value);`,
  ];
  return `${head.join('\n')}\n${code.replace('"use strict";', '').replaceAll(uri, 'isUri')}\n`;
}

/** The types of what {@link generateSchemaChecks} gives. */
export function schemaCheckTypes(): string {
  return `// Generated from schema/ by "npm run generate"; edit the schema instead.\n${checked.map((name) => `export function ${name}(value: unknown): boolean;\n`).join('')}`;
}

/** A schema without what only people read. */
function withoutWords(schema: unknown): unknown {
  return JSON.parse(
    JSON.stringify(schema, (_key, value: unknown) => {
      if (!isObject(value) || typeof value['description'] !== 'string') return value;
      const { title, description, examples, 'x-body': body, ...rest } = value;
      return rest;
    }),
  );
}

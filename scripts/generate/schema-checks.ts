import { annotations, entryTypeNames, isObject, type SchemaName, schemas } from '@framewright/model';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import * as formats from 'ajv-formats';
import { transformSync } from 'esbuild';

const standaloneCode = standalone.default;
const addFormats = formats.default as unknown as (ajv: Ajv2020) => void;

/** What stands in files by itself, and is therefore checked in great number. */
const checked: readonly SchemaName[] = [...entryTypeNames, 'translation'];

/**
 * What the format `uri` of ajv-formats allows of addresses of the web, those with a number in brackets apart. The expression there knows
 * these and all other schemes, and takes longer to get ready than the rest of the code; ajv has it, and is asked wherever this code finds fault.
 */
export const webAddressFormat: RegExp =
  /^https?:\/\/(?:[\w.~!$&'()*+,;=:@/-]|%[\da-fA-F]{2})*(?:\?(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-fA-F]{2})*)?(?:#(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-fA-F]{2})*)?$/u;

/** What the code of ajv requires from its own modules and from ajv-formats, and the names of these here. */
const required: Readonly<Record<string, string>> = {
  'require("ajv/dist/runtime/equal").default': 'equal',
  'require("ajv/dist/runtime/ucs2length").default': 'ucs2length',
  'require("ajv-formats/dist/formats").fullFormats': 'fullFormats',
};

const head = `
import { fullFormats } from 'ajv-formats/dist/formats.js';
import equalModule from 'ajv/dist/runtime/equal.js';
import ucs2lengthModule from 'ajv/dist/runtime/ucs2length.js';
const equal = equalModule.default ?? equalModule;
const ucs2length = ucs2lengthModule.default ?? ucs2lengthModule;
`;

/**
 * JavaScript source of functions that say whether a value has the shape of a schema: what ajv makes of the schemas, compiled ahead, so that
 * neither ajv nor the schemas are loaded for files without a mistake. Its modules are imported, so that any bundler finds them.
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
  ajv.addFormat('uri', webAddressFormat);
  for (const schema of Object.values(schemas)) ajv.addSchema(withoutWords(schema) as AnySchemaObject);
  const code = standaloneCode(ajv, Object.fromEntries(checked.map((name) => [name, schemas[name].$id ?? ''])));
  const imported = Object.entries(required).reduce((text, [call, name]) => text.replaceAll(call, name), code);
  if (imported.includes('require(')) throw new Error('The code of ajv asks for a module that is not imported.');
  const { code: small } = transformSync(`${head}${imported.replace('"use strict";', '')}`, {
    minify: true,
    format: 'esm',
    target: 'es2022',
  });
  return `// Generated from schema/ by "npm run generate"; edit the schema instead.\n${small}`;
}

/** The types of what {@link generateSchemaChecks} gives. */
export function schemaCheckTypes(): string {
  return `// Generated from schema/ by "npm run generate"; edit the schema instead.\n${checked.map((name) => `export function ${name}(value: unknown): boolean;\n`).join('')}`;
}

/** A schema without annotations for people, and without ours. */
function withoutWords(schema: unknown): unknown {
  return JSON.parse(
    JSON.stringify(schema, (_key, value: unknown) => {
      if (!isObject(value)) return value;
      const ours = Object.fromEntries(Object.entries(value).filter(([key]) => !(annotations as readonly string[]).includes(key)));
      if (typeof ours['description'] !== 'string') return ours;
      const { title, description, examples, ...rest } = ours;
      return rest;
    }),
  );
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dereference } from '../../packages/model/src/schema/dereference.ts';
import { publishedForms } from '../../packages/model/src/schema/schemas.ts';
import type { JsonSchema, PlacedSchema } from '../../packages/model/src/schema/json-schema.ts';

/**
 * TypeScript types for the JSON Schema files in a folder. A schema file gives an interface named after the file; an object with named
 * properties inside gives one named after its title; maps, lists and scalars are inlined.
 *
 * @param folder absolute path of the folder with `*.schema.json`
 */
export function generateTypes(folder: string): string {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.schema.json'))
    // No tool reads what a site publishes.
    .filter((name) => !publishedForms.some((form) => name === `${form}.schema.json`))
    .sort();
  const files = new Map(names.map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as JsonSchema]));
  const interfaces = new Map<string, string>();

  for (const [name, schema] of files) {
    if (schema.type === 'object') declare(pascalCase(name.replace('.schema.json', '')), schema, name);
    for (const definition of Object.values(schema.$defs ?? {})) {
      if (definition.type === 'object' && definition.properties) declare(pascalCase(definition.title ?? ''), definition, name);
    }
  }
  const sorted = [...interfaces].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  return `// Generated from schema/ by "npm run generate"; edit the schema instead.\n\n${sorted.join('\n\n')}\n`;

  function declare(name: string, schema: JsonSchema, file: string): void {
    if (interfaces.has(name)) return;
    interfaces.set(name, '');
    const required = new Set(schema.required);
    const lines = Object.entries(schema.properties ?? {}).map(([key, property]) => {
      const comment = `  /** ${property.description ?? resolve(property, file).schema.description} */`;
      return `${comment}\n  readonly ${key}${required.has(key) ? '' : '?'}: ${typeOf(property, file)};`;
    });
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a template of TypeScript, not of this file.
    if (schema.patternProperties) lines.push('  readonly [key: `x-${string}`]: unknown;');
    interfaces.set(name, `/** ${schema.description} */\nexport interface ${name} {\n${lines.join('\n')}\n}`);
  }

  function typeOf(schema: JsonSchema, file: string): string {
    if (schema.$ref) {
      const target = resolve(schema, file);
      if (!target.schema.$ref && !schema.$ref.includes('#') && target.schema.type === 'object')
        return pascalCase(target.file.replace('.schema.json', ''));
      return typeOf(target.schema, target.file);
    }
    if (schema.anyOf) return schema.anyOf.map((branch) => typeOf(branch, file)).join(' | ');
    if (schema.const !== undefined) return JSON.stringify(schema.const);
    if (schema.enum) return schema.enum.map((value) => (typeof value === 'number' ? String(value) : `'${value}'`)).join(' | ');
    if (schema.type === 'array') return `readonly ${parenthesised(typeOf(schema.items ?? {}, file))}[]`;
    if (schema.type === 'object' && schema.properties) {
      const name = pascalCase(schema.title ?? '');
      declare(name, schema, file);
      return name;
    }
    if (schema.type === 'object' && typeof schema.additionalProperties === 'object')
      return `Readonly<Record<string, ${typeOf(schema.additionalProperties, file)}>>`;
    if (schema.type === 'integer' || schema.type === 'number') return 'number';
    if (schema.type === 'string' || schema.type === 'boolean') return schema.type;
    return 'unknown';
  }

  function resolve(schema: JsonSchema, file: string): PlacedSchema {
    return dereference({ schema, file }, (name) => files.get(name));
  }
}

function parenthesised(type: string): string {
  return type.includes(' | ') ? `(${type})` : type;
}

function pascalCase(words: string): string {
  return words
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

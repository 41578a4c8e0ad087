import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { entryTypeNames, entryTypes, type JsonObject, type SchemaName } from '@framewright/model';
import type { Case } from '../../../tests/mistakes/read-case.ts';
import { frontMatterSchema } from './front-matter-schemas.ts';

/** A file of the corpus that is in the base or differs from it, as the tools find it on disk. */
export interface CorpusFile {
  readonly case: string;
  /** The path inside its framework. */
  readonly path: string;
  readonly schema: SchemaName | undefined;
  readonly markdown: string;
  /** Its front matter, with the opening fence, so that line numbers are those of the whole file. */
  readonly yaml: string;
}

/** The corpus on disk. Paths in it are absolute. */
export interface CorpusOnDisk {
  readonly folder: string;
  readonly files: readonly CorpusFile[];
  readonly schemaNames: readonly SchemaName[];
}

/** The folder name of the base beside the cases. */
export const baseName = 'base';

/** Writes base, cases and schemas below a folder, which is emptied first. */
export function writeCorpus(folder: string, cases: readonly Case[], base: ReadonlyMap<string, Uint8Array>): CorpusOnDisk {
  rmSync(folder, { recursive: true, force: true });
  const changed = cases.flatMap((each) =>
    [...each.files].filter(([path, bytes]) => !isSame(base.get(path), bytes)).map(([path, bytes]) => ({ case: each.name, path, bytes })),
  );
  const all = [...[...base].map(([path, bytes]) => ({ case: baseName, path, bytes })), ...changed].filter(({ path }) =>
    path.endsWith('.md'),
  );
  const files = all.map(({ case: name, path, bytes }, index): CorpusFile => {
    const schema = schemaFor(path);
    const file = {
      case: name,
      path,
      schema,
      markdown: join(folder, 'markdown', name, path),
      yaml: join(folder, 'yaml', schema ?? 'none', `${index}.yaml`),
    };
    write(file.markdown, bytes);
    write(file.yaml, frontMatterOf(new TextDecoder().decode(bytes)));
    return file;
  });
  const schemaNames = [...new Set(files.flatMap(({ schema }) => schema ?? []))];
  for (const name of schemaNames) {
    const schema = frontMatterSchema(name);
    const dated = { $schema: 'https://json-schema.org/draft/2020-12/schema', ...schema };
    write(join(folder, 'schemas', `${name}.schema.json`), JSON.stringify(dated));
    write(join(folder, 'schemas/yaml-1.1', `${name}.schema.json`), JSON.stringify(withDateObjects(dated)));
    write(join(folder, 'schemas/closed', `${name}.schema.json`), JSON.stringify(withoutOwnKeys(withDateObjects(dated))));
    write(join(folder, 'schemas/any-draft', `${name}.schema.json`), JSON.stringify(schema));
  }
  return { folder, files, schemaNames };
}

/** The patterns, inside one framework, of the files that a schema describes. */
export function patternsFor(schema: SchemaName): readonly string[] {
  if (schema === 'manifest') return ['framework.md'];
  if (schema === 'translation') return ['translations/**/*.md'];
  return [`${entryTypes[schema as keyof typeof entryTypes].folder}/**/*.md`];
}

function schemaFor(path: string): SchemaName | undefined {
  if (path === 'framework.md') return 'manifest';
  if (path.startsWith('translations/')) return 'translation';
  return entryTypeNames.find((type) => type !== 'manifest' && path.startsWith(`${entryTypes[type].folder}/`));
}

// A YAML 1.1 parser turns a bare date into an object. Where a date is expected, that is no mistake.
function withDateObjects(schema: JsonObject): JsonObject {
  const definitions = schema['$defs'] as Readonly<Record<string, JsonObject>>;
  const { date, ...others } = definitions;
  return date === undefined ? schema : { ...schema, $defs: { ...others, date: { ...date, type: ['string', 'object'] } } };
}

// Keys of an author's own, which no file here has, would make zod wrap each object twice and spoil its messages.
function withoutOwnKeys(schema: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(schema, (key, value: unknown) => (key === 'patternProperties' ? undefined : value))) as JsonObject;
}

function frontMatterOf(text: string): string {
  return /^---[ \t]*\r?\n[\s\S]*?(?=^---[ \t]*\r?$)/mu.exec(text.startsWith('---') ? text : '')?.[0] ?? '';
}

function isSame(one: Uint8Array | undefined, other: Uint8Array): boolean {
  return one !== undefined && Buffer.compare(one, other) === 0;
}

function write(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

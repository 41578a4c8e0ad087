import { dereference, type JsonSchema, type PlacedSchema } from '@framewright/model';
import { flowYaml } from './flow-yaml.ts';
import type { Link } from '../../address/entry-paths.ts';
import { limitsOf, typeWords } from './schema-type.ts';
import type { View } from '../../editions/view.ts';

/** One shape: a schema, a definition that several share, or an object inside another. */
export interface SchemaSection {
  /** Empty for the schema as a whole. */
  readonly anchor: string;
  readonly title: string;
  readonly description: string;
  readonly type: readonly Link[];
  readonly limits: readonly string[];
  readonly example?: string;
  readonly rows: readonly PropertyRow[];
}

/** One property of a shape. */
export interface PropertyRow {
  readonly name: string;
  readonly required: boolean;
  /** Whether it is read from the Markdown below the front matter. */
  readonly fromBody: boolean;
  /** The format that it came with; undefined where it was there from the first. */
  readonly since?: number;
  readonly type: readonly Link[];
  readonly limits: readonly string[];
  readonly description: string;
  readonly example?: string;
}

/** A schema file as sections: itself, the objects inside it, and its shared definitions. */
export function schemaSections(view: View, name: string, schema: JsonSchema): readonly SchemaSection[] {
  const file = `${name}.schema.json`;
  const own = schema.properties ? shapes(view, { schema, file }, '') : [];
  const shared = Object.entries(schema.$defs ?? {}).flatMap(([id, definition]) => {
    const inside = shapes(view, { schema: definition, file }, id);
    return inside.some(({ anchor }) => anchor === id) ? inside : [sectionOf(view, { schema: definition, file }, id), ...inside];
  });
  return [...own, ...shared];
}

/** The section of an object with properties and those of the objects inside it, however deep. */
function shapes(view: View, placed: PlacedSchema, anchor: string): readonly SchemaSection[] {
  const { schema } = placed;
  if (schema.$ref !== undefined) return [];
  const inner = [
    schema.items,
    typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined,
    ...(schema.anyOf ?? []),
  ];
  const inside = inner.flatMap((part) => (part ? shapes(view, { ...placed, schema: part }, anchor) : []));
  if (!schema.properties) return inside;
  const below = Object.entries(schema.properties).flatMap(([name, property]) =>
    shapes(view, { ...placed, schema: property }, anchorOf(anchor, name)),
  );
  return [sectionOf(view, placed, anchor), ...inside, ...below];
}

function sectionOf(view: View, placed: PlacedSchema, anchor: string): SchemaSection {
  const { schema } = placed;
  const rows = Object.entries(schema.properties ?? {}).map(([name, property]) =>
    rowOf(view, { ...placed, schema: property }, name, anchorOf(anchor, name), schema.required?.includes(name) ?? false),
  );
  return {
    anchor,
    title: schema.title ?? anchor,
    description: schema.description ?? '',
    type: rows.length > 0 ? [] : typeWords(view, placed, anchor),
    limits: limitsOf(view, placed),
    ...exampleOf(schema),
    rows,
  };
}

function rowOf(view: View, placed: PlacedSchema, name: string, anchor: string, required: boolean): PropertyRow {
  // Keywords beside a reference describe this property; the rest describes its target.
  const schema = { ...dereference(placed).schema, ...placed.schema };
  return {
    name,
    required,
    fromBody: schema['x-body'] === true,
    ...(schema['x-since'] === undefined ? {} : { since: schema['x-since'] }),
    type: typeWords(view, placed, anchor),
    limits: limitsOf(view, placed),
    description: schema.description ?? '',
    ...exampleOf(schema),
  };
}

function exampleOf(schema: JsonSchema): { readonly example?: string } {
  const first = schema.examples?.[0];
  return first === undefined ? {} : { example: flowYaml(first) };
}

function anchorOf(above: string, name: string): string {
  return above === '' ? name : `${above}.${name}`;
}

import { dereference, type JsonSchema, type PlacedSchema } from '@framewright/model';
import { href, type Link } from '../../address/entry-paths.ts';
import type { View } from '../../editions/view.ts';

/**
 * The type of a value as pieces of words, some of which link to the description of a shape.
 * @param anchor the place on the page of the file where objects inside are described
 */
export function typeWords(view: View, placed: PlacedSchema, anchor: string): readonly Link[] {
  const { schema } = placed;
  const words = view.words.format;
  if (schema.$ref !== undefined) return referredWords(view, placed);
  if (schema.const !== undefined) return [{ label: `${words.exactly} ${String(schema.const)}` }];
  if (schema.enum) return [{ label: `${words.oneOf} ${schema.enum.map(String).join(', ')}` }];
  if (schema.anyOf)
    return schema.anyOf.flatMap((option, index) => [
      ...(index === 0 ? [] : [{ label: ` ${words.or} ` }]),
      ...typeWords(view, { ...placed, schema: option }, anchor),
    ]);
  if (schema.items) return [{ label: `${words.listOf} ` }, ...typeWords(view, { ...placed, schema: schema.items }, anchor)];
  if (schema.properties) return [{ label: schema.title ?? words.types.object, href: pageOf(view, placed.file, anchor) }];
  if (typeof schema.additionalProperties === 'object')
    return [
      { label: `${words.mapOf} ` },
      ...keyWords(view, placed),
      { label: ': ' },
      ...typeWords(view, { ...placed, schema: schema.additionalProperties }, anchor),
    ];
  return [{ label: scalarWords(view, schema) }];
}

/** The constraints of a value: lengths, formats, bounds. */
export function limitsOf(view: View, placed: PlacedSchema): readonly string[] {
  const { schema } = dereference(placed);
  const words = view.words.format;
  return [
    ...(schema.maxLength === undefined ? [] : [words.atMost(schema.maxLength)]),
    ...(schema.minimum === undefined ? [] : [words.minimum(schema.minimum)]),
    ...(schema.minItems === undefined ? [] : [words.atLeast(schema.minItems)]),
    ...(schema.uniqueItems ? [words.unique] : []),
  ];
}

function referredWords(view: View, placed: PlacedSchema): readonly Link[] {
  const found = dereference(placed);
  const definition = placed.schema.$ref?.split('#/$defs/')[1];
  const isPlain =
    definition !== undefined && (found.schema.items !== undefined || (found.schema.type === 'object' && !found.schema.properties));
  if (isPlain) return typeWords(view, found, definition ?? '');
  return [{ label: found.schema.title ?? definition ?? found.file, href: pageOf(view, found.file, definition ?? '') }];
}

function keyWords(view: View, placed: PlacedSchema): readonly Link[] {
  const { propertyNames } = placed.schema;
  return propertyNames?.$ref === undefined ? [{ label: view.words.format.key }] : referredWords(view, { ...placed, schema: propertyNames });
}

function scalarWords(view: View, schema: JsonSchema): string {
  const words = view.words.format;
  if (schema.format === 'date') return words.date;
  if (schema.format === 'uri') return words.uri;
  const name = (schema.type ?? '') as keyof typeof words.types;
  return Object.hasOwn(words.types, name) ? words.types[name] : words.any;
}

function pageOf(view: View, file: string, anchor: string): string {
  return href(view.editions.root, `reference/format/${file.replace('.schema.json', '')}/${anchor === '' ? '' : `#${anchor}`}`);
}

import { schemas, type JsonSchema, type SchemaName } from '@framewright/model';

/** One page of the format reference. */
export interface FormatPage {
  readonly name: SchemaName;
  readonly title: string;
  readonly description: string;
  readonly schema: JsonSchema;
}

/** What people write comes first, then what they share, then what programs write. */
const order: readonly SchemaName[] = [
  'manifest',
  'scale',
  'group',
  'family',
  'competence',
  'role',
  'qualification',
  'resource',
  'term',
  'page',
  'news',
  'review',
  'translation',
  'round-answers',
  'assessment',
  'common',
  'resolved-role',
  'bundle',
  'diagnostics',
];

/** The pages of the format reference in their order; a schema that the order does not know comes last. */
export function formatPages(): readonly FormatPage[] {
  const names = [
    ...order.filter((name) => Object.hasOwn(schemas, name)),
    ...(Object.keys(schemas) as SchemaName[]).filter((name) => !order.includes(name)),
  ];
  return names.map((name) => ({
    name,
    title: schemas[name].title ?? name,
    description: schemas[name].description ?? '',
    schema: schemas[name],
  }));
}

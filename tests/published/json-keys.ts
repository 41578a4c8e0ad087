/** Objects whose keys authors choose: ids, dimensions, levels, languages. */
const chosen = new RegExp(
  `(?:^|\\.)(?:${[
    'competences|families|groups|qualifications|roles|scales|terms',
    'conditions|digests|electives\\[\\]\\.of|rating|requires|resolved|rules|sections',
    '(?:covers|descriptors|translations)(?:\\.\\*)?',
  ].join('|')})$`,
  'u',
);

/** The paths of all keys of a JSON value, `[]` for any item of a list and `*` for any key that authors choose: `roles[].title`. */
export function jsonKeys(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => [`${path}[]`, ...jsonKeys(item, `${path}[]`)]);
  return entriesOf(value).flatMap(([key, inside]) => {
    // Keys outside the format belong to authors.
    if (key.startsWith('x-')) return [];
    const at = join(path, chosen.test(path) ? '*' : key);
    return [at, ...jsonKeys(inside, at)];
  });
}

/** The names in a JSON Schema as paths of properties and definitions: `rating.dimension`. Its other structure is free to change. */
export function schemaNames(schema: unknown, path = ''): readonly string[] {
  return entriesOf(schema).flatMap(([key, inside]) =>
    key === 'properties' || key === '$defs'
      ? entriesOf(inside).flatMap(([name, inner]) => [join(path, name), ...schemaNames(inner, join(path, name))])
      : schemaNames(inside, path),
  );
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/**
 * The level of each package, lowest first; a package may import those of lower levels, and of level 4 the cli alone imports the site,
 * and of level 2 the assessment alone imports the comparison.
 * The schema is the data that `model` is made from, and the only allowed import on its own level.
 */
export const levels: Readonly<Record<string, number>> = {
  schema: 0,
  model: 0,
  markdown: 1,
  validator: 2,
  diff: 2,
  exporters: 2,
  assessment: 2,
  review: 2,
  reporters: 2,
  workspace: 3,
  forge: 3,
  site: 4,
  cli: 4,
};

/** The folder of a package, relative to the checkout. */
export function folderOf(name: string): string {
  return name === 'schema' || name === 'site' ? name : `packages/${name}`;
}

/** What packages of each level do, from level 0 up. */
export const levelWords: readonly string[] = [
  'the public format, and the nouns',
  'reads text and writes it',
  'judges, compares, converts, prints',
  'touches disk, git and network',
  'meets people',
];

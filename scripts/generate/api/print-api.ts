import { basename } from 'node:path';
import { exportedDeclarations, type ExportedName, type ReadText } from './exported-declarations.ts';

/**
 * A readable report of a package's exports, in which a change is easily seen: one code block with the declarations sorted by name.
 * @param index the declaration file of the package’s entry
 */
export function printApi(packageName: string, index: string, read: ReadText): string {
  const exported = exportedDeclarations(index, read);
  const loaded = [...new Set(exported.flatMap(({ loads }) => loads))].map((path) => ({ path, names: exportedDeclarations(path, read) }));
  const all = [...exported, ...loaded.flatMap(({ names }) => names)];
  const exportedNames = new Set(all.map(({ name }) => name));
  const unexported = [...new Set(all.flatMap(({ mentions }) => mentions))].filter((name) => !exportedNames.has(name)).sort();
  const code = [
    ...exported.flatMap(codeOf),
    ...loaded.flatMap(({ path, names }) => [
      `// What ${basename(path, '.d.ts')}.ts holds, which is loaded on demand`,
      ...names.flatMap(codeOf),
    ]),
  ].join('\n\n');
  return [
    `# What ${packageName} exports`,
    'Made by `npm run generate` from `src/index.ts`. A change in this file is a change for everybody who uses the package.',
    `\`\`\`ts\n${code}\n\`\`\``,
    ...(unexported.length === 0
      ? []
      : [`Names that occur here and are not exported: ${unexported.map((name) => `\`${name}\``).join(', ')}.`]),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/u, '\n');
}

/** Without the common keywords, and indented like the sources. */
function codeOf({ declarations }: ExportedName): readonly string[] {
  return declarations.map((declaration) =>
    declaration.replace(/^export (?:declare )?/u, '').replace(/^(?: {4})+/gmu, (indent) => ' '.repeat(indent.length / 2)),
  );
}

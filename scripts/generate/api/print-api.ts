import { basename } from 'node:path';
import { exportedDeclarations, type ExportedName, type ReadText } from './exported-declarations.ts';

/**
 * What a package exports as a text to read, in which a change is easily seen. It holds one block of code, the declarations in the order of their names.
 * @param index the declaration file of the package’s entry
 */
export function printApi(packageName: string, index: string, read: ReadText): string {
  const exported = exportedDeclarations(index, read);
  const loaded = [...new Set(exported.flatMap(({ loads }) => loads))].map((path) => ({ path, names: exportedDeclarations(path, read) }));
  const all = [...exported, ...loaded.flatMap(({ names }) => names)];
  const named = new Set(all.map(({ name }) => name));
  const unnamed = [...new Set(all.flatMap(({ mentions }) => mentions))].filter((name) => !named.has(name)).sort();
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
    ...(unnamed.length === 0 ? [] : [`Names that occur here and are not exported: ${unnamed.map((name) => `\`${name}\``).join(', ')}.`]),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/u, '\n');
}

/** Without the words that all have in common, and indented as the sources are. */
function codeOf({ declarations }: ExportedName): readonly string[] {
  return declarations.map((declaration) =>
    declaration.replace(/^export (?:declare )?/u, '').replace(/^(?: {4})+/gmu, (indent) => ' '.repeat(indent.length / 2)),
  );
}

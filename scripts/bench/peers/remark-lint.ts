import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { patternsFor } from './corpus-files.ts';
import { messageIn, type Peer, runProgram } from './peer.ts';

interface Report {
  readonly path: string;
  readonly messages: readonly { readonly reason: string; readonly note?: string; readonly line?: number; readonly column?: number }[];
}

/** remark with the plugin that checks front matter against JSON Schema; it reads the Markdown files themselves. */
export const remarkLint: Peer = {
  title: 'remark-lint-frontmatter-schema',
  packages: ['remark-lint-frontmatter-schema', 'remark-cli', 'remark-frontmatter', 'vfile-reporter-json'],
  run({ folder, files, schemaNames }, modules) {
    const schemas = Object.fromEntries(
      schemaNames.map((name) => [`schemas/any-draft/${name}.schema.json`, patternsFor(name).map((pattern) => `markdown/*/${pattern}`)]),
    );
    writeFileSync(
      join(folder, '.remarkrc.mjs'),
      `import frontmatter from 'remark-frontmatter';
import schema from 'remark-lint-frontmatter-schema';
export default { plugins: [frontmatter, [schema, ${JSON.stringify({ schemas })}]] };
`,
    );
    const { stderr } = runProgram(
      modules,
      'remark-cli/cli.js',
      ['markdown', '--frail', '--no-stdout', '--report', 'vfile-reporter-json'],
      folder,
    );
    const byPath = new Map(files.map((file) => [file.markdown, file]));
    // The parser of the plugin may print warnings above the report, which is one line.
    return (JSON.parse(stderr.trim().split('\n').at(-1) ?? '') as readonly Report[]).flatMap(({ path, messages }) => {
      const file = byPath.get(join(folder, path));
      if (file === undefined) return [];
      return messages.map(({ reason, note, line, column }) =>
        messageIn(file, [reason.split(' • ')[0], withoutPlace(note ?? '')].join('\n'), line, column),
      );
    });
  },
};

function withoutPlace(note: string): string {
  return note
    .split('\n')
    .filter((line) => !line.startsWith('Schema path:'))
    .join('\n');
}

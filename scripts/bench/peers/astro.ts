import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { messageIn, type Peer, runProgram } from './peer.ts';

interface Failure {
  readonly index: number;
  readonly name: string;
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * Astro's content collections: its glob loader and a zod schema generated from the JSON Schema. Astro stops at the first file that fails.
 * To see its message for each, every file is a collection of its own here, and errors of the loader are recorded instead of ending the run.
 */
export const astro: Peer = {
  title: 'Astro content collections',
  packages: ['astro'],
  run({ folder, files }, modules) {
    const project = join(folder, 'astro');
    const results = join(project, 'failures.jsonl');
    const list = files.flatMap(({ markdown, schema }, index) =>
      schema === undefined ? [] : [{ index, schema, base: dirname(markdown), name: markdown.slice(dirname(markdown).length + 1) }],
    );
    mkdirSync(join(project, 'src'), { recursive: true });
    writeFileSync(join(project, 'astro.config.mjs'), 'export default {};\n');
    writeFileSync(join(project, 'list.json'), JSON.stringify(list));
    writeFileSync(join(project, 'src/content.config.mjs'), configuration(folder, project, results));
    const { status, stdout, stderr } = runProgram(modules, 'astro/bin/astro.mjs', ['sync', '--root', project, '--force'], project);
    if (status !== 0 || !existsSync(results)) throw new Error(`astro sync ended with ${status}: ${stdout}${stderr}`);
    return readFileSync(results, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Failure)
      .flatMap(({ index, name, message, line, column }) => {
        const file = files[index];
        if (file === undefined) return [];
        // Astro names the key twice in each line of its message; one is removed.
        if (name === 'InvalidContentEntryDataError')
          return message
            .split('\n')
            .filter((part) => part.startsWith('  **'))
            .map((part) => messageIn(file, part.replace(/^ {2}\*\*.*?\*\*: /u, '')));
        return [messageIn(file, message, line, column)];
      });
  },
};

function configuration(folder: string, project: string, results: string): string {
  return `import { appendFileSync, readFileSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const schemas = new Map();
const schemaOf = (name) => {
  if (!schemas.has(name)) schemas.set(name, z.fromJSONSchema(read(${JSON.stringify(`${folder}/schemas/closed/`)} + name + '.schema.json')));
  return schemas.get(name);
};
const written = (index, { name, message, loc }) => appendFileSync(${JSON.stringify(results)}, JSON.stringify({
  index, name, message,
  // Astro hands on the parser's line and column, which count from nought.
  line: loc?.line === undefined || name === 'InvalidContentEntryDataError' ? undefined : loc.line + 1,
  column: loc?.column === undefined ? undefined : loc.column + 1,
}) + '\\n');

export const collections = Object.fromEntries(read(${JSON.stringify(join(project, 'list.json'))}).map(({ index, schema, base, name }) => {
  const { load } = glob({ pattern: name.replace(/[[\\]{}()*?!+@]/g, '\\\\$&'), base });
  const loader = { name: 'watched-glob', load: (context) => load(context).catch((error) => written(index, error)) };
  return ['file' + index, defineCollection({ loader, schema: schemaOf(schema) })];
}));
`;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '@framewright/cli';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const packages = [...readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name)), join(root, 'site')];

/** The names that an index file re-exports, with the file of each. */
function exportsOf(folder: string): readonly { readonly name: string; readonly file: string }[] {
  const index = readFileSync(join(folder, 'src/index.ts'), 'utf8');
  return [...index.matchAll(/export (?:type )?\{([^}]+)\} from '(\.[^']+)'/gu)].flatMap(([, names = '', file = '']) =>
    names
      .split(',')
      .map((name) => name.replace(/^\s*type /u, '').trim())
      .filter((name) => name !== '')
      .map((name) => ({ name: name.split(' as ')[0] ?? '', file: join(folder, 'src', file) })),
  );
}

describe('what a package exports has a doc comment', () => {
  test.each(packages.map((folder) => [folder.slice(root.length + 1), folder] as const))('%s', (_name, folder) => {
    const found = exportsOf(folder);
    expect(found.length).toBeGreaterThan(0);
    const bare = found.filter(
      ({ name, file }) =>
        !new RegExp(`\\*/\\s*export (?:async )?(?:function|const|interface|type|class) ${name}\\b`, 'u').test(readFileSync(file, 'utf8')),
    );
    expect(bare.map(({ name, file }) => `${name} in ${file.slice(root.length + 1)}`)).toEqual([]);
  });
});

describe('what people use has its page', () => {
  const reference = readFileSync(join(root, 'site/docs/reference/commands.md'), 'utf8');

  test.each(commands.map((command) => [command.name, command] as const))('the command %s, with every option', (_name, command) => {
    expect(reference).toContain(`## framewright ${command.name}`);
    for (const option of Object.keys(command.options)) expect(reference).toContain(`--${option}`);
  });
});

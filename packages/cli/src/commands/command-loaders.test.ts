import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from './index.ts';
import { commandLoaders } from './command-loaders.ts';

/** What is in the folder besides commands. */
const lists = ['command-loaders.ts', 'index.ts'];

test('the folder and the list agree, and each command is listed by its name', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => !name.endsWith('.test.ts') && !lists.includes(name));
  const loaded = [...readFileSync(join(import.meta.dirname, 'command-loaders.ts'), 'utf8').matchAll(/import\('\.\/([^']+)'\)/gu)];
  expect(loaded.map(([, name]) => name).sort()).toEqual(files.sort());
  expect(commands.map(({ name }) => name)).toEqual(Object.keys(commandLoaders));
});

test.each(commands.map((command) => [command.name, command] as const))(
  '%s words itself as the style asks, and shows how it is called',
  (name, { summary, about = [], options, examples }) => {
    for (const sentence of [summary, ...about, ...Object.values(options).map((option) => option.summary)])
      expect(sentence).toMatch(/^[A-Z“].*[.”:]$/su);
    expect(examples.length).toBeGreaterThan(0);
    for (const { command, does } of examples) {
      expect(command).toContain(`framewright ${name}`);
      // What begins with dots was left as it was written by `npm run new:command`.
      expect(does).toMatch(/^[^…]/u);
    }
  },
);

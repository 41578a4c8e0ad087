import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { commands } from '@framewright/cli';
import { answer } from './answer.ts';
import { commandList, planCommand } from './plan-command.ts';
import { writeSkeleton } from './write-skeleton.ts';

// npm run new:command <name>
const root = join(import.meta.dirname, '../..');

answer(() => {
  const list = readFileSync(join(root, commandList), 'utf8');
  const files = readdirSync(join(root, dirname(commandList))).map((name) => name.replace(/\.ts$/u, ''));
  return writeSkeleton(root, planCommand(process.argv.slice(2), { list, names: commands.map(({ name }) => name), files }));
});

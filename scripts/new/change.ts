import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { changeKinds } from '@framewright/diff';
import { answer } from './answer.ts';
import { changeList, planChange } from './plan-change.ts';
import { writeSkeleton } from './write-skeleton.ts';

// npm run new:change <id> [<id of its mirror> [<name of the file>]]
const root = join(import.meta.dirname, '../..');

answer(() => {
  const list = readFileSync(join(root, changeList), 'utf8');
  const files = readdirSync(join(root, dirname(changeList))).map((name) => name.replace(/\.ts$/u, ''));
  return writeSkeleton(root, planChange(process.argv.slice(2), { list, ids: changeKinds.map(({ id }) => id), files }));
});

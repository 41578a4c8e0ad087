import { diffFrameworks } from '@framewright/diff';
import { folderTree, memoryTree, readFramework } from '@framewright/workspace';
import { textsIn } from './corpus/texts-in.ts';
import { argumentsOf, frameworkFolder } from './usage.ts';

const [folder] = argumentsOf({
  call: 'node scripts/bench/measure-diff.ts',
  prints: 'how long reading it and a changed copy of it takes, cold, and how long comparing the two takes then, in one process',
  args: [frameworkFolder],
});
const changedCopy = Object.fromEntries(
  Object.entries(await textsIn(folder)).map(([path, text], index) => {
    const isChanged = index % 100 === 0 && path.startsWith('competences/');
    return [path, isChanged ? text.replace('The ability to ', 'The ability to plan and to ') : text];
  }),
);

let start = performance.now();
const before = await readFramework(folderTree(folder));
const after = await readFramework(memoryTree(changedCopy));
const loadBoth = performance.now() - start;
start = performance.now();
const { changes } = diffFrameworks(before, after);
const diff = performance.now() - start;
if (changes.length === 0) throw new Error('nothing was found to have changed');
process.stdout.write(JSON.stringify({ loadBoth, diff, changes: changes.length }));

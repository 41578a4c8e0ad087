import { diffFrameworks } from '@framewright/diff';
import { folderTree, listContents, memoryTree, readFramework } from '@framewright/workspace';
import { argumentsOf, frameworkFolder } from './usage.ts';

const [folder] = argumentsOf({
  call: 'node scripts/bench/measure-diff.ts',
  prints: 'how long reading it and a changed copy of it takes, cold, and how long comparing the two takes then, in one process',
  args: [frameworkFolder],
});
const decoder = new TextDecoder();
const changedCopy: Record<string, string> = {};
const tree = folderTree(folder);
const { files } = await listContents(tree);
const contents = await tree.read(files.map(({ path }) => path));
for (const [index, { path }] of files.entries()) {
  const content = contents[index];
  if (content === undefined || !('bytes' in content)) continue;
  const text = decoder.decode(content.bytes);
  const isChanged = index % 100 === 0 && path.startsWith('competences/');
  changedCopy[path] = isChanged ? text.replace('The ability to ', 'The ability to plan and to ') : text;
}

let start = performance.now();
const before = await readFramework(folderTree(folder));
const after = await readFramework(memoryTree(changedCopy));
const loadBoth = performance.now() - start;
start = performance.now();
const { changes } = diffFrameworks(before, after);
const diff = performance.now() - start;
if (changes.length === 0) throw new Error('nothing was found to have changed');
process.stdout.write(JSON.stringify({ loadBoth, diff, changes: changes.length }));

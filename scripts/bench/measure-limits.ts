import { renderProse } from '@framewright/markdown';
import { validate } from '@framewright/validator';
import { memoryTree, readFramework } from '@framewright/workspace';
import { argumentsOf } from './usage.ts';

argumentsOf({
  call: 'node scripts/bench/measure-limits.ts',
  prints: 'how much time of the processor it takes to read, check and show texts that are as large as the limits let them be, or larger',
  args: [],
});

const manifest =
  '---\nformat: 1\nid: limits\ntitle: Limits\niri: https://limits.example/\nlanguage: en\nlicence: CC-BY-4.0\npublisher: Limits\nkinds:\n  - { id: k, title: K }\n---\nText.\n';

/** Texts by what they hold. */
const texts: readonly (readonly [what: string, body: string])[] = [
  ['> a and 10,000 lines a', `> a\n${'a\n'.repeat(10_000)}`],
  ['> a and 4,000 lines a', `> a\n${'a\n'.repeat(4000 - 5)}`],
  ['> a with an empty line below it, 5,000 times', '> a\n\n'.repeat(5000)],
  ['x[^1] and its note, 2,500 of them', Array.from({ length: 2500 }, (_, index) => `x[^${index}]\n\n[^${index}]: y\n\n`).join('')],
  ['x[^1] and its note, 4,500 of them', Array.from({ length: 4500 }, (_, index) => `x[^${index}]\n\n[^${index}]: y\n\n`).join('')],
  ['19,000 definitions of notes', Array.from({ length: 19_000 }, (_, index) => `[^${index}]: y\n`).join('')],
  ['a table of 9,500 rows with two cells', `| a | b |\n| - | - |\n${'| a | b |\n'.repeat(9500)}`],
  ['19,000 definitions of links with titles', Array.from({ length: 19_000 }, (_, index) => `[a${index}]: b "c"\n`).join('')],
];

/** Seconds of the processor that something takes. */
async function seconds(work: () => unknown): Promise<string> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return ((user + system) / 1e6).toFixed(1);
}

for (const [what, body] of texts) {
  const tree = memoryTree({ 'framework.md': manifest, 'terms/x.md': `---\nid: x\ntitle: X\n---\n${body}` });
  let found: ReturnType<typeof validate> = [];
  const checked = await seconds(async () => {
    found = validate(await readFramework(tree));
  });
  const unread = found.find(({ rule }) => rule === 'unreadable-file');
  const shown = unread ? '' : `, shown in ${await seconds(() => renderProse(body, { entryLink: () => undefined, idPrefix: 'a' }))} s`;
  const where = unread?.range === undefined ? '' : `, reported at line ${unread.range.start.line}`;
  process.stdout.write(`${what}: read and checked in ${checked} s${where}${shown}\n`);
}

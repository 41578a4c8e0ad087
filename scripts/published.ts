import { sharedSite } from '../tests/browser/shared-site.ts';
import { readLists, together, writeLists } from '../tests/published/lists.ts';
import { missingFrom } from '../tests/published/missing-from.ts';
import { nets } from '../tests/published/nets.ts';
import { publishedBy } from '../tests/published/published-by.ts';
import { readPublished } from '../tests/published/published-site.ts';

// Compares what the sites publish with the lists in tests/published: `npm run published` reports, `npm run published -- --add` adds what is
// new. It removes nothing: that is done by hand.

const isAdding = process.argv.includes('--add');

for (const { name, site, lists, isNotedBySort } of nets) {
  const read = await readPublished(await sharedSite(site), isNotedBySort);
  const listed = readLists(lists);
  const both = together(listed, publishedBy(read));
  const missing = missingFrom(read, listed);
  process.stdout.write(`${name}\n`);
  for (const list of ['addresses', 'fragments', 'jsonKeys', 'csvColumns'] as const) {
    const known = new Set(listed[list]);
    for (const line of both[list]) if (!known.has(line)) process.stdout.write(`  ${isAdding ? 'added' : 'new'}      ${line}\n`);
    for (const line of missing[list]) process.stdout.write(`  missing  ${line}\n`);
  }
  if (isAdding) writeLists(lists, both);
}

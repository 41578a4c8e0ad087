import { beforeAll, describe, expect, test } from 'vitest';
import { sharedSite } from './browser/shared-site.ts';
import { readLists } from './published/lists.ts';
import { missingFrom } from './published/missing-from.ts';
import { nets } from './published/nets.ts';
import { sorted, type Published } from './published/published-by.ts';
import { readPublished } from './published/published-site.ts';

const minutes = 60_000;
const byHand = 'tests/published/README.md tells how, and when a line may be taken out by hand.';

describe.each(nets)('what $name has published is still there', ({ site, lists, isNotedBySort }) => {
  const listed = readLists(lists);
  let missing: Published;

  beforeAll(async () => {
    missing = missingFrom(await readPublished(await sharedSite(site), isNotedBySort), listed);
  }, 15 * minutes);

  test.each([
    ['addresses', 'Nothing answers at these addresses, to which others link. Let each lead on to what took its place.'],
    ['fragments', 'These places can no longer be linked to. Keep the old id of a heading beside its new one.'],
    ['jsonKeys', 'These keys, which others read, are in no JSON file of their sort. Keep each beside what took its place.'],
    ['csvColumns', 'These columns, which others read, are in no table of their sort. Keep each beside what took its place.'],
  ] as const)('%s', (list, mend) => {
    expect(missing[list], `${mend} ${byHand}`).toEqual([]);
    expect(listed[list].length).toBeGreaterThan(0);
    expect(listed[list]).toEqual(sorted(listed[list]));
  });
});

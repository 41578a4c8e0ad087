import { bodyKeysOf, parseFramework } from '@framewright/markdown';
import { entryTypeNames, newerPlaces, newestFormat, pathFor, schemas, type EntryType } from '@framewright/model';
import { exampleBase, validate } from '@framewright/validator';
import { expect, test } from 'vitest';

/** Every key that came with a later format, by the type of entry that has it; what is read from headings is no key. */
const later = entryTypeNames.flatMap((type) =>
  Object.keys(schemas[type].properties ?? {}).flatMap((key) => {
    const place = newerPlaces(type, { [key]: true }).find((each) => each.what === 'key' && each.key === key);
    return place && !bodyKeysOf(type).has(key) ? [[type, key, place.format] as const] : [];
  }),
);

/** What is proposed for a key with one letter too many, in a framework of a format. */
function proposed(type: EntryType, key: string, format: number): readonly string[] {
  const manifest = (exampleBase['framework.md'] ?? '').replace(/^format: \d+$/mu, `format: ${format}`);
  const written = type === 'manifest' ? 'framework.md' : pathFor(type, 'entry');
  const text =
    type === 'manifest'
      ? manifest.replace('\ntitle:', `\n${key}q: word\ntitle:`)
      : `---\nid: entry\ntitle: Entry\n${key}q: word\n---\nText.\n`;
  const found = validate(parseFramework({ ...exampleBase, 'framework.md': manifest, [written]: text }));
  const own = found.filter(({ rule, file, message }) => rule === 'unknown-key' && file === written && message.includes(`“${key}q”`));
  expect(own, `${type} ${key}`).toHaveLength(1);
  return own.flatMap(({ expected = [] }) => expected);
}

test('there are such keys', () => {
  expect(later.length).toBeGreaterThan(15);
  expect(later).toContainEqual(['competence', 'tags', newestFormat]);
});

test.each(later)('%s: “%s” is proposed from its format on, and not before, where it would be the next mistake', (type, key, since) => {
  expect(proposed(type, key, since)).toContain(key);
  if (schemas[type]['x-since'] === undefined) expect(proposed(type, key, since - 1)).not.toContain(key);
});

import { entryTypeNames, referencesOf, schemas, stepsOf, type EntryType } from '@framewright/model';
import { parseFramework } from '@framewright/markdown';
import { exampleBase, validate } from '@framewright/validator';
import { describe, expect, test } from 'vitest';

/** A key under which an entry names others of its own type, and whether it names several. */
interface Relation {
  readonly type: EntryType;
  readonly key: string;
  readonly isList: boolean;
}

/** Every such key of every type, as the model reads them. */
const relations: readonly Relation[] = entryTypeNames.flatMap((type) =>
  Object.keys(schemas[type].properties ?? {}).flatMap((key): readonly Relation[] =>
    [false, true]
      .filter((isList) =>
        referencesOf(type, { [key]: isList ? ['other'] : 'other' }).some(
          ({ target, pointer }) => target.names === 'entry' && target.type === type && stepsOf(pointer)[0] === key,
        ),
      )
      .map((isList) => ({ type, key, isList })),
  ),
);

/** Relations that may go both ways: what is related to something is often so in return. */
const mutual = new Set(['related']);

const folders: Readonly<Partial<Record<EntryType, string>>> = {
  competence: 'competences',
  family: 'families',
  group: 'groups',
  qualification: 'qualifications',
  resource: 'resources',
  role: 'roles',
  scale: 'scales',
  term: 'terms',
};

const needed: Readonly<Partial<Record<EntryType, string>>> = {
  competence: 'kind: conduct\n',
  qualification: 'body: School\nurl: https://school.example/\nchecked: 2026-11-30\ncovers: { fairness: {} }\n',
  resource: 'sort: course\ncovers: { fairness: { certainty: stated } }\n',
  scale: 'dimensions: [{ id: use, title: Use }]\nlevels: [{ value: 1, id: some, title: Some }]\n',
};

function written(
  { type, key, isList }: Relation,
  ids: readonly string[],
  to: (place: number) => readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ids.map((id, place) => {
      const named = to(place);
      const status = key === 'replacedBy' ? 'status: deprecated\n' : '';
      const relation = named.length === 0 ? '' : `${key}: ${isList ? `[${named.join(', ')}]` : named.join('')}\n`;
      const title = `Title of ${id}`;
      return [
        `${folders[type]}/${id}.md`,
        `---\nid: ${id}\ntitle: ${title}\n${needed[type] ?? ''}${status}${relation}---\nWords about ${id}.\n`,
      ];
    }),
  );
}

/** Where relations are found wrong: file, key. */
function foundAt(relation: Relation, files: Readonly<Record<string, string>>): readonly string[] {
  return validate(parseFramework({ ...exampleBase, ...files }))
    .filter(({ rule }) =>
      ['self-reference', 'successor-leads-nowhere', 'extends-cycle', 'parent-cycle', 'builds-on-cycle', 'duplicate-id'].includes(rule),
    )
    .map(({ file, range }) => `${file} ${files[file]?.split('\n')[(range?.start.line ?? 0) - 1]?.split(':')[0] ?? ''} ${relation.key}`);
}

const names = relations.map((relation): [string, Relation] => [`${relation.key} of a ${relation.type}`, relation]);

test('the relations of the format are known', () => {
  expect(relations.map(({ type, key }) => `${type} ${key}`)).toEqual(
    expect.arrayContaining(['competence related', 'role extends', 'term replacedBy']),
  );
  expect(
    relations
      .filter(({ key }) => key === 'replacedBy')
      .map(({ type }) => type)
      .toSorted(),
  ).toEqual(Object.keys(folders));
});

describe.each(names)('%s', (_name, relation) => {
  const folder = folders[relation.type];

  test('to itself is found once, at its place', () => {
    const files = written(relation, ['mine'], () => ['mine']);
    expect(foundAt(relation, files)).toEqual([`${folder}/mine.md ${relation.key} ${relation.key}`]);
  });

  test('in a circle of 50 is told in a few lines', () => {
    const ids = Array.from({ length: 50 }, (_, place) => `mine-${place + 10}`);
    const files = written(relation, ids, (place) => [ids[(place + 1) % ids.length] ?? '']);
    const found = validate(parseFramework({ ...exampleBase, ...files })).filter(({ message }) => message.includes('leads back here'));
    expect(found).toHaveLength(mutual.has(relation.key) ? 0 : 1);
    for (const { message, related = [] } of found) expect([message.match(/mine-/gu)?.length, related.length]).toEqual([22, 20]);
  });

  test.each([2, 3, 7])('in a circle of %i is found once, unless it may go both ways', (length) => {
    const ids = Array.from({ length }, (_, place) => `mine-${place}`);
    const files = written(relation, ids, (place) => [ids[(place + 1) % length] ?? '']);
    expect(foundAt(relation, files)).toEqual(mutual.has(relation.key) ? [] : [`${folder}/mine-0.md ${relation.key} ${relation.key}`]);
  });

  test('along a row that ends is right', () => {
    const ids = ['mine-0', 'mine-1', 'mine-2'];
    const files = written(relation, ids, (place) => ids.slice(place + 1, place + 2));
    const last = `${folder}/mine-2.md`;
    const living = { ...files, [last]: (files[last] ?? '').replace('status: deprecated\n', '') };
    expect(foundAt(relation, living)).toEqual([]);
  });
});

const replaced = names.filter(([, { key }]) => key === 'replacedBy');

test.each(replaced)('%s that ends at a deprecated one is found where it is named', (_name, relation) => {
  const ids = ['mine-0', 'mine-1', 'mine-2'];
  const files = written(relation, ids, (place) => ids.slice(place + 1, place + 2));
  const last = `${folders[relation.type]}/mine-2.md`;
  const ended = { ...files, [last]: (files[last] ?? '').replace('deprecated\n', 'deprecated\nbecause: It went.\n') };
  expect(foundAt(relation, ended)).toEqual([`${folders[relation.type]}/mine-1.md replacedBy replacedBy`]);
});

test.each(names.filter(([, { key }]) => key === 'replacedBy'))(
  'an earlier id in place of %s that is its own is found',
  (_name, relation) => {
    const files = written({ ...relation, key: 'formerly', isList: true }, ['mine'], () => ['mine']);
    expect(foundAt({ ...relation, key: 'formerly' }, files)).toEqual([`${folders[relation.type]}/mine.md formerly formerly`]);
  },
);

test('circles inside circles, and rows of thousands, are told once each', () => {
  const relation: Relation = { type: 'term', key: 'replacedBy', isList: true };
  const all = ['a', 'b', 'c', 'd'];
  const everyOther = written(relation, all, (place) => all.filter((_, other) => other !== place));
  expect(foundAt(relation, everyOther)).toEqual(['terms/a.md replacedBy replacedBy']);
  const row = Array.from({ length: 5000 }, (_, place) => `t-${String(place).padStart(4, '0')}`);
  const long = written(relation, row, (place) => [row[(place + 1) % row.length] ?? '']);
  expect(foundAt(relation, long)).toEqual(['terms/t-0000.md replacedBy replacedBy']);
});

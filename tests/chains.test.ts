import { diffFrameworks } from '@framewright/diff';
import { parseFramework } from '@framewright/markdown';
import { compileBundle, createFramework, entryOf, frameworkOfBundle, longestChain, type Entry, type Framework } from '@framewright/model';
import { inOrderOfPages } from '@framewright/review';
import { exampleBase, validate } from '@framewright/validator';
import { describe, expect, test } from 'vitest';
import type { Edition, Editions } from '../site/src/editions/editions.ts';
import { counterparts } from '../site/src/editions/lineage.ts';
import { competenceIndex, sizeOf } from '../site/src/entries/competence-index.ts';
import { resolvedRoles } from '../site/src/entries/resolved.ts';
import { competenceTrees, familyTrees, flattenTrees, groupTrees, pathTo } from '../site/src/entries/tree.ts';

/** As many as a contribution may have: no walk along them may need a stack that deep, or the square of their number. */
const many = 15_000;
const base = parseFramework(exampleBase, { version: '1.0.0' });

type Chained = 'role' | 'competence' | 'group' | 'family' | 'term';

/** The framework of the examples with a chain of entries, whose data say how each leads to the one with the number before. */
function withChain(type: Chained, count: number, leading: (before: string, number: number) => object): Framework {
  const chain = Array.from({ length: count }, (_, number): Entry => {
    const id = `link-${number}`;
    const own = type === 'competence' ? { kind: 'conduct', definition: `The ability to do number ${number}.` } : {};
    return { type, id, data: { id, title: `Link ${number}`, ...own, ...leading(`link-${number - 1}`, number) } } as Entry;
  });
  const others = Object.values(base.entries).flatMap((entries): readonly Entry[] => entries.filter((entry) => entry.type !== 'manifest'));
  return createFramework({ version: '1.0.0', manifest: base.manifest, entries: [...others, ...chain], translations: [], files: [] });
}

const chains: readonly (readonly [string, Chained, (before: string, number: number) => object, string | undefined])[] = [
  ['extends', 'role', (before, number) => (number === 0 ? { requires: { fairness: {} } } : { extends: before }), 'extends-cycle'],
  ['partOf', 'competence', (before, number) => (number === 0 ? {} : { partOf: before }), 'parent-cycle'],
  ['parent of groups', 'group', (before, number) => (number === 0 ? {} : { parent: before }), 'parent-cycle'],
  ['parent of families', 'family', (before, number) => (number === 0 ? {} : { parent: before }), 'parent-cycle'],
  ['formerly', 'term', (before, number) => (number === 0 ? {} : { formerly: [before] }), undefined],
  ['replacedBy', 'term', (before, number) => (number === 0 ? {} : { status: 'deprecated', replacedBy: [before] }), undefined],
];

describe.each(chains)('%s', (_name, type, leading, rule) => {
  const chained = withChain(type, many, leading);

  test(`a chain of ${many} is checked, and told once where it is too long`, () => {
    const found = validate(chained).filter((each) => each.rule === rule);
    expect(found.map(({ file, message }) => [file.split('/').at(-1), message])).toEqual(
      rule === undefined
        ? []
        : [[`link-${longestChain + 1}.md`, expect.stringContaining(`“link-${longestChain}”, from which ${longestChain} more lead on`)]],
    );
  });

  test('one that is as long as it may be is sound', () => {
    const found = validate(withChain(type, longestChain + 1, leading)).filter((each) => each.rule === rule);
    expect(found).toEqual([]);
  });

  test('it is compared, released, put in order and shown', () => {
    const after = createFramework({ ...base, entries: [...base.byId.values()], translations: [] });
    expect(diffFrameworks(chained, after).changes.length).toBeGreaterThanOrEqual(many);
    expect(frameworkOfBundle(compileBundle(chained)).byId.size).toBe(chained.byId.size);
    expect(inOrderOfPages(chained, chained.entries[type]).length).toBe(chained.entries[type].length);

    expect(resolvedRoles(chained).roles.length).toBe(chained.entries.role.length);
    const trees = [flattenTrees(groupTrees(chained)), flattenTrees(familyTrees(chained)), flattenTrees(competenceTrees(chained))];
    expect(trees.map(({ length }) => length)).toEqual(
      [chained.entries.group, chained.entries.family, chained.entries.competence].map(({ length }) => length),
    );
    const index = competenceIndex(chained);
    for (const group of index.groups) sizeOf(index, group);
    if (type !== 'role' && type !== 'term') expect(pathTo(chained, type, `link-${many - 1}`).length).toBe(longestChain + 1);
    const history = [chained, after].map((framework) => ({ framework }));
    const [from, to] = history as unknown as readonly [Edition, Edition];
    expect(counterparts({ history } as unknown as Editions, from, `link-${many - 1}`, to)).toEqual([]);
  });
});

test('what a role extends is known as far as chains are followed', () => {
  const chained = withChain('role', many, chains[0]?.[2] ?? (() => ({})));
  const competencesOf = (id: string): readonly string[] => {
    const role = entryOf(chained, 'role', id);
    return (
      (role &&
        resolvedRoles(chained)
          .byRole.get(role)
          ?.requirements.map(({ competence }) => competence)) ??
      []
    );
  };
  expect(competencesOf(`link-${longestChain}`)).toEqual(['fairness']);
  expect(competencesOf(`link-${longestChain + 1}`)).toEqual([]);
});

test('a change that many roles inherit is told once, as far as it is inherited', () => {
  const asking = (level: object) => (before: string, number: number) => (number === 0 ? { requires: level } : { extends: before });
  const [before, after] = [asking({ fairness: {} }), asking({ fairness: { need: 'essential' } })].map((each) =>
    withChain('role', many, each),
  );
  const { changes } = diffFrameworks(before ?? base, after ?? base);
  expect(changes.map(({ kind, entry, heirs }) => [kind, entry.id, heirs?.length])).toEqual([['need-strengthened', 'link-0', longestChain]]);
});

test.each([
  ['a cycle', (number: number): number => (number + many - 1) % many],
  ['what leads into one', (number: number): number => Math.max(number - 1, 0)],
])('%s of as many is told in a few lines', (_name, towards) => {
  const chained = withChain('role', many, (_before, number) => ({ extends: `link-${towards(number)}` }));
  const found = validate(chained).filter(({ rule }) => rule === 'extends-cycle');
  expect(found.length).toBe(1);
  expect(JSON.stringify(found).length).toBeLessThan(10_000);
});

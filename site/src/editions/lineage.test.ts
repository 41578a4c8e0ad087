import { parseFramework } from '@framewright/markdown';
import { compileBundle, frameworkOfBundle, type Entry, type Framework } from '@framewright/model';
import { exampleBase } from '@framewright/validator';
import { describe, expect, test } from 'vitest';
import { editionsOf, type Editions } from './editions.ts';
import { counterparts, formerAnchors } from './lineage.ts';
import { departedFrom } from '../view/places/redirects.ts';
import { timelineOf } from '../view/version/timeline.ts';
import { canonicalOf } from '../view/places/page-counterpart.ts';

type Texts = Readonly<Record<string, string | undefined>>;

/** A competence of the example framework. */
function competence(id: string, more = '', text = 'The ability to do it.'): Texts {
  return { [`competences/${id}.md`]: `---\nid: ${id}\ntitle: ${id}\nkind: conduct\n${more}---\n${text}\n` };
}

function frameworkWith(texts: Texts, version: string): Framework {
  const known = Object.entries({ ...exampleBase, ...texts }).filter(([, text]) => text !== undefined) as [string, string][];
  return parseFramework(Object.fromEntries(known), { version });
}

/** A history with one event of each kind; each step is the whole framework beside the example. */
const steps: readonly Texts[] = [
  { ...competence('name'), ...competence('whole'), ...competence('left'), ...competence('right'), ...competence('passing') },
  {
    ...competence('other-name', 'formerly: [name]\n'),
    ...competence('whole', 'status: deprecated\nreplacedBy: [part-one, part-two]\n'),
    ...competence('part-one'),
    ...competence('part-two'),
    ...competence('left', 'status: deprecated\nreplacedBy: [both]\n'),
    ...competence('right', 'status: deprecated\nreplacedBy: [both]\n'),
    ...competence('both'),
    ...competence('passing', 'status: deprecated\nbecause: Nobody does it now.\n'),
  },
  {
    ...competence('third-name', 'formerly: [name, other-name]\n'),
    ...competence('part-one'),
    ...competence('part-two', '', 'The ability to do it well.'),
    ...competence('both'),
  },
];

function history(): Editions {
  const releases = steps.map((texts, index) => {
    const version = `${index + 1}.0.0`;
    return { version, date: `202${index}-01-01`, framework: frameworkOfBundle(compileBundle(frameworkWith(texts, version))), files: [] };
  });
  return editionsOf(frameworkWith({ ...steps.at(-1), ...competence('fresh') }, '3.0.0'), releases.toReversed(), '/b/');
}

const editions = history();
const [first, second, third] = editions.history as [Editions['main'], Editions['main'], Editions['main']];
const named = { first, second, third, draft: editions.draft, main: editions.main };
type Name = keyof typeof named;

function entryIn(name: Name, id: string): Entry {
  const entry = named[name].framework.byId.get(id);
  if (!entry) throw new Error(`There is no ${id} in ${name}.`);
  return entry;
}

describe('an entry of one edition in another', () => {
  test.each<[string, Name, Name, readonly string[]]>([
    ['fairness', 'first', 'main', ['fairness']],
    ['name', 'first', 'second', ['other-name']],
    ['name', 'first', 'main', ['third-name']],
    ['third-name', 'main', 'first', ['name']],
    ['whole', 'first', 'second', ['whole']],
    ['whole', 'first', 'third', ['part-one', 'part-two']],
    ['part-two', 'third', 'first', ['whole']],
    ['left', 'first', 'draft', ['both']],
    ['both', 'draft', 'first', ['left', 'right']],
    ['passing', 'second', 'third', []],
    ['fresh', 'draft', 'main', []],
  ])('%s of %s is in %s %j', (id, from, to, expected) => {
    expect(counterparts(editions, named[from], id, named[to]).map((entry) => entry.id)).toEqual(expected);
  });
});

test.each<[string, string | undefined, readonly string[]]>([
  ['third-name', undefined, ['name', 'other-name']],
  ['third-name', 'competence', ['competence-name', 'competence-other-name']],
  ['fairness', undefined, []],
])('the places that %s had, as %s', (id, sort, expected) => {
  expect(formerAnchors(third.framework, entryIn('third', id), sort)).toEqual(expected);
});

test('a place that another entry has, or claims before it, stays with that', () => {
  const framework = frameworkWith({ ...competence('a', 'formerly: [x, x, b]\n'), ...competence('b', 'formerly: [x]\n') }, '1.0.0');
  const placesOf = (id: string): readonly string[] =>
    [framework.byId.get(id)].flatMap((entry) => (entry ? formerAnchors(framework, entry) : []));
  expect([placesOf('a'), placesOf('b')]).toEqual([['x'], []]);
});

test('the latest release stands at the start and keeps a place of its own', () => {
  expect(editions.all.map(({ kind, base }) => `${kind} ${base}`)).toEqual([
    'latest /b/',
    'draft /b/draft/',
    'released /b/v/3.0.0/',
    'released /b/v/2.0.0/',
    'released /b/v/1.0.0/',
  ]);
});

test('addresses that an edition no longer has lead on, or say that nothing took their place', () => {
  expect(departedFrom(editions, editions.main).map(({ path, to, because }) => [path, to.map(({ href }) => href), because])).toEqual([
    ['competences/left/', ['/b/competences/both/'], undefined],
    ['competences/name/', ['/b/competences/third-name/'], undefined],
    ['competences/other-name/', ['/b/competences/third-name/'], undefined],
    ['competences/passing/', [], 'Nobody does it now.'],
    ['competences/right/', ['/b/competences/both/'], undefined],
    ['competences/whole/', ['/b/competences/part-one/', '/b/competences/part-two/'], undefined],
  ]);
});

test('an earlier address that another entry has now stays with that', () => {
  const framework = frameworkWith({ ...competence('a', 'formerly: [x, b]\n'), ...competence('b', 'formerly: [x]\n') }, '1.0.0');
  const only = editionsOf(framework, [], '/');
  expect(departedFrom(only, only.main).map(({ path, to }) => [path, to.map(({ href }) => href)])).toEqual([
    ['competences/x/', ['/competences/a/']],
  ]);
});

test.each<[string, Name, string | undefined]>([
  ['fairness', 'first', '/b/competences/fairness/'],
  ['name', 'first', '/b/competences/third-name/'],
  ['passing', 'first', '/b/v/2.0.0/competences/passing/'],
  ['passing', 'second', undefined],
  ['whole', 'first', '/b/v/2.0.0/competences/whole/'],
  ['fairness', 'main', undefined],
  ['fresh', 'draft', undefined],
])('search engines keep for %s of %s %s', (id, name, expected) => {
  expect(canonicalOf(editions, named[name], { entry: entryIn(name, id) })).toBe(expected);
});

test.each<[string, Name, readonly string[]]>([
  ['third-name', 'main', ['1.0.0 first', '2.0.0 renamed', '3.0.0 renamed']],
  ['part-two', 'main', ['1.0.0 first', '2.0.0 replaces', '3.0.0 changed']],
  ['passing', 'first', ['1.0.0 first', '2.0.0 deprecated', '3.0.0 removed']],
  ['fairness', 'draft', ['1.0.0 first', '2.0.0 unchanged', '3.0.0 unchanged']],
  ['fresh', 'draft', ['3.0.0 added']],
])('the life of %s, read in %s', (id, name, expected) => {
  expect(timelineOf(editions, named[name], entryIn(name, id)).map(({ edition, event }) => `${edition.version} ${event}`)).toEqual(expected);
});

test.each([['1.0'], ['1.0.0-rc.1'], ['../1.0.0']])('%s is no version to show', (version) => {
  expect(() => editionsOf(frameworkWith({}, '1.0.0'), [{ version, framework: frameworkWith({}, version), files: [] }], '/')).toThrow(
    version,
  );
});

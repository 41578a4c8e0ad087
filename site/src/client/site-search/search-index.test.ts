import { parseFramework } from '@framewright/markdown';
import { frameworkOfBundle, compileBundle, type FileToWrite } from '@framewright/model';
import { exampleBase } from '@framewright/validator';
import { describe, expect, test } from 'vitest';
import { searchFiles } from '../../data/search-files.ts';
import { editionsOf, type Release } from '../../editions/editions.ts';
import { foundHits, type Hit } from './found-hits.ts';
import { excerpt, markedPieces } from './found-words.ts';
import { loadIndex, type SearchIndex } from './search-index.ts';

const entry = (id: string, title: string, rest: string): string => `---\nid: ${id}\ntitle: ${JSON.stringify(title)}\n${rest}`;
const competence = (title: string, at: number): readonly [string, string] => [
  `competences/c${at}.md`,
  entry(`c${at}`, title, 'kind: conduct\n---\nA name.\n'),
];

const texts: Readonly<Record<string, string>> = {
  ...exampleBase,
  'competences/risk.md': entry(
    'risk',
    'Risk and issue management',
    'kind: technical\ngroup: planning\naliases: [Risk management]\ntags: [uncertainty]\ncode: K0001\nalignments:\n  - { framework: other, code: "652", relation: close }\nformerly: [hazard-watching]\n---\nSeeing early what may go wrong.\n\n## Application\n\n### Practised\n\nWeighs the likelihood of each entry of the register.\n',
  ),
  'competences/k6.md': entry('k6', 'Keeping minutes', 'kind: conduct\ncode: K0006\n---\nThe ability to write down what was said.\n'),
  'groups/planning.md': entry('planning', 'Planning and control', '---\n'),
  'roles/specialist.md': entry(
    'specialist',
    'PMO specialist',
    'aliases: [Risk specialist, Planning specialist]\nrequires: {}\n---\nDoes what an officer does.\n\n## Tasks\n\nDraws up the quarterly dashboard.\n',
  ),
  'roles/officer.md': entry('officer', 'PMO officer', 'requires: {}\n---\nKeeps the plans and the records in order.\n'),
  'terms/risk-term.md': entry('risk-term', 'Risk', '---\nSomething uncertain that would matter.\n'),
  'resources/book.md': entry(
    'book',
    'A book of odds',
    'sort: book\ncovers: { risk: { rating: { knowledge: 1, application: 1 }, certainty: stated } }\n---\nReads well.\n',
  ),
  ...Object.fromEntries(
    ['C', 'C++', 'C#', 'F#', '.NET', 'काम', 'कम', 'かき', 'がき', '東京都の計画', 'إدارة المخاطر', 'Café keeping'].map(competence),
  ),
};
const manifest = (texts['framework.md'] ?? '')
  .replace('format: 1', 'format: 2')
  .replace('\nkinds:', '\nalignedWith: [{ id: other, title: Another Framework }]\nkinds:');
const framework = parseFramework({ ...texts, 'framework.md': manifest }, { version: '1.0.0' });

/** An index that is loaded from files in memory, with the names of those that were asked for. */
async function opened(files: readonly FileToWrite[], path = 'search/index.json'): Promise<{ index: SearchIndex; asked: string[] }> {
  const asked: string[] = [];
  const load = <T>(address: string): Promise<T> => {
    asked.push(address);
    return Promise.resolve(JSON.parse(String(files.find((file) => `/${file.path}` === address)?.content)) as T);
  };
  return { index: await loadIndex(`/${path}`, load), asked };
}

const files = searchFiles(editionsOf(framework, [], '/'), [{ slug: 'start', title: 'Start here' }]);
const { index } = await opened(files);
const limits = { each: 50, all: 100 };

async function hits(text: string, of = index): Promise<readonly Hit[]> {
  return foundHits(of, await of.find(text), limits);
}

async function titles(text: string): Promise<readonly string[]> {
  return (await hits(text)).map(({ document }) => document.title);
}

describe('the best result of a search', () => {
  test.each([
    ['risk', 'Risk and issue management'],
    ['risk management', 'Risk and issue management'],
    ['K0001', 'Risk and issue management'],
    ['652', 'Risk and issue management'],
    ['Another Framework 652', 'Risk and issue management'],
    ['uncertainty', 'Risk and issue management'],
    ['hazard-watching', 'Risk and issue management'],
    ['likelihood', 'Risk and issue management'],
    ['quarterly dashboard', 'PMO specialist'],
    ['risk specialist', 'PMO specialist'],
    ['planing specalist', 'PMO specialist'],
    ['PMO off', 'PMO officer'],
    ['pmo ofifcer', 'PMO officer'],
    ['cafe', 'Café keeping'],
    ['CAFÉ', 'Café keeping'],
    ['uncertain', 'Risk and issue management'],
    ['something uncertain', 'Risk'],
    ['C', 'C'],
    ['c++', 'C++'],
    ['c#', 'C#'],
    ['F#', 'F#'],
    ['.net', '.NET'],
    ['काम', 'काम'],
    ['कम', 'कम'],
    ['かき', 'かき'],
    ['がき', 'がき'],
    ['計画', '東京都の計画'],
    ['京', '東京都の計画'],
    ['مخاطر', 'إدارة المخاطر'],
    ['ادارة', 'إدارة المخاطر'],
    ['download', 'Data'],
    ['csv', 'Data'],
    ['pdf', 'Everything on one page'],
    ['cite', 'How to cite'],
    ['start', 'Start here'],
  ])('%s', async (text, title) => {
    expect((await titles(text))[0]).toBe(title);
  });
});

test('what was typed exactly is found alone, and only where nothing is, what is near to it', async () => {
  expect(await titles('K0001')).toEqual(['Risk and issue management']);
  expect((await index.find('K0001')).isNear).toBe(false);
  expect((await index.find('risk')).isNear).toBe(false);
  const near = await index.find('liklihood');
  expect(near.isNear).toBe(true);
  expect(await titles('liklihood')).toEqual(['Risk and issue management']);
  expect((await index.find('officer records xqzzy')).isNear).toBe(true);
  expect(await titles('officer records xqzzy')).toEqual(['PMO officer']);
});

test('nothing asked, and nothing there', async () => {
  for (const text of ['', '   ', '“!”', 'xqzzy', 'PRINCE2']) expect(await titles(text), text).toEqual([]);
});

test('a result leads to the level or heading where the words stand', async () => {
  const placesOf = async (text: string): Promise<unknown> => (await hits(text))[0]?.places.map(({ label, fragment }) => [label, fragment]);
  expect(await placesOf('likelihood register')).toEqual([['Application 2 Practised', 'application-2']]);
  expect(await placesOf('dashboard')).toEqual([['Tasks', 'tasks']]);
  expect(await placesOf('wrong')).toEqual([['', '']]);
  // Its name says it.
  expect(await placesOf('issue')).toEqual([]);
});

test('of the other names only those that fit best are given, with what they are', async () => {
  const names = async (text: string): Promise<unknown> => (await hits(text))[0]?.names.map(({ sort, name }) => `${sort} ${name}`);
  expect(await names('planning specialist')).toEqual(['alias Planning specialist']);
  expect(await names('officer')).toEqual([]);
  expect(await names('652')).toEqual(['aligned Another Framework 652']);
  expect(await names('K0001')).toEqual(['code K0001']);
  expect(await names('hazard')).toEqual(['former hazard-watching']);
});

test('roles and competences come before the glossary, and what helps with a competence stands under it', async () => {
  const found = await hits('risk');
  expect(found.map(({ type }) => type)).toEqual(['competence', 'role', 'term', 'resource']);
  expect(found[0]?.document.helps).toEqual([{ title: 'A book of odds', href: '/resources/book/' }]);
});

test('an earlier title leads to the entry', async () => {
  const before = parseFramework(
    {
      ...texts,
      'framework.md': manifest,
      'competences/k6.md': (texts['competences/k6.md'] ?? '').replace('Keeping minutes', 'Note taking'),
    },
    { version: '1.0.0' },
  );
  const release: Release = { version: '1.0.0', framework: frameworkOfBundle(compileBundle(before)), files: [] };
  const { index: draft } = await opened(searchFiles(editionsOf(framework, [release], '/'), []), 'draft/search/index.json');
  const [hit] = await hits('note taking', draft);
  expect([hit?.document.title, hit?.names]).toEqual(['Keeping minutes', [{ sort: 'former', name: 'Note taking' }]]);
});

test('the words that were found are marked', async () => {
  const { asked } = await index.find('cafe keep');
  expect(markedPieces('A Café, keeping on', asked)).toEqual([
    { text: 'A ', isFound: false },
    { text: 'Café', isFound: true },
    { text: ', ', isFound: false },
    { text: 'keeping', isFound: true },
    { text: ' on', isFound: false },
  ]);
  const long = `${'Nothing to see here. '.repeat(20)}Then a café. ${'And nothing again. '.repeat(20)}`;
  const shown = excerpt(long, asked);
  expect(shown).toContain('café');
  expect(shown.length).toBeLessThan(200);
});

import { parseFramework } from '@framewright/markdown';
import { exampleBase } from '@framewright/validator';
import { describe, expect, test } from 'vitest';
import { casePackage, exportCase } from './case.ts';
import { checkCase } from './case/check-case.ts';
import { datesOfReleases } from '../standards/release-dates.ts';

const framework = parseFramework(
  {
    ...exampleBase,
    'roles/head-clerk.md':
      '---\nid: head-clerk\ntitle: Head clerk\nextends: clerk\nrequires:\n  fairness: { need: essential }\n  minute-taking: { rating: { knowledge: 3, application: 2 }, contexts: [board] }\nelectives:\n  - { id: more, title: More, atLeast: 1, including: [agenda-setting], of: { agenda-setting: { rating: 2 }, fairness: {} } }\n---\n',
    'roles/drafted.md': '---\nid: drafted\ntitle: Drafted\nstatus: draft\nrequires:\n  fairness: {}\n---\n',
  },
  { version: '1.0.0' },
);
const dates = datesOfReleases('2026-03-01', [{ date: '2026-01-01', framework }, { date: '2026-02-01', framework }, { framework }]);
const options = { dates, words: (markdown: string): string => markdown.replaceAll('*', '') };
const whole = casePackage(framework, options);
const itemOf = (id: string) => whole.CFItems.find(({ extensions }) => extensions?.framewright['id'] === id);
const requires = whole.CFAssociations.filter(({ associationType }) => associationType === 'ext:requires');

test('keeps to the rules of the standard, in its own words only or with more', () => {
  expect(checkCase(whole)).toEqual([]);
  expect(checkCase(casePackage(framework, { ...options, plain: true }))).toEqual([]);
});

test('a package in the words of the standard has no others', () => {
  const text = JSON.stringify(casePackage(framework, { ...options, plain: true }));
  expect(text).not.toMatch(/"extensions"|ext:requires/u);
  expect(text).toContain('isRelatedTo');
});

test('every entry that is no draft is an item with its facts', () => {
  expect(itemOf('drafted')).toBeUndefined();
  const { group, family, competence, qualification } = framework.entries;
  expect(whole.CFItems.length).toBe(group.length + family.length + competence.length + qualification.length + 2);
  for (const { id, data } of competence)
    expect(itemOf(id), id).toMatchObject({ fullStatement: options.words(data.definition), statusStartDate: '2026-01-01' });
});

test('days are those of the releases that changed something', () => {
  expect(itemOf('fairness')?.lastChangeDateTime).toBe('2026-01-01T00:00:00Z');
  expect(whole.CFDocument.lastChangeDateTime).toBe('2026-03-01T00:00:00Z');
});

test('what a role requires holds rating, contexts, need and choice', () => {
  const of = (id: string) => requires.filter(({ originNodeURI }) => originNodeURI.identifier === itemOf(id)?.identifier);
  const facts = of('head-clerk').map(({ destinationNodeURI, extensions }) => [destinationNodeURI.title, extensions?.framewright]);
  expect(facts).toContainEqual([
    'Minute taking',
    { rating: { knowledge: 3, application: 2 }, contexts: ['board'], need: 'expected', origin: 'overridden', from: 'head-clerk' },
  ]);
  expect(facts.filter(([, said]) => JSON.stringify(said).includes('"elective"'))).toHaveLength(2);
});

test('an item, an association and a type answer at their addresses', () => {
  const files = exportCase(framework, options);
  const paths = new Set(files.map(({ path }) => path));
  const base = `${framework.manifest.data.iri.replace(/\/?$/u, '/')}data/1.0.0/`;
  for (const { uri } of [
    whole.CFDocument,
    ...whole.CFItems,
    ...whole.CFAssociations,
    ...whole.CFDefinitions.CFItemTypes,
    ...whole.CFRubrics,
  ])
    expect(paths.has(uri.slice(base.length)), uri).toBe(true);
  expect([...paths].toSorted()).toEqual([...paths]);
  expect(exportCase(framework, options)).toEqual(files);
});

test('identifiers stay when the version changes', () => {
  const later = casePackage({ ...framework, version: '2.0.0' }, options);
  expect(later.CFItems.map(({ identifier }) => identifier)).toEqual(whole.CFItems.map(({ identifier }) => identifier));
});

describe('rings of parents', () => {
  test('end at the document', () => {
    const ring = parseFramework(
      {
        ...exampleBase,
        'groups/one.md': '---\nid: one\ntitle: One\nparent: two\n---\n',
        'groups/two.md': '---\nid: two\ntitle: Two\nparent: one\n---\n',
      },
      { version: '1.0.0' },
    );
    expect(checkCase(casePackage(ring, options))).toEqual([]);
  });
});

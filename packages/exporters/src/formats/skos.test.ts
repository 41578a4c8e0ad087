import { parseFramework } from '@framewright/markdown';
import { exampleBase } from '@framewright/validator';
import { Parser } from 'n3';
import { expect, test } from 'vitest';
import { datesOfReleases } from '../standards/release-dates.ts';
import { exportSkos, skosTriples } from './skos.ts';
import { checkSkos } from './skos/check-skos.ts';
import { checkSkosFile } from './skos/check-skos-file.ts';
import { longName, tripleKey, type Triple } from './skos/triple.ts';

const competence = (id: string, more: string): string =>
  `---\nid: ${id}\ntitle: ${id}\nkind: ${kind}\n${more}\n---\nDoes "${id}" with a \\\\ stroke.\n`;
const kind = /kind: (\S+)/u.exec(exampleBase['competences/fairness.md'] ?? '')?.[1] ?? '';
const framework = parseFramework(
  {
    ...exampleBase,
    'competences/one.md': competence('one', 'aliases: [one, First]\npartOf: two\nrelated: [two, three]\ncode: A-1'),
    'competences/two.md': competence('two', 'status: deprecated\nreplacedBy: [three]'),
    'competences/three.md': competence(
      'three',
      'formerly: [drei]\nbuildsOn: [two]\nalignments: [{ framework: x, code: "C 1", relation: exact }]',
    ),
  },
  { version: '1.0.0' },
);
const options = { words: (markdown: string): string => markdown, dates: datesOfReleases('2026-03-01', []) };
const triples = skosTriples(framework, options);
const [, turtle] = exportSkos(framework, options);
const [jsonLd] = exportSkos(framework, options);
const base = framework.manifest.data.iri.replace(/\/?$/u, '/');
const ofOne = (id: string): readonly (readonly [string, unknown])[] =>
  triples.filter(({ subject }) => subject === `${base}competences/${id}/`).map(({ property, value }) => [property, value]);

test('keeps to the conditions of SKOS, and to what tools need', () => {
  expect(checkSkos(triples)).toEqual([]);
  expect(checkSkosFile(triples)).toEqual([]);
});

test('another reader finds in the Turtle what was said', () => {
  const read = new Parser().parse(turtle?.content ?? '').map(({ subject, predicate, object }): Triple => {
    const language = object.termType === 'Literal' ? object.language : '';
    const datatype = object.termType === 'Literal' ? object.datatype.value : '';
    const isPlain = language !== '' || datatype === longName('xsd:string');
    return {
      subject: subject.value,
      property: predicate.value,
      value:
        object.termType === 'Literal'
          ? { text: object.value, ...(language === '' ? {} : { language }), ...(isPlain ? {} : { datatype }) }
          : object.value,
    };
  });
  const keys = (of: readonly Triple[]): readonly string[] => [...new Set(of.map((each) => tripleKey(lowerLanguage(each))))].sort();
  expect(keys(read)).toEqual(keys(triples));
});

/** Tags of languages are the same in all letters. */
function lowerLanguage(triple: Triple): Triple {
  const { value } = triple;
  return typeof value === 'string' || value.language === undefined
    ? triple
    : { ...triple, value: { ...value, language: value.language.toLowerCase() } };
}

test('the JSON-LD says as much', () => {
  const { '@graph': graph } = JSON.parse(jsonLd?.content ?? '') as { '@graph': readonly Record<string, unknown>[] };
  const count = graph
    .flatMap((each) => Object.entries(each))
    .reduce((sum, [key, value]) => sum + (key === '@id' ? 0 : (value as unknown[]).length), 0);
  expect(count).toBe(new Set(triples.map(tripleKey)).size);
});

test('labels, codes, hierarchy and relations are said; what SKOS forbids is not', () => {
  expect(ofOne('one')).toEqual(
    expect.arrayContaining([
      [longName('skos:notation'), { text: 'A-1' }],
      [longName('skos:altLabel'), { text: 'First', language: framework.language }],
      [longName('skos:broader'), `${base}competences/two/`],
      [longName('skos:related'), `${base}competences/drei/`],
    ]),
  );
  expect(ofOne('one')).not.toContainEqual([longName('skos:related'), `${base}competences/two/`]);
  expect(ofOne('one')).not.toContainEqual([longName('skos:altLabel'), { text: 'one', language: framework.language }]);
});

test('an entry keeps its address when it is renamed, and tells what replaced it', () => {
  expect(ofOne('two')).toContainEqual([longName('dct:isReplacedBy'), `${base}competences/drei/`]);
  expect(ofOne('drei')).toContainEqual([longName('skos:exactMatch'), `${base}aligned/x/C%201`]);
});

test('the order of entries changes no byte', () => {
  const turned = { ...framework, entries: { ...framework.entries, competence: framework.entries.competence.toReversed() } };
  expect(exportSkos(turned, options)).toEqual(exportSkos(framework, options));
});

import { parseFramework } from '@framewright/markdown';
import type { Framework } from '@framewright/model';
import { exampleBase } from '@framewright/validator';
import { expect, test } from 'vitest';
import { datesOfReleases } from '../standards/release-dates.ts';
import { exportCtdl } from './ctdl.ts';
import { checkCtdl } from './ctdl/check-ctdl.ts';
import { readCtdlVocabulary } from './ctdl/ctdl-vocabulary.ts';

const ctid = 'ce-177f4c85-4efe-401d-acdd-1ea4adeeaf37';
const framework = parseFramework(
  {
    ...exampleBase,
    'competences/fairness.md': (exampleBase['competences/fairness.md'] ?? '').replace(
      'id: fairness\n',
      `id: fairness\nidentifiers: [{ system: ctid, id: ${ctid} }]\nbuildsOn: [minute-taking]\n`,
    ),
    'competences/cover.md': (exampleBase['competences/fairness.md'] ?? '').replace('id: fairness\n', 'id: cover\nstatus: draft\n'),
  },
  { version: '1.0.0' },
);
const options = {
  words: (markdown: string): string => markdown,
  dates: datesOfReleases('2026-03-01', [{ date: '2026-01-01', framework }]),
};
const described: Framework = {
  ...framework,
  entries: {
    ...framework.entries,
    competence: framework.entries.competence.map((entry) =>
      entry.id === 'minute-taking'
        ? { ...entry, data: { ...entry.data, descriptors: { knowledge: { 1: 'Knows what minutes are.' } } } }
        : entry,
    ),
  },
};
const [file] = exportCtdl(described, options);
const document = JSON.parse(file?.content ?? '') as { readonly '@graph': readonly Record<string, unknown>[] };
const graph = document['@graph'];
const ofType = (type: string): readonly Record<string, unknown>[] => graph.filter((each) => each['@type'] === type);
const at = (ending: string): Record<string, unknown> | undefined => graph.find((each) => String(each['@id']).endsWith(ending));

test('every identifier is of the form of registries, and of one thing', () => {
  expect(checkCtdl(document, readCtdlVocabulary({}))).toEqual([]);
  const ids = graph.flatMap((each) => each['ceterms:ctid'] ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(graph.map((each) => each['@id'])).size).toBe(graph.length);
});

test('an entry that has an identifier keeps it', () => {
  expect(at('competences/fairness/')?.['ceterms:ctid']).toBe(ctid);
});

test('competencies are in a tree below the framework, drafts left out', () => {
  const competencies = ofType('ceasn:Competency');
  expect(competencies.length).toBe(framework.entries.group.length + framework.entries.competence.length - 1);
  const children = graph.flatMap((each) => [each['ceasn:hasChild'] ?? [], each['ceasn:hasTopChild'] ?? []].flat());
  expect(children.toSorted()).toEqual(competencies.map((each) => each['@id']).toSorted());
});

test('texts of levels are rubrics that lead to progression levels', () => {
  const levels = new Set(ofType('asn:ProgressionLevel').map((each) => each['@id']));
  const texts = ofType('ceasn:CriterionLevel');
  expect(texts.map((text) => text['ceasn:benchmarkText'])).toEqual([{ [framework.language]: 'Knows what minutes are.' }]);
  for (const text of texts) expect(levels.has([text['asn:hasProgressionLevel']].flat()[0])).toBe(true);
});

test('roles say which competencies they embody, and competencies what comes before', () => {
  expect([at('roles/clerk/')?.['ceasn:skillEmbodied']].flat().length).toBeGreaterThan(0);
  expect(at('competences/fairness/')?.['ceasn:prerequisiteAlignment']).toEqual([expect.stringContaining('minute-taking')]);
  expect(at('competences/fairness/')?.['ceasn:dateModified']).toBe('2026-01-01T00:00:00Z');
});

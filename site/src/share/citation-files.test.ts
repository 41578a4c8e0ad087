import type { Manifest } from '@framewright/model';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { printBibtex, printCitationFile } from './citation-files.ts';

const manifest = {
  id: 'bread',
  title: 'Bread & {butter}: 100 % "good"\\',
  publisher: 'Bakers_of #1',
  licence: 'CC-BY-4.0',
  language: 'en-GB',
} as Manifest;

test('BibTeX has its marks written so that none ends a field', () => {
  expect(
    printBibtex({ manifest, version: '1.0.0', date: '2026-03-07', address: 'https://a.example/v/1.0.0/' }, 'draft'),
  ).toMatchInlineSnapshot(`
    "@misc{bread-1.0.0,
      title = {{Bread \\& \\textbraceleft{}butter\\textbraceright{}: 100 \\% "good"\\textbackslash{}}},
      author = {{Bakers\\_of \\#1}},
      version = {1.0.0},
      year = {2026},
      month = {3},
      url = {https://a.example/v/1.0.0/},
      langid = {en-GB},
      note = {CC-BY-4.0}
    }
    "
  `);
});

test('a draft has no version and says so', () => {
  const text = printBibtex({ manifest }, 'Draft, not released.');
  expect(text).toMatch(/^@misc\{bread-draft,\n/u);
  expect(text).toContain('note = {Draft, not released.}');
  expect(text).not.toMatch(/version|year|url/u);
});

test('the citation file is YAML that says what it was given', () => {
  const text = printCitationFile(
    { manifest: { ...manifest, repository: 'https://f.example/x' }, version: '1.0.0', date: '2026-03-07', address: 'https://a.example/' },
    'Cite: "it"',
  );
  expect(parse(text)).toEqual({
    'cff-version': '1.2.0',
    message: 'Cite: "it"',
    type: 'dataset',
    title: manifest.title,
    authors: [{ name: 'Bakers_of #1' }],
    version: '1.0.0',
    'date-released': '2026-03-07',
    license: 'CC-BY-4.0',
    url: 'https://a.example/',
    'repository-code': 'https://f.example/x',
  });
});

test.each(['javascript:alert(1)', 'ftp://a.example/'])('no source is named at %s', (repository) => {
  expect(printCitationFile({ manifest: { ...manifest, repository } }, 'm')).not.toContain('repository');
});

import { parseFramework } from '@framewright/markdown';
import { expect, test } from 'vitest';
import { exampleBase } from '../examples/example-base.ts';
import { exampleTexts } from '../examples/example-files.ts';
import { diffFrameworks } from '../diff-frameworks.ts';
import type { ExampleFiles } from '../judging/change-kind.ts';

const whisking = (id: string, title: string, definition: string): string =>
  `---\nid: ${id}\ntitle: ${title}\nkind: craft\n---\n${definition}\n`;
const foam = 'The ability to whisk tea into foam that stays.';

function vanishedIn(before: ExampleFiles, after: ExampleFiles): readonly string[] {
  return diffFrameworks(parseFramework(exampleTexts(before)), parseFramework(exampleTexts(after)))
    .changes.filter(({ kind }) => kind === 'entry-vanished')
    .map(({ message }) => message.replace(/^.*under formerly\. ?/u, ''));
}

const before = { 'competences/whisking.md': whisking('whisking', 'Whisking', foam) };

test.each([
  ['the same texts', whisking('froth', 'Making froth', foam), 'the same texts'],
  ['texts that are alike', whisking('froth', 'Making froth', foam.replace('stays', 'lasts')), 'texts that are alike'],
  ['a title that is near', whisking('whisker', 'Whisker', 'The skill of beating leaves.'), 'a title that is near'],
  ['the same title', whisking('froth', 'Whisking', 'The skill of beating leaves.'), 'the same title'],
])('a new entry with %s is proposed, with the line to write', (_name, text, because) => {
  const id = /id: (\w+)/u.exec(text)?.[1] ?? '';
  const title = /title: (.+)/u.exec(text)?.[1] ?? '';
  expect(vanishedIn(before, { [`competences/${id}.md`]: text })).toEqual([
    `Perhaps it is “${title}” now, which has ${because}: then write “formerly: [whisking]” in competences/${id}.md.`,
  ]);
});

test('what was only proposed is followed as well', () => {
  const proposed = whisking('whisking', 'Whisking', foam).replace('kind:', 'status: proposed\nkind:');
  const after = { 'competences/froth.md': whisking('froth', 'Making froth', foam) };
  const { changes } = diffFrameworks(
    parseFramework(exampleTexts({ 'competences/whisking.md': proposed })),
    parseFramework(exampleTexts(after)),
  );
  expect(changes.find(({ kind }) => kind === 'proposed-entry-withdrawn')?.message).toBe(
    'The competence “Whisking”, which was proposed, is withdrawn. Perhaps it is “Making froth” now, which has the same texts: then write “formerly: [whisking]” in competences/froth.md.',
  );
});

test('roles that require the same, and that the same roles require, are proposed', () => {
  const role = (id: string): string => `---\nid: ${id}\ntitle: ${id} of a house\nrequires:\n  courtesy: {}\n  whisking: {}\n---\n`;
  const roles = { 'roles/steward.md': role('steward'), 'roles/porter.md': role('porter') };
  const renamed = {
    'competences/froth.md': whisking('froth', 'Making it', 'Another matter.'),
    ...Object.fromEntries(Object.entries(roles).map(([path, text]) => [path, text.replace('whisking', 'froth')])),
  };
  expect(vanishedIn({ ...before, ...roles }, renamed)).toEqual([expect.stringContaining('which has the same requirements')]);
  expect(vanishedIn({ ...before, 'roles/steward.md': role('steward') }, { ...before, 'roles/zz.md': role('zz') })).toEqual([
    expect.stringContaining('and the same requirements: then write “formerly: [steward]” in roles/zz.md.'),
  ]);
});

test('nothing is proposed where nothing is alike, of another type, or twice', () => {
  expect(vanishedIn(before, {})).toEqual(['']);
  expect(vanishedIn(before, { 'competences/song.md': whisking('song', 'Singing', 'Holds a tune at night.') })).toEqual(['']);
  expect(vanishedIn(before, { 'terms/froth.md': `---\nid: froth\ntitle: Whisking\n---\n${foam}\n` })).toEqual(['']);
  const two = { ...before, 'competences/beating.md': whisking('beating', 'Beating', foam) };
  const proposals = vanishedIn(two, { 'competences/whisked.md': whisking('whisked', 'Whisked', foam) });
  expect(proposals.filter((proposal) => proposal !== '')).toEqual([expect.stringContaining('formerly: [whisking]')]);
});

test('an entry that says where it comes from needs no proposal', () => {
  const after = { 'competences/froth.md': whisking('froth', 'Making froth', foam).replace('kind:', 'formerly: [whisking]\nkind:') };
  expect(vanishedIn(before, after)).toEqual([]);
  expect(Object.keys(exampleBase)).not.toContain('competences/whisking.md');
});

import type { EntryOf } from '@framewright/model';
import { expect, test } from 'vitest';
import { parseFramework } from '../bind/parse-framework.ts';
import { neighbourIds, newEntryFile } from './edit-new.ts';

const manifest = '---\nformat: 1\nid: tea\ntitle: Tea\nkinds: [{ id: craft, title: Craft }, { id: art, title: Art }]\n---\n';

/** The folder of a new competence of a group and a kind, beside others that are told by path, group and kind. */
function folderBeside(others: readonly (readonly [string, string, string])[], group?: string): string {
  const texts = others.map(([path, ofGroup, kind], index) => [
    `competences/${path}c${index}.md`,
    `---\nid: c${index}\ntitle: C ${index}\nkind: ${kind}\ngroup: ${ofGroup}\n---\nThe ability.\n`,
  ]);
  const framework = parseFramework({ 'framework.md': manifest, ...Object.fromEntries(texts) });
  const data = { id: 'new', title: 'New', kind: 'craft', ...(group === undefined ? {} : { group }), definition: 'The ability.' };
  const { path } = newEntryFile(framework, { type: 'competence', id: 'new', data } as EntryOf<'competence'>);
  return path.slice('competences/'.length, -'new.md'.length);
}

test.each<[string, readonly (readonly [string, string, string])[], string | undefined, string]>([
  ['nothing', [], 'hot', ''],
  [
    'most of its group',
    [
      ['a/', 'hot', 'craft'],
      ['a/', 'hot', 'craft'],
      ['b/', 'hot', 'craft'],
    ],
    'hot',
    'a/',
  ],
  [
    'half of its group, and most of its kind',
    [
      ['a/', 'hot', 'craft'],
      ['b/', 'hot', 'craft'],
      ['b/', 'cold', 'craft'],
    ],
    'hot',
    'b/',
  ],
  [
    'half of its group and of its kind',
    [
      ['a/', 'hot', 'craft'],
      ['b/', 'hot', 'craft'],
    ],
    'hot',
    '',
  ],
  [
    'others of another group and kind',
    [
      ['a/', 'cold', 'art'],
      ['a/', 'cold', 'art'],
    ],
    'hot',
    '',
  ],
  [
    'most of its kind',
    [
      ['a/', 'hot', 'craft'],
      ['a/', 'cold', 'art'],
      ['b/', 'cold', 'art'],
    ],
    undefined,
    'a/',
  ],
])('beside %s', (_title, others, group, folder) => {
  expect(folderBeside(others, group)).toBe(folder);
});

test('neighbours are of one type, and of one kind where it is given', () => {
  const of = (id: string, kind: string): Readonly<Record<string, string>> => ({
    [`competences/${id}.md`]: `---\nid: ${id}\ntitle: ${id}\nkind: ${kind}\n---\nThe ability.\n`,
  });
  const framework = parseFramework({
    'framework.md': manifest,
    ...of('a', 'craft'),
    ...of('b', 'art'),
    'terms/c.md': '---\nid: c\ntitle: C\n---\nC.\n',
  });
  expect(neighbourIds(framework, 'competence')).toEqual(['a', 'b']);
  expect(neighbourIds(framework, 'competence', 'art')).toEqual(['b']);
  expect(neighbourIds(framework, 'term')).toEqual(['c']);
});

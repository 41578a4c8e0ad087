import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Where the words stand that pages, previews and messages say in English. */
const sources = ['site/src/words/*.ts', 'packages/diff/src/**/*.ts'];

/** Turns of phrase that readers took for a translation, each with what is said in its place. */
const clumsy: readonly (readonly [string, string])[] = [
  ['read something else', 'The wording changed.'],
  ['may count differently', 'Past assessments and course mappings may need another look.'],
  ['may lead elsewhere', 'Links and ids that point to these entries may break.'],
  ['What reads the bundle', 'Software that reads the data may need a change.'],
  ['It needs a minor', 'This calls for a minor release'],
  ['refer to is another', 'something they refer to has been replaced'],
  ['is younger than', 'Before version 1.0.0'],
  ['under a condition now', 'now needs … only in …'],
  ['reads differently', 'reworded'],
  ['Mistakes left', 'Open issues'],
  ['found in the source of this page', 'This page has … open issues for its editors'],
  ['nobody is assessed against it.', 'don’t assess anyone against it'],
  ['hold in some contexts only', 'Some requirements depend on where you work.'],
  ['What it needs', 'Competences for this role'],
  ['One rung down', 'Previous step'],
  ['On the same rung', 'Same step'],
  ['A pointed step goes', 'An arrow tip is new compared with …'],
  ['have a meaning of their own', 'Terms are defined in the …'],
  ['is asked at this level', 'Not expected at this level.'],
  ['A filled step is one', 'Filled: covered. Outlined: still to learn.'],
  ['part of the way', 'partly covers'],
  ['write or mend', 'improve the text'],
  ['You depend on it', 'You teach, assess or build on it'],
  ['Something to mend', 'Something wrong?'],
  ['This page is not here', 'Page not found'],
  ['Other names lead to', 'including alternative names'],
  ['Times at which', 'When we ask readers to check part of the framework.'],
  ['as they wish to be', 'under the name they choose'],
  ['spoils accented', 'shows accented letters wrongly'],
  ['follows nobody', 'doesn’t track you'],
  ['The check knows', '… rules are checked'],
];

describe('words that read like a translation are gone', async () => {
  const texts: (readonly [string, string])[] = [];
  for (const pattern of sources)
    for await (const path of glob(pattern, { cwd: root }))
      if (!path.endsWith('.test.ts')) texts.push([path, await readFile(`${root}${path}`, 'utf8')]);

  test('in all files that hold words', () => {
    expect(texts.map(([path]) => path)).toEqual(expect.arrayContaining(['site/src/words/en.ts', 'packages/diff/src/judging/policy.ts']));
  });

  test.each(clumsy)('%s → %s', (phrase) => {
    expect(texts.filter(([, text]) => text.includes(phrase)).map(([path]) => path)).toEqual([]);
  });
});

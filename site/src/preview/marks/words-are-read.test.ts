import { changeKinds, diffFrameworks, exampleTexts, likeChanges } from '@framewright/diff';
import { parseFramework } from '@framewright/markdown';
import { previewMarks } from '@framewright/review';
import { expect, test } from 'vitest';
import { editionsOf } from '../../editions/editions.ts';
import { viewOf } from '../../editions/view.ts';
import { changeGroups } from '../../view/version/change-groups.ts';
import { readParts } from '../../view/words/read-blocks.ts';
import { runsOf } from './mark-runs.ts';

type Texts = Readonly<Record<string, string>>;

/** The same files with Markdown in all prose of some. @param word what one side says and the other does not */
function marked(texts: Texts, word: string, paths: ReadonlySet<string>): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => {
      const at = text.indexOf('\n---\n', 4) + 5;
      if (!paths.has(path) || !text.startsWith('---\n') || at < 5) return [path, text];
      const body = text
        .slice(at)
        .replace(/^(?=[^\n])(?!#)(.*)$/gmu, `$1 It puts ${word} [[steep]] with **its** [[steep|party]], \`kept\`.`);
      return [path, `${text.slice(0, at)}${body}`];
    }),
  );
}

/** What stands in a text as it was typed: links, list marks and marks of emphasis. */
const typed = /\[\[|\]\]|\]\(|\*\*|`|^\s*(?:[-*]|\d+\.)\s/u;

test.each(changeKinds.flatMap(({ id, examples: [example] }) => (example ? [{ id, example }] : [])))(
  'a change of the kind $id is told of in words that are read',
  ({ example }) => {
    const [old, current] = [exampleTexts(example.before), exampleTexts(example.after)];
    const edited = new Set([
      'competences/tasting.md',
      ...Object.keys({ ...old, ...current }).filter((path) => old[path] !== current[path]),
    ]);
    const before = parseFramework(marked(old, 'risks', edited));
    const after = parseFramework(marked(current, 'dangers', edited));
    const difference = diffFrameworks(before, after);
    const editions = editionsOf(after, [], '/x/');
    const view = viewOf(editions, editions.main);
    const shown = [
      ...previewMarks(difference, before, after).flatMap(({ marks }) =>
        marks.flatMap((mark) => [
          mark.message,
          ...runsOf(view, mark).flatMap(({ label = '', runs }) => [label, ...runs.map(({ text }) => text)]),
        ]),
      ),
      ...changeGroups(view, editions.main, difference).flatMap(({ changes }) =>
        changes.flatMap(({ message, marks }) => [message, ...marks.flatMap((runs) => runs.map(({ text }) => text))]),
      ),
      ...likeChanges(difference.changes, after).map(({ message }) => message),
    ];
    expect(shown.filter((text) => typed.test(text))).toEqual([]);
    expect(shown.join(' ')).toContain('dangers');
  },
);

test('where only the target of a link changed, it stands beside the words; where only marks did, these are shown', () => {
  const labelOf = (id: string): string => id.toUpperCase();
  const shown = (before: string, after: string): readonly string[] =>
    readParts(before, after, labelOf).flatMap((part) =>
      part.how === 'same'
        ? []
        : part.how === 'reworded'
          ? part.words.filter(({ change }) => change !== 'same').map(({ text }) => text)
          : [part.text],
    );
  expect(shown('See [[a|words]] here.', 'See [[b|words]] here.')).toEqual(['A', 'B']);
  expect(shown('Some *words* of it stand here.', 'Some words of it stand here.')).toEqual(['*', '*']);
  expect(shown('| a | b |\n| - | - |\n| one | two |', '| a | b |\n| - | - |\n| one | two words |')).toEqual([' words']);
  expect(shown('- [[a]] first', '- [[a]] first\n- Then [more](https://b.example)')).toEqual(['Then more']);
});

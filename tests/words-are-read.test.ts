import { changeKinds, declaredBump, diffFrameworks, exampleTexts, likeChanges, readParts, tallyOf } from '@framewright/diff';
import { parseFramework } from '@framewright/markdown';
import { labelOf } from '@framewright/model';
import { printDifference } from '@framewright/reporters';
import { previewMarks } from '@framewright/review';
import { expect, test } from 'vitest';
import { editionsOf } from '../site/src/editions/editions.ts';
import { viewOf } from '../site/src/editions/view.ts';
import { runsOf } from '../site/src/preview/marks/mark-runs.ts';
import { changeGroups } from '../site/src/view/version/change-groups.ts';

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
  async ({ example }) => {
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
    const changes = difference.changes.map((change) => ({ ...change, places: {} }));
    const report = { ...difference, changes, declared: declaredBump(difference.required, difference.from) };
    for (const format of ['pretty', 'markdown', 'github'] as const) {
      const printed = await printDifference(format, report, {
        color: false,
        width: 400,
        partsOf: (from, to) =>
          readParts(from, to, (id) => {
            const entry = after.byId.get(id);
            return entry && labelOf(entry);
          }),
        likeChanges: (all) => likeChanges(all, after),
        tallyOf,
      });
      // Backslashes keep signs from being Markdown in a report that is.
      const words = printed.replaceAll('\\', '');
      expect([format, words.match(/\[\[(?:steep|[a-z-]+\|)[^\n]{0,40}|[^\n]{0,20}(?:\*\*its|`kept)[^\n]{0,20}/gu)]).toEqual([format, null]);
      if (format !== 'github') expect(words).toContain('dangers');
    }
  },
);

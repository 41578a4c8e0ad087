import type { ExampleFiles } from '../judging/change-kind.ts';
import { exampleBase } from './example-base.ts';

/**
 * A file of {@link exampleBase} with some words replaced.
 * @throws Error if the words do not occur, which is a mistake in an example
 */
export function edited(path: string, ...changes: readonly (readonly [from: string, to: string])[]): ExampleFiles {
  let text = exampleBase[path] ?? '';
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${path} of the example framework does not say “${from}”`);
    text = text.replace(from, () => to);
  }
  return { [path]: text };
}

/** The texts of one side of an example. */
export function exampleTexts(files: ExampleFiles): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries({ ...exampleBase, ...files }).filter((each): each is [string, string] => each[1] !== null));
}

/** The files of {@link exampleBase} that change when a competence gets another id and keeps the old one under `formerly`. */
export function renamed(from: string, to: string): ExampleFiles {
  const word = new RegExp(`(?<![a-z-])${from}(?![a-z-])`, 'gu');
  const changed = Object.entries(exampleBase)
    .filter(([path]) => /^(?:competences|roles|qualifications)\//u.test(path))
    .map(([path, text]): readonly [string, string] => [
      path.replace(`/${from}.`, `/${to}.`),
      text.replace(word, to).replace(`id: ${to}\n`, `id: ${to}\nformerly: [${from}]\n`),
    ]);
  return { ...Object.fromEntries(changed), [`competences/${from}.md`]: null };
}

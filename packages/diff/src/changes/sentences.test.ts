import { parseFramework } from '@framewright/markdown';
import { describe, expect, test } from 'vitest';
import { changeKinds } from './index.ts';
import { diffFrameworks } from '../diff-frameworks.ts';
import { exampleBase } from '../examples/example-base.ts';
import { exampleTexts } from '../examples/example-files.ts';
import type { ExampleFiles } from '../judging/change-kind.ts';

/** The texts with scales that have only one dimension, called Level as most are. */
function withOneDimension(files: ExampleFiles): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(exampleTexts(files)).map(([path, text]) => [
      path,
      text
        .replace(/\n {2}- \{ id: (?:practice|pace).*/gu, '')
        .replace(/\n## Practice\n(?:(?!\n## ).|\n(?!## ))*/gu, '\n')
        .replace(/\{ id: (?:knowledge|grace), title: \w+ \}/gu, '{ id: level, title: Level }')
        .replace(/^## (?:Knowledge|Grace)$/gmu, '## Level')
        .replace(/, (?:practice|pace): \d/gu, '')
        .replace(/\{ practice: /gu, '{ level: ')
        .replace(/\b(?:knowledge|grace): (?=\d)/gu, 'level: '),
    ]),
  );
}

const kinds = changeKinds.flatMap((kind) => kind.examples.map((example) => [`${kind.id}: ${example.title}`, example] as const));

describe.each([
  ['two dimensions', exampleTexts],
  ['one dimension', withOneDimension],
])('with %s', (_name, textsOf) => {
  test.each(kinds)('a sentence is one: %s', (_title, { before, after }) => {
    const { changes } = diffFrameworks(parseFramework(textsOf(before)), parseFramework(textsOf(after)));
    for (const { message } of changes) {
      expect(message).toMatch(/^(?:“|\p{Lu}).*\.$/u);
      // No word twice, no number beside the wrong form, nothing left open.
      expect(message).not.toMatch(/\b(\p{L}+) (?:at |for )?\1\b/iu);
      expect(message).not.toMatch(/\b1 \p{Ll}+s\b|\bat level level\b|\bunrated\b|undefined|NaN|\(was \)|“”| {2}| [.,]/u);
    }
  });
});

test('a framework with one dimension has the texts of its levels compared', () => {
  const [before, after] = [
    withOneDimension({}),
    withOneDimension({
      'competences/brewing.md': (exampleBase['competences/brewing.md'] ?? '').replace('Names the six sorts', 'Names four sorts'),
    }),
  ];
  expect(diffFrameworks(parseFramework(before), parseFramework(after)).changes.map(({ message }) => message)).toEqual([
    '“Brewing”, level 1 (Beginner): reworded.',
  ]);
});

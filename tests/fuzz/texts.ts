import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeOf } from '@framewright/model';
import { exampleBase, rules } from '@framewright/validator';

/** A text with its path in a framework. */
export interface PlacedText {
  readonly path: string;
  readonly text: string;
}

const root = join(import.meta.dirname, '../..');
const longest = 8_000;

/** The corpus of fuzzing: the framework, those of the tests, and the examples of the rules, up to a moderate length. */
export const startingTexts: readonly PlacedText[] = [
  ...['framework', ...readdirSync(join(root, 'tests/frameworks')).map((name) => `tests/frameworks/${name}`)].flatMap(textsIn),
  ...rules.flatMap(({ examples }) =>
    examples.flatMap(({ files }) =>
      Object.entries(files).flatMap(([path, text]) => (text === null ? [] : [{ path, text: text.replace(/[⟦⟧]/gu, '') }])),
    ),
  ),
].filter(({ path, text }) => path.endsWith('.md') && text.length <= longest && ['entry', 'translation'].includes(placeOf(path).holds));

function textsIn(folder: string): readonly PlacedText[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(root, folder, path), 'utf8') }));
}

/** The framework around a mutated text: small, so that many can be tried. */
export const surroundings: Readonly<Record<string, string>> = exampleBase;

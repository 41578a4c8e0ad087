import { assemble, parseFile } from '@framewright/markdown';
import type { SourceFile } from '@framewright/model';
import { exampleBase, readMarks, rules, validate, type Example } from '@framewright/validator';
import { expect, test } from 'vitest';
import { secondMistakes } from './said/second-mistakes.ts';

// A mistake may leave open whether something else is one: then only the first is told. So every rule meets every other kind of mistake
// once. Whoever changes what is found on purpose renews the snapshot and reads the difference.

type Texts = Readonly<Record<string, string>>;

function textsOf({ files }: Example): Texts {
  const kept = Object.entries({ ...exampleBase, ...files }).filter((entry): entry is [string, string] => entry[1] !== null);
  return Object.fromEntries(kept.map(([path, text]) => [path, readMarks(text).text]));
}

const parsed = new Map<string, SourceFile>();

/** Most texts are those of other examples. */
function fileOf(path: string, text: string): SourceFile {
  const key = `${path}\n${text}`;
  const file = parsed.get(key) ?? parseFile(path, text);
  parsed.set(key, file);
  return file;
}

function found(texts: Texts): readonly string[] {
  const paths = Object.keys(texts).filter((path) => path.endsWith('.md'));
  const files = paths.sort().map((path) => fileOf(path, texts[path] ?? ''));
  return validate(assemble(files, { version: '0.0.0' })).map(({ rule, file, range }) => `${rule} ${file}:${range?.start.line ?? ''}`);
}

/** What is found no more, and what is found besides. */
function difference(before: readonly string[], after: readonly string[]): readonly string[] {
  return [
    ...before.filter((one) => !after.includes(one)).map((one) => `- ${one}`),
    ...after.filter((one) => !before.includes(one)).map((one) => `+ ${one}`),
  ];
}

const chosen = rules.map(({ id, examples }) => [id, examples.find(({ expect: rule }) => rule.includes(id))] as const);

test.each(chosen)('what is found beside %s', (_id, example) => {
  if (example === undefined) throw new Error('The rule shows itself nowhere.');
  const texts = textsOf(example);
  const own = Object.keys(example.files).filter((path) => path !== 'framework.md' && path.endsWith('.md') && texts[path] !== undefined);
  const alone = found(texts);
  const told = secondMistakes.flatMap(({ is, make }) => {
    const both = make(texts, own);
    return both === texts ? [] : [[is, ...difference(alone, found(both))].join('\n  ')];
  });
  expect(`\n${[`${example.title}, and nothing else`, ...alone].join('\n  ')}\n${told.join('\n')}\n`).toMatchSnapshot();
});

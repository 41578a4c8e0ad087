import { assemble, parseFile } from '@framewright/markdown';
import type { Framework } from '@framewright/model';
import { expect, test } from 'vitest';
import { exampleBase } from '../../entries/example-base.ts';
import { Memory } from '../../memory/memory.ts';
import { repeatedTexts } from './repeated-texts.ts';

/** The base with one competence for each definition. */
function frameworkOf(definitions: readonly string[], previous?: Framework): Framework {
  const known = new Map(previous?.files.map((file) => [`${file.path} ${file.text}`, file]));
  const texts = {
    ...exampleBase,
    ...Object.fromEntries(
      definitions.map((text, index) => [
        `competences/c-${index}.md`,
        `---\nid: c-${index}\ntitle: Number ${index}\nkind: conduct\n---\n${text}\n`,
      ]),
    ),
  };
  const files = Object.entries(texts).map(([path, text]) => known.get(`${path} ${text}`) ?? parseFile(path, text));
  return assemble(files, { version: '0.0.0', ...(previous ? { previous } : {}) });
}

function repeated(framework: Framework, memory = new Memory()): readonly string[] {
  return [...repeatedTexts({ framework, memory })].map(({ entry, first }) => `${entry.id} ${first.entry.id}`);
}

test('edits are followed: what is found after each is what a fresh look finds', () => {
  const steps = [
    ['a', 'b', 'c'],
    ['a', 'a', 'c'],
    ['a', 'a', 'a'],
    ['b', 'a', 'a'],
    ['b', 'a', 'c'],
    ['c', 'a', 'c'],
    ['c', 'a'],
    ['a', 'a', 'd', 'a'],
  ];
  const memory = new Memory();
  let framework: Framework | undefined;
  for (const step of steps) {
    framework = frameworkOf(
      step.map((word) => `The ability to do ${word}.`),
      framework,
    );
    const wanted = step.flatMap((word, index) => (step.indexOf(word) < index ? [`c-${index} c-${step.indexOf(word)}`] : []));
    expect(repeated(framework, memory)).toEqual(wanted);
    expect(repeated(frameworkOf(step.map((word) => `The ability to do ${word}.`)))).toEqual(wanted);
  }
});

test('texts that share a beginning, an end and a length are told apart', () => {
  const long = 'x'.repeat(200);
  expect(repeated(frameworkOf([`The ability ${long}a${long}.`, `The ability ${long}b${long}.`]))).toEqual([]);
});

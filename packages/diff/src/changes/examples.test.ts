import { readdirSync } from 'node:fs';
import { parseFramework } from '@framewright/markdown';
import { describe, expect, test } from 'vitest';
import type { ChangeExample, ChangeKind, ExampleFiles } from '../judging/change-kind.ts';
import { diffFrameworks } from '../diff-frameworks.ts';
import { exampleTexts } from '../examples/example-files.ts';
import { changeKinds } from './index.ts';

function kindsBetween(before: ExampleFiles, after: ExampleFiles): readonly string[] {
  const [old, current] = [parseFramework(exampleTexts(before)), parseFramework(exampleTexts(after))];
  return diffFrameworks(old, current).changes.map(({ kind }) => kind);
}

const examples = changeKinds.flatMap((kind) => kind.examples.map((example) => [`${kind.id}: ${example.title}`, kind, example] as const));

describe('every example of every change kind gives exactly the kinds that it names, of all kinds', () => {
  test.each(examples)('%s', (_title, _kind, { before, after, expect: expected }: ChangeExample) => {
    expect(kindsBetween(before, after)).toEqual(expected);
  });
});

describe('the two sides of an example exchanged give the mirror of its kind', () => {
  const mirrored = examples.filter(([, { mirror }]) => typeof mirror === 'string');
  test.each(mirrored)('%s', (_title, { mirror }: ChangeKind, { before, after }: ChangeExample) => {
    expect(kindsBetween(after, before)).toContain(mirror);
  });
});

describe('change kinds are complete', () => {
  test('the folder, the list and the ids agree, in order', () => {
    const files = readdirSync(import.meta.dirname)
      .filter((name) => !name.includes('.test.') && name !== 'index.ts')
      .map((name) => name.replace('.ts', ''));
    expect(changeKinds.map(({ id }) => id)).toEqual(files.sort());
  });

  test.each(changeKinds.map((kind) => [kind.id, kind] as const))(
    '%s shows itself, names its mirror or says why it has none',
    (id, kind) => {
      expect(kind.examples.length).toBeGreaterThan(0);
      for (const example of kind.examples) expect(example.expect).toContain(id);
      const { mirror } = kind;
      if (typeof mirror === 'string') expect(changeKinds.map((each) => each.id)).toContain(mirror);
      else expect(mirror.waived).toMatch(/^[A-Z].*\.$/u);
      expect(kind.title).toMatch(/^[A-Z].*[^.]$/u);
      expect(kind.why).toMatch(/^[A-Z].*\.$/su);
      expect(kind.why + kind.title).not.toContain('!');
      expect(kind.affects.length).toBeGreaterThan(0);
    },
  );
});

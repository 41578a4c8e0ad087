import { readdirSync } from 'node:fs';
import { parseFramework } from '@framewright/markdown';
import { describe, expect, test } from 'vitest';
import type { ChangeExample, ChangeKind, ExampleFiles } from '../judging/change-kind.ts';
import { diffFrameworks } from '../diff-frameworks.ts';
import { exampleTexts } from '../examples/example-files.ts';
import type { MirroredPair } from '../judging/mirrored-pair.ts';
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
  test('the list is in order of the ids', () => {
    const ids = changeKinds.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test('each file holds one kind and bears its id, or two that mirror each other and begin with its name, the last word of which may say what moves', async () => {
    const files = readdirSync(import.meta.dirname).filter((name) => !name.includes('.test.') && name !== 'index.ts');
    const held = await Promise.all(
      files.map(async (name) => {
        const exported = Object.values((await import(`./${name}`)) as Readonly<Record<string, ChangeKind | MirroredPair>>);
        const kinds = exported.flat() as readonly ChangeKind[];
        const ids = kinds.map(({ id }) => id);
        if (kinds.length === 1) expect(name).toBe(`${ids[0]}.ts`);
        else {
          const [one, other] = kinds;
          expect([one?.mirror, other?.mirror]).toEqual([other?.id, one?.id]);
          const words = name.replace('.ts', '').split('-');
          const beginnings = [words, words.slice(0, -1)].map((some) => `${some.join('-')}-`);
          expect(ids.filter((id) => !beginnings.some((beginning) => id.startsWith(beginning)))).toEqual([]);
        }
        return ids;
      }),
    );
    expect(held.flat().sort()).toEqual(changeKinds.map(({ id }) => id));
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
      // What begins with dots was left as it was written by `npm run new:change`.
      for (const { title } of kind.examples) expect(title).toMatch(/^[^…]/u);
    },
  );
});

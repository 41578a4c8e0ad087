import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Framework } from '@framewright/model';
import { exampleBase, readMarks, rules, startChecking, validate } from '@framewright/validator';
import { memoryTree, readFramework, updateFramework } from '@framewright/workspace';
import { describe, expect, inject, test } from 'vitest';
import { randomFrom, type Random } from './support/random.ts';

type Texts = Readonly<Record<string, string>>;

/** The content of a framework, in a comparable form. */
function contentOf({ manifest, scales, entries, byId, translations, files, version }: Framework): unknown {
  return {
    version,
    manifest: manifest.data,
    scales: [...scales].map(([id, { source }]) => [id, source?.file.path]),
    entries: Object.values(entries)
      .flat()
      .map(({ type, id, data, source }) => [type, id, data, source?.file.path, source?.written, source?.problems]),
    byId: [...byId].map(([id, { type, source }]) => [id, type, source?.file.path]),
    translations: [...translations].map(([language, of]) => [
      language,
      [...of].map(([id, { data, source }]) => [id, data, source?.written]),
    ]),
    files: files.map(({ path, text, readable, problems }) => [path, text, readable, problems]),
  };
}

/** Follows a sequence of states like the watching command, and compares each with a fresh check. */
async function follow(states: readonly Texts[]): Promise<number> {
  let framework = await readFramework(memoryTree(states[0] ?? {}));
  const checking = startChecking();
  checking.validate(framework);
  let [before, findings] = [states[0] ?? {}, 0];
  for (const texts of states.slice(1)) {
    const paths = [...new Set([...Object.keys(before), ...Object.keys(texts)])].filter((path) => before[path] !== texts[path]);
    framework = await updateFramework(memoryTree(texts), framework, paths);
    const fresh = await readFramework(memoryTree(texts));
    expect(contentOf(framework)).toEqual(contentOf(fresh));
    const found = checking.validate(framework);
    expect(found).toEqual(validate(fresh));
    findings += found.length;
    before = texts;
  }
  return findings;
}

test('from one example of a rule to the next', { timeout: 120_000 }, async () => {
  const states = rules.flatMap(({ examples }) =>
    examples.map(({ files }): Texts => {
      const present = Object.entries({ ...exampleBase, ...files }).filter((entry): entry is [string, string] => entry[1] !== null);
      return Object.fromEntries(present.map(([path, text]) => [path, readMarks(text).text]));
    }),
  );
  expect(await follow(states)).toBeGreaterThan(states.length / 2);
});

test('a competence of another kind, whose translation has the headings of the first', async () => {
  const competence = exampleBase['competences/agenda-setting.md'] ?? '';
  const texts: Texts = {
    ...exampleBase,
    'framework.md': (exampleBase['framework.md'] ?? '').replace('language: en-GB', 'language: en-GB\nlanguages: [en-GB, de]'),
    'translations/de/competences/agenda-setting.md': '---\ntitle: Tagesordnung\n---\nEs.\n\n## Knowledge\n\n### Aware\n\nKennt es.\n',
  };
  const changed = competence.replace('kind: technical', 'kind: conduct');
  expect(changed).not.toBe(competence);
  expect(await follow([texts, { ...texts, 'competences/agenda-setting.md': changed }, texts])).toBeGreaterThan(0);
});

test('an id that two files claim, until one of them claims it no longer', async () => {
  const inviting = '---\nid: inviting\ntitle: Inviting\nkind: technical\n---\nThe ability to bring the right people together.\n';
  const texts: Texts = {
    ...exampleBase,
    'competences/inviting.md': inviting,
    'competences/a-copy.md': inviting.replace('title: Inviting', 'title: Asking'),
  };
  const without = { ...texts, 'competences/inviting.md': inviting.replace('id: inviting\n', '') };
  expect(await follow([texts, without, texts])).toBeGreaterThan(0);
});

const steps = inject('isWhole') ? 400 : 25;
const frameworks = ['two-languages', 'two-scales', 'nested-families', 'two-dimensions'];

describe('chance changes, adds and removes files', () => {
  test.each(frameworks)('of %s', { timeout: 600_000 }, async (name) => {
    const random = randomFrom(inject('seed'));
    const states = [textsOf(join(import.meta.dirname, 'frameworks', name))];
    for (let step = 0; step < steps; step += 1) states.push(edited(random, states[step] ?? {}, states[0] ?? {}));
    expect(await follow(states)).toBeGreaterThan(0);
  });
});

function textsOf(folder: string): Texts {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.name.endsWith('.md'));
  return Object.fromEntries(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      return [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')];
    }),
  );
}

/**
 * One file with a line removed, duplicated or from another file; or a file removed, moved, restored or unchanged; sometimes two of them.
 */
function edited(random: Random, texts: Texts, original: Texts): Texts {
  const next: Record<string, string> = { ...texts };
  for (let count = random.below(4) === 0 ? 2 : 1; count > 0; count -= 1) {
    const path = random.pick(Object.keys(next));
    const lines = (next[path] ?? '').split('\n');
    const line = random.below(lines.length);
    const other = random.pick(Object.keys(original));
    switch (random.below(8)) {
      case 0:
        delete next[path];
        break;
      case 1:
        next[path.replace(/[^/]+$/u, (last) => `a-${last}`)] = next[path] ?? '';
        delete next[path];
        break;
      case 2:
        next[other] = original[other] ?? '';
        break;
      case 3:
        next[other] = random.pick(Object.values(original));
        break;
      case 4:
        next[path] = lines.toSpliced(line, 1).join('\n');
        break;
      case 5:
        next[path] = lines.toSpliced(line, 0, lines[line] ?? '').join('\n');
        break;
      default:
        next[path] = lines.with(line, random.pick((original[other] ?? '').split('\n'))).join('\n');
    }
  }
  return next;
}

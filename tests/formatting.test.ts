import { formatFile, withFiles, parseFile, parseFramework, type FormattedFile } from '@framewright/markdown';
import { translatableOf, type Framework } from '@framewright/model';
import { startChecking } from '@framewright/validator';
import { describe, expect, inject, test } from 'vitest';
import { randomFrom } from './support/random.ts';
import { caseReader } from './mistakes/case-reader.ts';
import { readCases } from './mistakes/read-case.ts';
import { frameworkFolders, frameworkTexts } from './editing/framework-texts.ts';
import { scramble } from './editing/scramble.ts';

const withSections = /(?:^|\/)(?:competences|roles|qualifications|scales)\//u;

function formatted(framework: Framework, path: string, text: string): FormattedFile {
  const after = withFiles(framework, [{ path, content: text }]);
  const file = after.files.find((each) => each.path === path);
  if (!file) throw new Error(`${path} is gone`);
  return formatFile(after, file);
}

const rounds = inject('isWhole') ? 3 : 1;
const seeds = Array.from({ length: rounds }, (_, round) => inject('seed') + round * 1000);

/** Only the front matter is scrambled where the order of the body is part of what it says. */
function scrambled(path: string, text: string, seed: number, word?: string): ReturnType<typeof scramble> {
  const found = scramble(text, randomFrom(seed), word);
  if (withSections.test(path)) return found;
  const [, body = ''] = /\n---\n([\s\S]*)$/u.exec(text) ?? [];
  return { ...found, text: found.text.replace(/\n---\n[\s\S]*$/u, () => `\n---\n${body}`) };
}

describe.each(frameworkFolders)('%s', (folder) => {
  const texts = frameworkTexts(folder);
  const framework = parseFramework(texts);
  // Ours is large: a short run takes each fourth of its files.
  const paths = framework.files
    .map(({ path }) => path)
    .filter((_path, index) => inject('isWhole') || folder !== 'framework' || index % 4 === 0);

  test('what is in form stays as it is', () => {
    for (const path of paths) expect([path, formatted(framework, path, texts[path] ?? '')]).toEqual([path, { content: texts[path] }]);
  });

  test('what is scrambled comes into form, with every comment, and stays so', () => {
    for (const [index, path] of paths.entries()) {
      for (const seed of seeds) {
        const { text, comments } = scrambled(path, texts[path] ?? '', seed + index);
        const { content, unchanged } = formatted(framework, path, text);
        expect([path, seed, unchanged]).toEqual([path, seed, undefined]);
        expect(formatted(framework, path, content)).toEqual({ content });
        expect([...content.matchAll(/# note \d+/gu)].map(([note]) => note).sort()).toEqual([...comments].sort());
        const bare = content.replace(/^ *# note \d+\n/gmu, '').replace(/ # note \d+(?= |$)/gmu, '');
        const again = formatted(framework, path, bare);
        expect([path, seed, again.content]).toEqual([path, seed, texts[path]]);
      }
    }
  });

  test('silences go on covering what they covered, or the file is left alone', () => {
    let left = 0;
    for (const [index, path] of paths.entries()) {
      const { text } = scrambled(path, texts[path] ?? '', 77 + index, 'framewright-ignore raw-html: for a reason');
      const before = parseFile(path, text);
      const { content, unchanged } = formatted(framework, path, text);
      if (unchanged === 'file') {
        left += 1;
        expect(content).toBe(text);
        continue;
      }
      const after = parseFile(path, content);
      const keysOf = (file: typeof before): readonly string[] =>
        file.silences
          .map(
            ({ reason, line }) =>
              `${reason} ${line === undefined ? 'everywhere' : (/^[\s-]*([^:#]+)/u.exec(file.text.split('\n')[line - 1] ?? '')?.[1] ?? '').trim()}`,
          )
          .sort();
      expect([path, keysOf(after)]).toEqual([path, keysOf(before)]);
    }
    expect(left).toBeLessThan(paths.length / 2);
  });

  test('line ends stay as they are', () => {
    for (const path of paths) {
      const text = (texts[path] ?? '').replaceAll('\n', '\r\n');
      expect(formatted(framework, path, text)).toEqual({ content: text });
    }
  });

  test('what is said stays the same', () => {
    const written = paths.map((path, index) => ({ path, content: scrambled(path, texts[path] ?? '', 9 + index).text }));
    const before = withFiles(framework, written);
    const after = withFiles(
      before,
      before.files.map((file) => ({ path: file.path, content: formatFile(before, file).content })),
    );
    for (const [id, entry] of framework.byId) {
      const found = after.byId.get(id);
      expect(found?.data).toEqual(entry.data);
      expect(found && translatableOf(found)).toEqual(translatableOf(entry));
    }
  });
});

test('mistakes are neither lost nor multiplied', () => {
  const cases = [...readCases('first'), ...readCases('second')];
  const uses = new Map<Uint8Array, number>();
  for (const { files } of cases) for (const bytes of files.values()) uses.set(bytes, (uses.get(bytes) ?? 0) + 1);
  const [read, checking] = [caseReader(), startChecking()];
  for (const each of cases) {
    const { name, files } = each;
    const own = new Set([...files].filter(([path, bytes]) => path.endsWith('.md') && uses.get(bytes) === 1).map(([path]) => path));
    const framework = read(each);
    const planned = framework.files
      .filter(({ path, readable }) => readable && own.has(path))
      .map((file) => ({ path: file.path, content: formatFile(framework, file).content }));
    const after = withFiles(framework, planned);
    const rules = (which: Framework): readonly string[] => checking.validate(which).map(({ rule, file }) => `${name} ${rule} ${file}`);
    const known = rules(framework);
    expect(rules(after).filter((found) => !known.includes(found))).toEqual([]);
    for (const file of after.files)
      if (file.readable && own.has(file.path)) expect([name, formatFile(after, file).content]).toEqual([name, file.text]);
  }
});

describe('what would be lost stays', () => {
  const texts = frameworkTexts('tests/frameworks/two-dimensions');
  const framework = parseFramework(texts);
  const competence = (front: string, body: string): string => `---\nid: new-one\nkind: craft\ntitle: New one\n${front}---\n${body}`;
  const path = 'competences/new-one.md';

  test.each([
    [
      'an unknown key and its odd values',
      competence('colour: [01, ~, 1.10] # three\nnothing:\n', 'The ability to.\n'),
      undefined,
      ['colour: [01, ~, 1.10] # three', 'nothing:\n'],
    ],
    [
      'a part of the body written as a key',
      competence('definition: The ability.\n', 'The ability to.\n'),
      undefined,
      ['definition: The ability.'],
    ],
    [
      'text under a heading that means nothing',
      competence('aliases:\n  - One\n', 'The ability to.\n\n## Nonsense\n\nWords.\n'),
      'body',
      ['aliases: [One]', '## Nonsense\n\nWords.\n'],
    ],
    ['a heading twice', competence('', 'The ability to.\n\n## Evidence\n\n- a\n\n## Evidence\n\n- b\n'), 'body', ['- a', '- b']],
    [
      'a note in a heading',
      competence('', 'The ability to.\n\n## Evidence[^1]\n\n- a\n\n[^1]: Note.\n'),
      'body',
      ['## Evidence[^1]', '[^1]: Note.'],
    ],
    [
      'the address of a link that nothing uses',
      competence('', 'The ability to.\n\n## Understanding\n\n[a]: https://a.example/\n'),
      'body',
      ['[a]: https://a.example/'],
    ],
    [
      'comments inside brackets',
      competence(
        'aliases: [One, # first\n  # then\n  Two ] # both\nsources: [] # none\nrelated: [\n  # nothing yet\n  ]\n',
        'The ability to.\n',
      ),
      undefined,
      ['aliases: # both\n  - One # first\n  # then\n  - Two\n', 'sources: [] # none', '# nothing yet\nrelated: []'],
    ],
    ['a list that begins further right', competence('', 'The ability to.\n\n  - one\n  - two\n'), undefined, ['  - one\n  - two\n']],
    ['code at the beginning', competence('', 'The ability to.\n\n## Evidence\n\n    code\n'), undefined, ['    code\n']],
  ] as const)('%s', (_what, text, unchanged, wanted) => {
    const result = formatted(framework, path, text);
    expect(result.unchanged).toBe(unchanged);
    for (const words of wanted) expect(result.content).toContain(words);
    expect(formatted(framework, path, result.content).content).toBe(result.content);
  });

  test.each([
    ['front matter that can’t be read', '---\nid: [new-one\n---\nText.\n'],
    ['a key twice', competence('title: Other\n', 'The ability to.\n')],
    ['no front matter', 'Text.\n'],
  ])('%s', (_what, text) => {
    expect(formatted(framework, path, text)).toEqual({ content: text, unchanged: 'file' });
  });
});

import { parseFramework } from '@framewright/markdown';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { begin, emptyFolder, findingsIn, packedWith, textsIn } from './init/begun.ts';

describe('an answer', () => {
  const odd = [
    'A "quoted" name',
    "It's ours",
    'Key: value # not a comment',
    '- a list',
    '{ a: map }',
    '[[link]] and [a](b)',
    '<script>alert(1)</script>',
    '*bold* _under_ `code`',
    '&anchor *alias !tag %directive @at',
    'null',
    'true',
    '2026-11-22',
    '0x1F',
    'constructor',
    '__proto__',
    '$(touch x) `touch y` ; touch z',
    ['$', '{{ secrets.TOKEN }}'].join(''),
    '| pipe > fold',
    'مهارات المكتبة',
    'Πλαίσιο ικανοτήτων',
    'x'.repeat(200),
  ];

  let plain: Readonly<Record<string, string>> = {};
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'framewright-plain-'));
    await begin(folder);
    plain = textsIn(folder);
    rmSync(folder, { recursive: true });
  });

  test.each(odd)('%j is written as it is, and breaks nothing', async (words) => {
    const folder = emptyFolder();
    const { code, complained } = await begin(folder, `--title=${words}`, `--publisher=${words}`);
    expect([complained, code]).toEqual(['', 0]);
    const texts = textsIn(folder);
    expect(findingsIn(texts)).toEqual([]);
    const { manifest } = parseFramework({ 'framework.md': texts['framework/framework.md'] ?? '' });
    expect(manifest.data).toMatchObject({ title: words, publisher: words });
    expect(JSON.parse(texts['package.json'] ?? '')).toMatchObject({
      description: words,
      name: expect.stringMatching(/^[a-z0-9-]+-framework$/u),
    });
    for (const [path, text] of Object.entries(texts)) {
      if (path.endsWith('.yml')) expect([path, parse(text)]).toEqual([path, expect.any(Object)]);
      // What runs depends on nothing that anybody answered.
      if (/workflows|\.sh$/u.test(path)) expect([path, text]).toEqual([path, plain[path]]);
    }
  });

  test.each([
    ['title', 'two\nlines'],
    ['title', 'a\u0000b'],
    ['title', 'turned \u202Eround'],
    ['title', 'x'.repeat(201)],
    ['publisher', 'bell \u0007'],
    ['id', '../outside'],
    ['id', 'Capital'],
    ['id', '2026-11-22'],
    ['id', 'x'.repeat(101)],
    ['shape', 'constructor'],
    ['forge', '__proto__'],
    ['licence', 'MIT\nx'],
    ['competence', 'one'],
    ['competence', 'a, b, c'],
    ['role', 'a\n, b'],
    ['language', 'English'],
    ['language', 'en"; x: y'],
    ['address', 'javascript:alert(1)'],
    ['address', 'https://name:word@x.example/'],
    ['address', 'https://x.example/?a=b'],
    ['address', 'C:\\site'],
    ['repository', 'git@forge.example:a/b.git'],
    ['contact', 'somebody'],
    ['contact', 'a@b.example\nBcc: c'],
    ['tool', '../../evil.tgz'],
    ['tool', 'latest'],
    ['tool', 'https://x.example/f.tgz'],
  ])('to --%s that is %j is refused, and nothing is written', async (option, words) => {
    const folder = emptyFolder();
    const { code, complained } = await begin(folder, 'place', `--${option}=${words}`);
    expect([complained, code]).toEqual([expect.stringMatching(/\S/u), 2]);
    expect(textsIn(folder)).toEqual({});
  });
});

describe('the package of the command', () => {
  test('is kept in the repository where it is a tarball, under a name of ours', async () => {
    const folder = emptyFolder();
    const tarball = packedWith('{ "name": "framewright", "version": "1.2.3" }');
    writeFileSync(join(folder, 'some $(name).tgz'), tarball);
    expect(await begin(folder, 'place', '--tool', 'some $(name).tgz')).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'place/vendor/framewright-1.2.3.tgz')).equals(tarball)).toBe(true);
    expect(JSON.parse(readFileSync(join(folder, 'place/package.json'), 'utf8'))).toMatchObject({
      devDependencies: { framewright: 'file:vendor/framewright-1.2.3.tgz' },
    });
  });

  test.each([
    ['another package', '{ "name": "other", "version": "1.2.3" }'],
    ['a version that is a path', '{ "name": "framewright", "version": "../../x" }'],
    ['no version', '{ "name": "framewright" }'],
    ['no JSON', 'framewright'],
  ])('is not %s', async (_, manifest) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'a.tgz'), packedWith(manifest));
    expect(await begin(folder, 'place', '--tool', 'a.tgz')).toMatchObject({
      code: 2,
      complained: expect.stringContaining('not a package'),
    });
    expect(existsSync(join(folder, 'place'))).toBe(false);
  });
});

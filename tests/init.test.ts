import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { begin, emptyFolder, findingsIn, textsIn, told } from './init/begun.ts';

const shapes = ['scale', 'knowledge-and-application', 'statements', 'ladder', 'scales'];
const forges = ['github', 'gitlab', 'forgejo', 'none'];

describe.each(shapes)('a framework of the shape %s', (shape) => {
  test.each(forges)('kept at %s is right from the first day, in its form, and a second time changes nothing', async (forge) => {
    const folder = emptyFolder();
    const begun = await begin(folder, '--shape', shape, '--forge', forge);
    expect([begun.complained, begun.code]).toEqual(['', 0]);
    const written = textsIn(folder);
    expect(await told(folder, 'validate')).toMatchObject({ code: 0, printed: expect.stringMatching(/^No mistakes in \d+ files\n$/u) });
    if (forge === 'none') expect(await told(folder, 'format', '--check')).toMatchObject({ code: 0 });
    for (const again of [[], ['--upgrade']]) {
      expect(await told(folder, 'init', ...again)).toMatchObject({ code: 0, printed: expect.stringContaining('nothing was') });
      expect(textsIn(folder)).toEqual(written);
    }
  });

  test('is proposed as a whole, and can be released', async () => {
    const folder = emptyFolder();
    await begin(folder, '--shape', shape);
    const texts = Object.entries(textsIn(folder)).filter(([path]) => /^framework\/(?:competences|roles|families|scales)\//u.test(path));
    expect(texts.length).toBeGreaterThan(2);
    for (const [path, text] of texts) expect([path, text]).toEqual([path, expect.stringMatching(/^status: proposed$/mu)]);
    expect(await told(folder, 'version', '--date', '2026-11-22')).toMatchObject({ code: 0 });
    expect(await told(folder, 'release', '--date', '2026-11-22')).toMatchObject({ code: 0 });
    expect(existsSync(join(folder, 'framework/releases/0.1.0.json'))).toBe(true);
  });

  test.each(['de', 'ar'])('is right in %s, and says that its first texts are in English', async (language) => {
    const folder = emptyFolder();
    await begin(folder, '--shape', shape, '--forge', 'none', '--language', language);
    const texts = textsIn(folder);
    expect(findingsIn(texts)).toEqual([]);
    for (const path of ['README.md', 'framework/framework.md', 'framework/pages/about.md', 'CONTRIBUTING.md'])
      expect([path, texts[path]?.includes('The first texts are in English')]).toEqual([path, true]);
  });
});

// The other shapes are built by the workflows of forges, and on the way to two releases.
test('a framework of statements has a site, with nothing about the tools', async () => {
  const folder = emptyFolder();
  await begin(folder, '--shape', 'statements', '--title', 'Shared work');
  expect(await told(folder, 'build', '--out', 'site')).toMatchObject({ code: 0 });
  const home = readFileSync(join(folder, 'site/index.html'), 'utf8');
  expect(home).toContain('Shared work');
  expect(home).not.toMatch(/PMO/u);
  for (const path of ['guides', 'reference/commands']) expect([path, existsSync(join(folder, 'site', path))]).toEqual([path, false]);
}, 120_000);

describe('what is written', () => {
  test.each(forges)('for %s can lie on every computer, and names no place of this one', async (forge) => {
    const folder = emptyFolder();
    await begin(folder, '--shape', 'ladder', '--forge', forge);
    const texts = textsIn(folder);
    const paths = Object.keys(texts);
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
    for (const path of paths) {
      // Windows allows 260 characters for a whole path, and gives some names to devices.
      expect(path.length).toBeLessThan(80);
      expect(path).not.toMatch(/[<>:"|?*\\]|[. ](?:\/|$)|(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\/|$)/iu);
      expect([path, texts[path]]).toEqual([path, expect.not.stringContaining('\r')]);
      expect([path, texts[path]]).toEqual([path, expect.not.stringContaining(folder)]);
      expect([path, texts[path]]).toEqual([path, expect.not.stringMatching(/PMO|open-pmo|@framewright/iu)]);
    }
  });

  test('speaks the words of its people', async () => {
    const folder = emptyFolder();
    await begin(folder, '--competence', 'ability, abilities', '--role', 'job, jobs', '--contact', 'hello@café.example');
    expect(await told(folder, 'validate')).toMatchObject({ code: 2 });
    await begin(folder, '--competence', 'ability, abilities', '--role', 'job, jobs', '--contact', 'hello@cafe.example');
    const texts = textsIn(folder);
    for (const [path, text] of Object.entries(texts)) {
      if (!path.endsWith('.md') && !path.includes('ISSUE_TEMPLATE')) continue;
      const plain = text.replace(/`[^`]*`|\(<[^>]*>\)|^(?:words|theme):.*$/gmu, '');
      expect([path, plain]).toEqual([path, expect.not.stringMatching(/\b(?:competences?|roles?)\b(?!\/)/iu)]);
    }
    expect(texts['README.md']).toContain('begin an ability');
    expect(texts['.github/ISSUE_TEMPLATE/propose-a-competence.yml']).toContain('name: "Propose an ability"');
  });

  test.each([
    ['CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/legalcode'],
    ['CC-BY-SA-4.0', 'https://creativecommons.org/licenses/by-sa/4.0/legalcode'],
    ['CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/legalcode'],
    ['LicenseRef-all-rights-reserved', 'Nobody may copy'],
  ])('says %s in the licence, the manifest and the forms', async (licence, said) => {
    const folder = emptyFolder();
    await begin(folder, '--licence', licence);
    const texts = textsIn(folder);
    expect(texts['LICENSE']).toContain(said);
    expect(texts['framework/framework.md']).toContain(`\nlicence: ${licence}\n`);
    expect(findingsIn(texts)).toEqual([]);
  });

  test('asks in forms for what the schema needs, kind and levels among it', async () => {
    const folder = emptyFolder();
    await begin(folder, '--shape', 'scales');
    const form = parse(textsIn(folder)['.github/ISSUE_TEMPLATE/propose-a-competence.yml'] ?? '') as Form;
    const asked = form.body.flatMap(({ id, validations }) => (id === undefined ? [] : [`${id}${validations?.required ? '!' : ''}`]));
    expect(asked).toEqual(['kind!', 'title!', 'definition!', 'text', 'descriptors', 'aliases', 'own-words']);
    expect(JSON.stringify(form)).toContain('“Under pressure”');
    expect(form.body.find(({ id }) => id === 'kind')?.attributes.options).toEqual(['Practice', 'Conduct']);
  });

  interface Form {
    readonly body: readonly {
      readonly id?: string;
      readonly validations?: { readonly required?: boolean };
      readonly attributes: { readonly options?: readonly unknown[] };
    }[];
  }
});

test('the guide, done to the letter, ends with the sentence that it shows', async () => {
  const folder = emptyFolder();
  await begin(folder);
  const guide = readFileSync(join(import.meta.dirname, '../site/docs/guides/start-your-own-framework.md'), 'utf8');
  for (const [, path = '', text = ''] of guide.matchAll(/^```framewright (\S+)\n(.*?)^```$/gmsu)) {
    mkdirSync(join(folder, 'framework', path, '..'), { recursive: true });
    writeFileSync(join(folder, 'framework', path), text);
  }
  const examples = /^Now delete the examples.*$/mu.exec(guide)?.[0].matchAll(/`([^`]+\.md)`/gu) ?? [];
  for (const [, path = ''] of examples) rmSync(join(folder, 'framework', path));
  const { printed } = await told(folder, 'validate');
  expect(printed).toMatch(/^No mistakes in \d+ files\n$/u);
  expect(guide).toContain(`\n\`\`\`\n${printed}\`\`\`\n`);
});

test('a version that npm does not know yet is written, and said to be missing', async () => {
  const { printed } = await told(emptyFolder(), 'init', '--yes', '--tool', '0.1.0');
  expect(printed).toContain('Framewright is not on npm yet. Unless your npm asks a registry of your own, it won’t find version 0.1.0;');
});

describe('a folder that is not empty', () => {
  test('keeps a framework that is there, and its workflows and forms fit it', async () => {
    const folder = emptyFolder();
    await begin(folder, '--forge', 'none', '--title', 'Garden work', '--shape', 'scales');
    const framework = Object.entries(textsIn(folder)).filter(([path]) => path.startsWith('framework/'));
    const other = emptyFolder();
    for (const [path, text] of framework) {
      mkdirSync(join(other, path, '..'), { recursive: true });
      writeFileSync(join(other, path), text.replaceAll('\n', '\r\n'));
    }
    const { printed } = await begin(other, '--forge', 'gitlab');
    expect(printed).toContain('There already, and left as it is: framework\n');
    const texts = textsIn(other);
    for (const [path, text] of framework) expect(texts[path]).toBe(text.replaceAll('\n', '\r\n'));
    expect(texts['README.md']).toContain('# Garden work');
    expect(texts['.gitlab/issue_templates/propose-a-competence.md']).toContain('Practice, or Conduct');
  });

  test('whose names differ in letters alone has these files already', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, '.GitHub/Workflows'), { recursive: true });
    writeFileSync(join(folder, '.GitHub/Workflows/Checks.yml'), 'on: push\n');
    writeFileSync(join(folder, 'Readme.MD'), 'Ours.\n');
    const { printed } = await begin(folder);
    expect(printed).toContain('left as it is: .GitHub/Workflows/Checks.yml');
    expect(printed).toContain('left as it is: Readme.MD');
    expect(existsSync(join(folder, 'README.md'))).toBe(false);
    expect(printed).not.toContain('README.md says');
    expect(printed).toContain('“npx --no -- framewright --help” says what else there is.\n');
    expect((await begin(emptyFolder())).printed).toContain('README.md says what else there is.\n');
  });

  test('has files of its own, and an upgrade takes them for no changes to what init wrote', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, '.gitignore'), 'mine/\n');
    await begin(folder);
    const upgraded = await told(folder, 'init', '--upgrade');
    expect(upgraded.code).toBe(1);
    expect(upgraded.printed).toContain(
      'It is your own, and this version would write another in its place, so it is as you left it: .gitignore\n',
    );
    expect(upgraded.printed).not.toContain('You changed it');
    expect(textsIn(folder)['.gitignore']).toBe('mine/\n');
    expect(await told(folder, 'init', '--upgrade', '--keep', '.gitignore')).toMatchObject({ code: 0 });
    expect(await told(folder, 'init', '--upgrade')).toMatchObject({ code: 0 });
    expect(await begin(folder)).toMatchObject({ code: 0 });
    expect(await told(folder, 'init', '--upgrade')).toMatchObject({ code: 0 });
    // As if the version in whose time it was decided had written something else.
    const record = JSON.parse(textsIn(folder)['.framewright.json'] ?? '') as { files: object; own: Record<string, string> };
    expect(record.files).not.toHaveProperty(['.gitignore']);
    writeFileSync(join(folder, '.framewright.json'), JSON.stringify({ ...record, own: { '.gitignore': 'older' } }));
    const later = await told(folder, 'init', '--upgrade');
    expect(later).toMatchObject({ code: 1, printed: expect.stringContaining('It is your own, and') });
    expect(later.printed).not.toContain('You changed it');
    expect(await told(folder, 'init', '--upgrade', '--take', '.gitignore')).toMatchObject({ code: 0 });
    expect(JSON.parse(textsIn(folder)['.framewright.json'] ?? '')).not.toHaveProperty('own');
  });

  test.runIf(existsSync('/proc/self'))('that the system lets nobody make is refused', async () => {
    expect(await begin('/proc/nowhere/below')).toMatchObject({ code: 2, complained: expect.stringContaining('its folder is not there') });
  });

  test('in which a file stands where a folder is needed is refused as a whole', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, '.vscode'), 'a file');
    expect(await begin(folder)).toMatchObject({ code: 2, complained: expect.stringContaining('.vscode is not a folder') });
    expect(Object.keys(textsIn(folder))).toEqual(['.vscode']);
  });
});

describe('an upgrade', () => {
  test('takes ends of lines for no change, puts nothing back that was taken away, and does what it is told', async () => {
    const folder = emptyFolder();
    await begin(folder);
    const newer = textsIn(folder);
    const [site, checks] = ['.github/workflows/site.yml', '.github/workflows/checks.yml'];
    // As if an older version had written these, and somebody changed one of them.
    const older = 'name: Older\n';
    const record = JSON.parse(newer['.framewright.json'] ?? '') as { files: Record<string, string> };
    for (const path of [site, checks]) record.files[path] = createHash('sha256').update(older).digest('hex');
    writeFileSync(join(folder, '.framewright.json'), `${JSON.stringify(record)}\n`);
    writeFileSync(join(folder, site), older.replaceAll('\n', '\r\n'));
    writeFileSync(join(folder, checks), `${older}on: push\n`);
    rmSync(join(folder, '.editorconfig'));

    const first = await told(folder, 'init', '--upgrade');
    expect(first).toMatchObject({
      code: 1,
      complained: `${checks} waits for you: --take ${checks} takes the newer text, --keep ${checks} leaves yours.\n`,
    });
    expect(first.printed).toContain(`Changed: ${site}\n--- ${site}\n`);
    expect(first.printed).toContain(`You changed it, and this version has a newer one, so it is as you left it: ${checks}\n`);
    expect(textsIn(folder)).toMatchObject({ [site]: newer[site], [checks]: `${older}on: push\n` });
    expect(existsSync(join(folder, '.editorconfig'))).toBe(false);

    expect(await told(folder, 'init', '--upgrade', '--keep', checks)).toMatchObject({ code: 0 });
    expect(await told(folder, 'init', '--upgrade')).toMatchObject({ code: 0, printed: expect.stringContaining('nothing was changed') });
    expect(textsIn(folder)[checks]).toBe(`${older}on: push\n`);
    expect(await told(folder, 'init', '--upgrade', '--take', 'x.yml')).toMatchObject({ code: 2 });
  });

  test('takes the newer text where its owner says so', async () => {
    const folder = emptyFolder();
    await begin(folder);
    const newer = textsIn(folder);
    writeFileSync(join(folder, '.framewright.json'), (newer['.framewright.json'] ?? '').replace(/("\.gitignore": ")\w+/u, '$1old'));
    writeFileSync(join(folder, '.gitignore'), 'mine/\n');
    expect(await told(folder, 'init', '--upgrade', '--take', '.gitignore')).toMatchObject({ code: 0 });
    expect(textsIn(folder)).toEqual(newer);
  });

  test('never touches texts', async () => {
    const folder = emptyFolder();
    await begin(folder);
    for (const path of ['README.md', 'framework/framework.md', 'package.json', 'LICENSE', 'CONTRIBUTING.md'])
      expect([path, readFileSync(join(folder, '.framewright.json'), 'utf8').includes(`"${path}"`)]).toEqual([path, false]);
  });
});

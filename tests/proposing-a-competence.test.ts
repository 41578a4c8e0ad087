import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { begin, emptyFolder } from './init/begun.ts';
import { call, copyOf } from './support/temp-framework.ts';

/** The file that a link of a document opens in the browser: its folder, its name and what stands in it. */
function begunFile(text: string): { readonly path: string; readonly content: string } {
  const [, folder = '', query = ''] = /\]\(<?(?:\.\.\/){2,3}_?new\/main\/([^?]+)\?([^)>]+)>?\)/u.exec(text) ?? [];
  const given = new URLSearchParams(query);
  return { path: `${folder}/${given.get('filename') ?? ''}`, content: given.get('value') ?? '' };
}

/** What the check says after the file was saved. */
async function afterSaving(repository: string, path: string, content: string): Promise<string> {
  mkdirSync(dirname(join(repository, path)), { recursive: true });
  writeFileSync(join(repository, path), content);
  const { code, out, err } = await call(repository, 'validate', 'framework');
  return `${code} ${out}${err}`;
}

const clean = /^0 No mistakes in \d+ files\n$/u;

test('the file that CONTRIBUTING begins passes with another title, id and definition, as its steps say', async () => {
  const { path, content } = begunFile(readFileSync(join(import.meta.dirname, '../CONTRIBUTING.md'), 'utf8'));
  expect(path).toBe('framework/competences/decision-logging.md');
  const framework = copyOf(join(import.meta.dirname, '../framework'));
  const own = content
    .replaceAll('decision-logging', 'note-keeping')
    .replaceAll('Decision logging', 'Note keeping')
    .replace(/^The ability to .*$/mu, 'The ability to write down what was said so that those who were away know what they missed.');
  expect(own).not.toBe(content);
  writeFileSync(join(framework, 'competences/note-keeping.md'), own);
  const { code, out, err } = await call(framework, 'validate');
  expect(code).toBe(0);
  // The framework itself has no address to write to yet.
  expect(`${out}${err}`.match(/^ +rule: .+$/gmu)).toEqual(['  rule: nobody-to-tell']);
});

test.each(['scale', 'knowledge-and-application', 'statements', 'ladder', 'scales'])(
  'the file that the document of a framework of the shape %s begins passes as it stands',
  async (shape) => {
    const folder = emptyFolder();
    expect((await begin(folder, '--shape', shape, '--forge', 'github')).code).toBe(0);
    const { path, content } = begunFile(readFileSync(join(folder, 'CONTRIBUTING.md'), 'utf8'));
    expect(path).toBe('framework/competences/a-short-name.md');
    expect(await afterSaving(folder, path, content)).toMatch(clean);
  },
);

test('Forgejo opens the same file by its own address; GitLab, which takes no text by address, shows what to paste', async () => {
  const texts = new Map<string, string>();
  for (const forge of ['github', 'forgejo', 'gitlab']) {
    const folder = emptyFolder();
    expect((await begin(folder, '--shape', 'scale', '--forge', forge)).code).toBe(0);
    texts.set(forge, readFileSync(join(folder, 'CONTRIBUTING.md'), 'utf8'));
  }
  const begun = begunFile(texts.get('github') ?? '');
  expect(begunFile(texts.get('forgejo') ?? '')).toEqual(begun);
  // From /owner/name/src/branch/main/CONTRIBUTING.md to /owner/name/_new/…
  expect(texts.get('forgejo')).toContain('](<../../../_new/main/framework/competences?filename=');
  expect(texts.get('gitlab')).toContain(`\n\`\`\`markdown\n${begun.content}\`\`\`\n`);
  expect(texts.get('gitlab')).not.toContain('?filename=');
});

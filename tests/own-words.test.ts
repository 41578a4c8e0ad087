import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffFrameworks } from '@framewright/diff';
import { parseFramework } from '@framewright/markdown';
import { type Bundle, type Framework, frameworkOfBundle } from '@framewright/model';
import { exampleBase, rules, validate } from '@framewright/validator';
import { describe, expect, test } from 'vitest';
import { call, copyOf, edit } from './support/temp-framework.ts';

const own = {
  competence: { one: 'skill', many: 'skills' },
  role: { one: 'job', many: 'jobs' },
  family: { one: 'path', many: 'paths' },
  rung: { one: 'grade', many: 'grades' },
  qualification: { one: 'award', many: 'awards' },
};
const yaml = `words: ${JSON.stringify(own)}\n`;
const usual = /(?<![\p{L}\p{N}_./-])(?:competences?|roles?|famil(?:y|ies)|rungs?|qualifications?)(?![\p{L}\p{N}_/:-]|\.\p{L})/iu;

/** What is quoted is as somebody wrote it or has to write it. */
function unquoted(text: string): string {
  return text.replace(/“[^”]*”|`[^`]*`|"[^"]*"|'[^']*'/gu, '');
}

function withWords(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const manifest = files['framework.md'] ?? '';
  return { ...files, 'framework.md': manifest.replace('format: 1', 'format: 2').replace('\nkinds:', `\n${yaml}kinds:`) };
}

describe('a message of the validator says what the framework calls its parts', () => {
  const cases = rules.flatMap((rule) => rule.examples.map((example) => [`${rule.id}: ${example.title}`, example.files] as const));
  test.each(cases)('%s', (_title, files) => {
    const texts: Record<string, string> = {};
    for (const [path, text] of Object.entries({ ...exampleBase, ...files })) if (text !== null) texts[path] = text.replaceAll(/[⟦⟧]/gu, '');
    const said = withWords(texts);
    if (!said['framework.md']?.includes('skill')) return;
    for (const { message, note = '', help = '', related = [] } of validate(parseFramework(said)))
      for (const text of [message, note, help, ...related.map((each) => each.message)])
        expect(unquoted(text).replace(/Known here: [^.]*\./u, '')).not.toMatch(usual);
  });

  test('and keys of the format stay what they are', () => {
    const files = withWords({
      ...exampleBase,
      'reviews/spring.md':
        '---\nid: spring\ntitle: Spring\nopens: 2026-03-01\ncloses: 2026-04-01\nscope: { rolls: [chair], zzzz: 1 }\n---\nIs it true?\n',
    });
    const helps = validate(parseFramework(files)).map(({ help }) => help);
    expect(helps.join('\n')).toContain('Write roles if that is meant.');
    expect(helps.join('\n')).toContain('Known here: roles, competences, groups, kinds, types.');
  });
});

test('a change says what the framework calls its parts', () => {
  const folder = join(import.meta.dirname, 'frameworks/history/releases');
  const bundles = readdirSync(folder).filter((name) => /^\d+\.\d+\.\d+\.json$/u.test(name));
  const frameworks = bundles.map((name): Framework => {
    const bundle = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Bundle;
    return frameworkOfBundle({ ...bundle, manifest: { ...bundle.manifest, words: own } });
  });
  const messages = frameworks
    .slice(1)
    .flatMap((after, index) => diffFrameworks(frameworks[index] ?? after, after).changes.map(({ message }) => message));
  expect(messages.length).toBeGreaterThan(20);
  expect(messages.some((message) => message.includes('job'))).toBe(true);
  for (const message of messages) expect(unquoted(message)).not.toMatch(usual);
});

describe('commands', () => {
  function folderWithWords(): string {
    const folder = copyOf(join(import.meta.dirname, 'frameworks/history'));
    edit(folder, 'framework.md', (text) => withWords({ 'framework.md': text })['framework.md'] ?? '');
    return folder;
  }

  test('list, show and new speak the words of the framework', async () => {
    const folder = folderWithWords();
    expect((await call(folder, 'validate')).code).toBe(0);
    const listed = await call(folder, 'list');
    expect(listed.out).toMatch(/\d+ skills/u);
    expect(listed.out).toMatch(/\d+ jobs?/u);
    expect((await call(folder, 'list', 'skills', '--ids')).out).toBe((await call(folder, 'list', 'competences', '--ids')).out);
    const role = (await call(folder, 'list', 'roles', '--ids')).out.split('\n')[0] ?? '';
    const shown = await call(folder, 'show', role);
    expect(shown.out).toMatch(/^Job · /mu);
    expect(shown.out).toMatch(/Skill/u);
    const refused = await call(folder, 'new', 'role', '--rating', '3');
    expect(refused.err).not.toMatch(/new role/u);
    expect(existsSync(join(folder, 'roles'))).toBe(true);
  });
});

import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '@framewright/cli';
import { parseFramework } from '@framewright/markdown';
import { validate } from '@framewright/validator';
import { describe, expect, test } from 'vitest';
import { recordedIo } from './support/recorded-io.ts';

const root = join(import.meta.dirname, '..');
const guides = join(root, 'site/docs/guides');

/** The files in a guide, each in a fence that names its path. */
function filesIn(guide: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...guide.matchAll(/^```framewright (\S+)\n([\s\S]*?)^```$/gmu)].map(([, path = '', text = '']) => [path, text]),
  );
}

const shown = new Set(['validate', 'new', 'format', 'rename', 'deprecate', 'translate', 'show', 'list', 'explain', 'round', 'approve']);

/** The commands of a guide that work on its files and terminate, as arguments. */
function commandsIn(guide: string): readonly (readonly string[])[] {
  return [...guide.matchAll(/^npx --no -- framewright (.+)$/gmu)]
    .map(([, line = '']) => [...line.matchAll(/(?:"[^"]*"|[^\s"])+/gu)].map(([word]) => word.replaceAll('"', '')))
    .map((words) => words.map((word) => word.replace(/^\.\.\/[\w-]+$/u, 'framework')))
    .filter(([verb = '', ...options]) => shown.has(verb) && !options.includes('--watch'));
}

/** Written for readers, who have a browser and no files. */
const forReaders = ['review-a-change.md'];
/** About repositories and forges, and not about what stands in files of a framework. */
const forKeepers = [
  'fork-or-own-repository.md',
  'private-frameworks.md',
  'publish-on-forgejo.md',
  'publish-on-github.md',
  'publish-on-gitlab.md',
  'upgrade.md',
];
const forAuthors = readdirSync(guides).filter((name) => !forReaders.includes(name) && !forKeepers.includes(name));

describe('the files that a guide shows are a framework without a mistake', () => {
  test.each(forAuthors)('%s', (name) => {
    const files = filesIn(readFileSync(join(guides, name), 'utf8'));
    expect(Object.keys(files)).toContain('framework.md');
    expect(validate(parseFramework(files)).map(({ file, message }) => `${file}: ${message}`)).toEqual([]);
  });
});

describe('the commands that a guide shows do what they say on its files, one after the other', () => {
  test.each(forAuthors)('%s', async (name) => {
    const guide = readFileSync(join(guides, name), 'utf8');
    const folder = mkdtempSync(join(tmpdir(), 'guide-'));
    try {
      for (const [path, text] of Object.entries(filesIn(guide))) {
        mkdirSync(dirname(join(folder, 'framework', path)), { recursive: true });
        writeFileSync(join(folder, 'framework', path), text);
      }
      for (const words of commandsIn(guide)) {
        const io = recordedIo(folder);
        const into = words.indexOf('>');
        expect(await run(into === -1 ? words : words.slice(0, into), io), `${words.join(' ')}\n${io.printed()}`).toBe(0);
        if (into !== -1) writeFileSync(join(folder, words[into + 1] ?? ''), io.printed());
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

test('the README shows what the command answers to the file that it shows', async () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const path = /Somebody describes a role in `framework\/([^`]+)`/u.exec(readme)?.[1] ?? '';
  const file = /^```markdown\n([\s\S]*?)^```$/mu.exec(readme)?.[1] ?? '';
  const answer = /`npx --no -- framewright validate` [^\n]*answers:\n\n```\n([\s\S]*?)^```$/mu.exec(readme)?.[1];
  const folder = mkdtempSync(join(tmpdir(), 'readme-'));
  try {
    cpSync(join(root, 'framework'), join(folder, 'framework'), { recursive: true });
    writeFileSync(join(folder, 'framework', path), file);
    const io = recordedIo(folder);
    expect(await run(['validate'], io)).toBe(1);
    expect(answer).toContain('unknown-reference');
    expect(io.printed().endsWith(`\n\n${answer}`)).toBe(true);
    expect(io.printed().match(/^ +rule: .+$/gmu)).toEqual(['  rule: nobody-to-tell', '  rule: unknown-reference']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

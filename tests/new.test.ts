import { run } from '@framewright/cli';
import { parseFramework } from '@framewright/markdown';
import { validate } from '@framewright/validator';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { frameworkFolders, frameworkTexts } from './editing/framework-texts.ts';
import { recordedIo } from './support/recorded-io.ts';

const root = join(import.meta.dirname, '..');
const types = ['competence', 'role', 'qualification', 'resource', 'group', 'family', 'term', 'page', 'news', 'review', 'scale'] as const;

describe.each(frameworkFolders)('%s', (folder) => {
  const texts = frameworkTexts(folder);
  const before = parseFramework(texts);
  const known = validate(before).length;

  async function writtenBy(
    argv: readonly string[],
    answer?: (question: string) => string,
  ): Promise<{ readonly path: string; readonly text: string; readonly told: string }> {
    const copy = mkdtempSync(join(tmpdir(), 'framewright-new-'));
    onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
    cpSync(join(root, folder), copy, { recursive: true, filter: (path) => !path.includes('node_modules') });
    // It came with format 2, which the manifest has to say; without that nothing is written.
    if (argv[0] === 'resource') writeFileSync(join(copy, 'framework.md'), inFormat2(readFileSync(join(copy, 'framework.md'), 'utf8')));
    const io = recordedIo(copy);
    const code = await run(['new', ...argv], answer ? { ...io, ask: async (question) => answer(question) } : io);
    expect([argv, io.complained(), code]).toEqual([argv, answer ? expect.any(String) : '', 0]);
    const path = /^Written: (.+)$/mu.exec(io.printed())?.[1] ?? '';
    return { path, text: readFileSync(join(copy, path), 'utf8'), told: io.printed() };
  }

  function findings(path: string, text: string): readonly string[] {
    const manifest = path.startsWith('resources/') ? { 'framework.md': inFormat2(texts['framework.md'] ?? '') } : {};
    // What the levels of a new scale mean is written next.
    const found = validate(parseFramework({ ...texts, ...manifest, [path]: text })).filter(({ rule }) => rule !== 'level-without-meaning');
    return found.length === known ? [] : found.map(({ rule, file, message }) => `${rule} ${file}: ${message}`);
  }

  test.each(types)('a new %s by options passes', async (type) => {
    const kinds = type === 'competence' ? before.manifest.data.kinds : [undefined];
    for (const kind of kinds) {
      const { path, text } = await writtenBy([type, ...optionsFor(type, kind?.id)]);
      expect([path, text, findings(path, text)]).toEqual([path, text, []]);
    }
  });

  test.each(types)('a new %s by answers passes', async (type) => {
    const asked: string[] = [];
    const { path, text } = await writtenBy([type], (question) => {
      asked.push(question);
      return answerTo(question);
    });
    expect([path, text, findings(path, text), asked.length < 20]).toEqual([path, text, [], true]);
  });

  function optionsFor(type: (typeof types)[number], kind: string | undefined): readonly string[] {
    const sections = (before.manifest.data.sections ?? []).filter(
      (section) =>
        section.required === true &&
        (section.of as readonly string[]).includes(type) &&
        (section.kinds === undefined || kind === undefined || section.kinds.includes(kind)),
    );
    const further: Readonly<Record<(typeof types)[number], readonly string[]>> = {
      competence: ['--kind', kind ?? '', '--definition', 'The ability to keep bees that somebody else has lost.'],
      role: [],
      qualification: ['--body', 'Guild of Beekeepers'],
      resource: ['--sort', 'book', '--by', 'Guild of Beekeepers'],
      group: [],
      family: [],
      term: ['--text', 'Something that bees do in summer.'],
      page: [],
      news: ['--text', 'Bees were seen.'],
      review: ['--closes', '2026-12-24', '--scope', before.entries.role[0]?.id ?? ''],
      scale: ['--dimensions', 'Patience, Speed', '--levels', 'None at all, Some of it, All of it', '--lowest', '0'],
    };
    return [
      '--title',
      'Zeal for bees',
      ...further[type],
      ...sections.flatMap(({ id }) => ['--section', `${id}=Bees that stayed for a year.`]),
    ];
  }
});

function inFormat2(manifest: string): string {
  return manifest.replace(/^format: 1$/mu, 'format: 2');
}

/** The answers of a patient user: something for every question, the first choice, and the suggested id. */
function answerTo(question: string): string {
  if (question.includes('[')) return '';
  if (question.includes('sentence')) return 'The ability to keep bees that somebody else has lost.';
  if (question.startsWith('Title')) return 'Zeal for bees';
  if (question.includes('which day')) return '2026-12-24';
  if (question.includes('What is rated')) return 'Patience, Speed';
  if (question.includes('levels')) return 'None at all, Some of it, All of it';
  if (question.includes('address')) return 'https://bees.example/';
  if (question.includes('rung') || question.includes('minutes')) return '7';
  if (/^(?:Which|In which|At which|Is it part|Does it build|What is to be read)/u.test(question)) return '1';
  return 'Bees that stayed for a year.';
}

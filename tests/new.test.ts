import { run } from '@framewright/cli';
import { parseFramework, withFiles } from '@framewright/markdown';
import { kindOf, scaleOf, type Scale } from '@framewright/model';
import { startChecking } from '@framewright/validator';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { frameworkFolders, frameworkTexts } from './editing/framework-texts.ts';
import { recordedIo } from './support/recorded-io.ts';

const root = join(import.meta.dirname, '..');
const types = ['competence', 'role', 'qualification', 'resource', 'group', 'family', 'term', 'page', 'news', 'review', 'scale'] as const;

describe.each(frameworkFolders)('%s', (folder) => {
  const texts = frameworkTexts(folder);
  const before = parseFramework(texts);
  const checking = startChecking();
  const known = checking.validate(before).length;
  /** Ours is large: in a short run each third of the types is tried in it. */
  const tried = types.filter((_type, index) => inject('isWhole') || folder !== 'framework' || index % 3 === 0);

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
    const manifest = path.startsWith('resources/') ? [{ path: 'framework.md', content: inFormat2(texts['framework.md'] ?? '') }] : [];
    // What the levels of a new scale mean is written next, where “…” stands.
    const found = checking
      .validate(withFiles(before, [...manifest, { path, content: text }]))
      .filter(({ rule, message }) => !(type(path) === 'scales' && rule === 'placeholder-text' && message.startsWith('Unexpected “…”')));
    return found.length === known ? [] : found.map(({ rule, file, message }) => `${rule} ${file}: ${message}`);
  }

  test.each(tried)('a new %s by options passes', async (type) => {
    const kinds = type === 'competence' ? before.manifest.data.kinds : [undefined];
    for (const kind of kinds) {
      const { path, text } = await writtenBy([type, ...optionsFor(type, kind?.id)]);
      expect([path, text, findings(path, text)]).toEqual([path, text, []]);
    }
  });

  test.each(tried)('a new %s by answers passes', async (type) => {
    const asked: string[] = [];
    const { path, text } = await writtenBy([type], (question) => {
      asked.push(question);
      return answerTo(question);
    });
    expect([path, text, findings(path, text), asked.length < 20]).toEqual([path, text, [], true]);
  });

  test('a new competence has headings for what its levels mean, and takes their texts', async () => {
    const describing = before.manifest.data.kinds.find(({ levels }) => levels === 'described') ?? before.manifest.data.kinds[0];
    const scale = before.entries.scale.find(({ id }) => id === describing?.scale)?.data;
    if (scale === undefined) return;
    const [dimension, level] = [scale.dimensions.at(-1), scale.levels.at(-1)];
    const options = optionsFor('competence', describing?.id);
    const { path, text } = await writtenBy([
      'competence',
      ...options,
      '--level',
      `${dimension?.id} ${level?.value}=Finds every bee: all of them.`,
    ]);
    expect(text).toContain(`## ${dimension?.title}\n`);
    expect(text).toContain(`### ${level?.title}\n\nFinds every bee: all of them.\n`);
    expect(findings(path, text)).toEqual([]);
    if (describing?.levels !== 'described') return;
    const rest = scale.levels.filter(({ value }) => value !== 0).length * scale.dimensions.length - 1;
    expect([text.match(/^…$/gmu)?.length, text.match(/^### /gmu)?.length]).toEqual([rest, rest + 1]);
  });

  test('a new role takes what it requires, by levels for each dimension, one for all, or their names', async () => {
    const rated = before.entries.competence.filter(
      (entry) => scaleOf(before, entry.data) !== undefined && (entry.data.status ?? 'active') === 'active',
    );
    // Where levels are described competence by competence, not all are there.
    if (rated.some(({ data }) => kindOf(before, data)?.levels === 'described')) return;
    const unrated = before.entries.competence.find((entry) => scaleOf(before, entry.data) === undefined);
    const [first, second, third] = rated;
    if (!first || !second || !third) return;
    const dimensionsOf = ({ data }: typeof first): Scale['dimensions'] => scaleOf(before, data)?.data.dimensions ?? [];
    const one = (entry: typeof first): string =>
      scaleOf(before, entry.data)?.data.levels.find(({ value }) => value === 1)?.title ?? 'unknown';
    const required = [
      `${first.id}=${dimensionsOf(first)
        .map(() => 1)
        .join(',')}`,
      `${second.id}=1`,
      `${third.id}=${dimensionsOf(third)
        .map(({ title }) => `${title} ${one(third)}`)
        .join(', ')}`,
      ...(unrated ? [unrated.id] : []),
    ];
    const { path, text } = await writtenBy([
      'role',
      ...optionsFor('role', undefined),
      ...required.flatMap((written) => ['--requires', written]),
    ]);
    const { requires } =
      parseFramework({ ...texts, [path]: text }).entries.role.find(({ data }) => data.title === 'Zeal for bees')?.data ?? {};
    expect(Object.keys(requires ?? {})).toEqual(required.map((written) => written.replace(/=.*/u, '')));
    for (const entry of [first, second, third])
      expect(requires?.[entry.id]).toEqual({ rating: Object.fromEntries(dimensionsOf(entry).map(({ id }) => [id, 1])) });
    expect(findings(path, text)).toEqual([]);
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

describe('what options say of levels and requirements is refused in a sentence', () => {
  test.each([
    [
      ['competence', '--kind', 'craft', '--level', 'zeal 9=Much.'],
      /--level: the scale “.*” has no level “zeal 9”; one is written as --level "/u,
    ],
    [
      ['competence', '--kind', 'craft', '--level', 'Much.'],
      /The option --level is written --level "<dimension> <level>=<text>", not “Much\.”/u,
    ],
    [['competence', '--kind', 'manner', '--level', '1=Much.'], /what is not rated has no levels to describe/u],
    [['role', '--level', '1=Much.'], /A new role has no option --level here/u],
    [['role', '--requires', 'mixng=1'], /--requires: “mixng” is not known here; did you mean “mixing”\?/u],
    [['role', '--requires', 'mixing=9'], /--requires: “9” is no level of “.*”\..*A level is /u],
    [['role', '--requires', 'mixing'], /needs --requires mixing=… as well/u],
    [['role', '--requires', 'sharing-the-table=1'], /--requires: “sharing-the-table” is not rated; write its id alone/u],
    [['term', '--requires', 'mixing=1', '--text', 'Something.'], /A new term has no option --requires here/u],
  ])('%j', async (argv, said) => {
    const io = recordedIo(join(root, 'tests/frameworks/history'));
    const more = ['--title', 'Zeal for bees', '--definition', 'The ability to keep bees.', '--section', 'shift=Bees.', '--dry-run'];
    const fitting =
      argv[0] === 'competence'
        ? more.filter((_, index) => index < 4 || index > 5)
        : more.filter((_, index) => (index < 2 || index > 3) && (argv[0] === 'role' || index < 4 || index > 5));
    expect(await run(['new', ...argv, ...fitting], io)).not.toBe(0);
    expect(io.complained()).toMatch(said);
  });
});

function type(path: string): string {
  return path.slice(0, path.indexOf('/'));
}

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
  if (question.startsWith('Does it build')) return '';
  if (/^(?:Which|In which|At which|Is it part|What is to be read)/u.test(question)) return '1';
  return 'Bees that stayed for a year.';
}

test('a part is begun at a level of its whole, named by title or number, and without a scale there is none', async () => {
  const copy = mkdtempSync(join(tmpdir(), 'framewright-new-'));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  cpSync(join(root, 'tests/frameworks/two-scales'), copy, { recursive: true });
  const part = ['--title', 'Turning it', '--kind', 'indicator', '--definition', 'Turns the heap when it is warm.'];
  const written = async (...argv: readonly string[]): Promise<readonly [number, string]> => {
    const io = recordedIo(copy);
    const code = await run(['new', 'competence', ...part, ...argv], io);
    return [code, code === 0 ? readFileSync(join(copy, /^Written: (.+)$/mu.exec(io.printed())?.[1] ?? ''), 'utf8') : io.complained()];
  };
  const [code, text] = await written('--part-of', 'composting', '--at-level', 'Steady', '--at-dimension', 'spade');
  expect([code, text]).toEqual([0, expect.stringMatching(/partOf: composting\nat: \{ level: 2, dimension: spade \}\n/u)]);
  expect(readFileSync(join(copy, 'framework.md'), 'utf8')).toContain('format: 2');
  expect(await written('--id', 'other', '--at-level', '2')).toEqual([2, expect.stringContaining('--part-of has to name one with a scale')]);
});

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { commands, run } from '@framewright/cli';
import { visible } from '@framewright/reporters';
import { afterAll, describe, expect, test } from 'vitest';
import { recordedIo, type RecordedIo } from './support/recorded-io.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const base = join(import.meta.dirname, 'scenarios/base/framework');

/** What names could do to a terminal or a build server. */
const hostile: readonly string[] = [
  'a\u001B[31mb',
  'a\u0007b',
  '\u001B]0;owned\u0007',
  'safe\rowned',
  'a\n::error::owned',
  '\u202Eabc',
  'a\u2028::error::owned',
  'a\u009B31mb\u0085::error::owned',
  '::error::owned',
  '::add-mask::owned',
  '::stop-commands::owned',
  'long words before ::error::owned and ::add-mask::owned after',
  `${'x'.repeat(45)}::error::owned${'x'.repeat(45)}::error::owned`,
  '##vso[task.setvariable variable=x]owned',
  '##[error]owned',
];

/** All commands that print something of a framework, in all of their formats. */
const calls: readonly (readonly string[])[] = [
  ...['pretty', 'json', 'sarif', 'junit', 'markdown', 'github', 'unix'].map((format) => ['validate', '--format', format]),
  ['validate', '--suppressed'],
  ['validate', '--suppressed', '--format', 'json'],
  ['validate', '--fix', '--dry-run'],
  ['validate', '--fix-all'],
  ['format', '--check'],
  ['format', '--dry-run'],
  ['format'],
  ['list'],
  ['list', '--ids'],
  ['list', '--json'],
  ['list', 'terms'],
  ['show', 'agenda'],
  ['show', 'agenda', '--json'],
  ['show', 'NAME'],
  ['show', 'analyst'],
  ['explain', 'NAME'],
  ['new', 'term', '--title', 'NAME', '--text', 'NAME', '--dry-run'],
  ['new', 'term', '--title', 'NAME', '--text', 'NAME'],
  ['new', 'NAME'],
  ['rename', 'agenda', 'order-of-business', '--dry-run'],
  ['rename', 'agenda', 'order-of-business'],
  ['rename', 'agenda', 'NAME'],
  ['rename', 'NAME', 'agenda'],
  ['deprecate', 'clear-writing', '--because', 'NAME', '--dry-run'],
  ['deprecate', 'agenda', '--replaced-by', 'NAME'],
  ['translate', 'de'],
  ['translate', 'de', 'agenda'],
  ['translate', 'de', 'agenda', '--done'],
  ['translate', 'NAME'],
  ...['pretty', 'json', 'markdown', 'github'].map((format) => ['diff', 'BEFORE', '--format', format]),
  ['diff', 'NAME'],
  ['round', 'spring'],
  ['round', 'spring', '--json'],
  ['round', 'spring', '--format', 'markdown'],
  ['round', 'NAME'],
  ['approve', 'spring', '--by', 'NAME', '--date', '2026-11-21', '--dry-run'],
  ['approve', 'spring', '--by', 'NAME', '--date', '2026-11-21'],
  ['changeset'],
  ['changeset', '--dry-run'],
  ['changeset', '--check'],
  ['version', '--date', '2026-11-22'],
  ['release', '--date', '2026-11-22', '--dry-run'],
  ['release', '--date', '2026-11-22'],
  ['verify'],
  ['verify', 'NAME'],
  ['bundle'],
  ['bundle', '--out', 'NAME.json'],
  ['bundle', '--framework', 'NAME'],
  ['export'],
  ['export', 'NAME'],
  ['export', 'skos', '--out', 'out'],
  ['export', 'json', '--only', 'NAME'],
  ['assess', 'NAME'],
  ['assess', 'carry', 'NAME'],
  ['assess', 'new', '--role', 'NAME'],
  ['build', '--framework', 'NAME'],
  ['dev', '--framework', 'NAME'],
  ['start', '--framework', 'NAME'],
  ['init', '--dry-run', '--yes', '--tool', '0.1.0'],
  ['init', 'NAME', '--yes', '--tool', '0.1.0', '--forge', 'none'],
  ['init', '--yes', '--tool', 'NAME.tgz'],
  ['init', 'other', '--yes', '--tool', '0.1.0', '--title', 'NAME', '--dry-run'],
  ['init', '--upgrade', '--take', 'NAME'],
  ['review-comments', 'NAME'],
  ['summary-comment', 'NAME', 'NAME'],
  ['preview-from', '.', '--number', 'NAME', '--head', 'NAME'],
  ['completion', 'NAME'],
  ['NAME'],
  ['--NAME'],
  ['list', '--NAME'],
];

test.each(calls.filter((call) => !call.some((word) => word.includes('NAME'))))(
  'framewright %s %s %s %s shows what is in names',
  async (...call) => {
    for (const width of [80, 40]) expectShown(await called(call, checkout(), width), call);
  },
);

describe('where a name is given', () => {
  const cwd = checkout();
  test.each(calls.filter((call) => call.some((word) => word.includes('NAME'))))('framewright %s %s %s %s shows it', async (...call) => {
    for (const name of hostile) {
      const given = call.map((word) => word.replace('NAME', name));
      expectShown(await called(given, cwd, 40), given);
    }
  });
});

test('every command is called', () => {
  expect(commands.map((command) => command.name).filter((command) => !calls.some(([verb]) => verb === command))).toEqual([]);
});

function expectShown(io: RecordedIo, call: readonly string[]): void {
  const [where, out, err] = [call.join(' '), io.printed(), io.complained()];
  // A bundle for a program is data, in which JSON has escaped what acts on a terminal.
  if (where === 'bundle') expect(out.replaceAll('\n', '')).not.toMatch(/[^ -\u{10FFFF}]/u);
  else expect(out, where).toBe(visible(out));
  expect(err, where).toBe(visible(err));
  // A build server parts lines at these alone; we look further where it is no data.
  const ends = where === 'bundle' ? /[\n\r]/u : /[\n\r\u0085\u2028\u2029]/u;
  const lines = `${out}\n${err}`.split(ends).filter((line) => /^[\s\uFEFF]*(?:::|##\[|##vso\[)/u.test(line));
  if (call.includes('github')) for (const line of lines) expect(line, where).toMatch(/^::(?:error|warning|notice) [^:]*::/u);
  else expect(lines, where).toEqual([]);
}

/** A framework in which all that has a name has hostile ones. */
function checkout(): string {
  const root = mkdtempSync(join(tmpdir(), 'names-'));
  folders.push(root);
  cpSync(base, join(root, 'before'), { recursive: true });
  cpSync(base, join(root, 'framework'), { recursive: true });
  const all = yaml(hostile.join(' '));
  const terms = hostile.flatMap((name, index) => {
    const [value, file] = [yaml(name), name.replaceAll('/', '-')];
    return [
      [`terms/${file}.md`, `---\ntitle:   ${value}\nid: ${value}\nformerly: [${value}]\nreplacedBy: [${value}]\n---\nOdd [[${name}]].\n`],
      [`terms/${file}-2.md`, 'no front matter'],
      [
        `terms/plain-${index}.md`,
        `---\ntitle: ${value}\nid: plain-${index}\naliases: [${value}]\n---\n\n\nWhat ${JSON.stringify(name)} is.\n`,
      ],
      [`.changeset/${file}.md`, `---\n${value}: big\n---\n\n${name}\n`],
    ] as const;
  });
  const files: Readonly<Record<string, string>> = {
    ...Object.fromEntries(terms),
    'terms/agenda.md': `---\ntitle: ${all}\nid: agenda\n---\n\n\nWhat ${JSON.stringify(hostile.join(' '))} is.\n`,
    'reviews/spring.md': `---\nid: spring\ntitle: ${all}\nopens: 2026-11-01\ncloses: 2026-11-20\nscope: { competences: [clear-writing] }\naudience: ${all}\nminutes: 30\n---\nIs it true?\n`,
    'competences/clear-writing.md': `---\nid: clear-writing\ntitle: ${all}\nkind: craft\ngroup: desk-work\nstatus: proposed\n---\nThe ability to write.\n`,
    'package.json': '{ "name": "small-office", "version": "0.1.0" }\n',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'framework', path)), { recursive: true });
    writeFileSync(join(root, 'framework', path), text);
  }
  return root;
}

async function called(call: readonly string[], cwd: string, width: number): Promise<RecordedIo> {
  const io = recordedIo(cwd);
  const words = call.map((word) => word.replace('BEFORE', 'before'));
  await run(words, { ...io, stdout: { ...io.stdout, width }, stderr: { ...io.stderr, width } });
  return io;
}

/** A string of YAML that says exactly this. */
function yaml(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007F-\u009F\u2028\u202E]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

import { run, type Io } from '@framewright/cli';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const folder = join(import.meta.dirname, 'scenarios');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.txt'))
  .sort();

test.each(files)(
  '%s',
  async (path) => {
    const text = readFileSync(join(folder, path), 'utf8');
    const given = text.split(/^>>> /mu)[0] ?? '';
    await expect(given + (await outcomeOf(given))).toMatchFileSnapshot(join(folder, path));
  },
  300_000,
);

/** Runs a scenario, and prints its outcome in the form of scenarios. */
async function outcomeOf(given: string): Promise<string> {
  const [head = '', ...parts] = given.split(/^=== /mu);
  const setting = (key: string): string | undefined => new RegExp(`^${key}: (.*)$`, 'mu').exec(head)?.[1];
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'framewright-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  if (setting('from') !== 'nothing') cpSync(join(folder, 'base'), root, { recursive: true });
  if (setting('docs') === 'none') withoutDocs(join(root, 'framework/framework.md'));
  if (setting('tag') !== undefined) commit(root, setting('tag') ?? '');
  for (const path of setting('remove')?.split(' ') ?? []) rmSync(join(root, path), { recursive: true });
  const later = parts.filter((part) => part.startsWith('later '));
  for (const part of parts.filter((each) => !later.includes(each))) save(root, part);

  const printed = { out: '', err: '' };
  const width = Number(setting('width') ?? 80);
  const stop = new AbortController();
  const write = (words: string): void => {
    printed.out += words;
    if (printed.out.includes(setting('wait') ?? '\0')) for (const part of later.splice(0)) save(root, part.slice('later '.length));
    if (printed.out.includes(setting('stop') ?? '\0')) stop.abort();
  };
  const complain = (words: string): void => {
    printed.err += words;
  };
  const answers = [...head.matchAll(/^type: ?(.*)$/gmu)].map(([, line = '']) => line);
  const ask = async (question: string): Promise<string | undefined> => {
    const answer = answers.shift();
    complain(`${question}${answer ?? '<ends>'}\n`);
    return answer;
  };
  const io: Io = {
    stdout: { color: false, terminal: false, width, write },
    stderr: { color: false, terminal: false, width, write: complain },
    cwd: join(root, setting('in') ?? ''),
    env: Object.fromEntries(
      [...head.matchAll(/^env: (\w+)=(.*)$/gmu)].map(([, name = '', value = '']) => [name, value.replaceAll('<folder>', root)]),
    ),
    now: () => 0,
    time: () => 0,
    today: () => '2026-11-22',
    ...(answers.length > 0 ? { ask } : {}),
    untilStopped: () => stop.signal,
  };
  const call = /^\$ framewright ?(.*)$/mu.exec(head)?.[1] ?? '';
  const code = await run(call.match(/"[^"]*"|\S+/gu)?.map((word) => word.replaceAll('"', '')) ?? [], io);
  const after = (setting('then') ?? '')
    .split(' ')
    .filter((path) => path !== '')
    .map((path) => section(path, existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '(not there)\n'));
  return [
    section('stdout', settled(printed.out, root)),
    section('stderr', settled(printed.err, root)),
    ...after,
    `>>> exit ${code}\n`,
  ].join('');
}

/** Has the site carry no documentation of the tools, which is the same everywhere and takes longer than all else. */
function withoutDocs(manifest: string): void {
  const text = readFileSync(manifest, 'utf8');
  writeFileSync(manifest, text.replace('format: 1', 'format: 2').replace('\nkinds:', '\ntheme: { documentation: none }\nkinds:'));
}

function save(root: string, part: string): void {
  const lineEnd = part.indexOf('\n');
  const path = join(root, part.slice(0, lineEnd));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    part.slice(lineEnd + 1).replace(/<U\+([0-9A-F]{4,6})>/gu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
  );
}

function section(name: string, text: string): string {
  return text === '' ? '' : `>>> ${name}\n${text}${text.endsWith('\n') ? '' : '\n'}`;
}

/** Replaces what differs from run to run, from release to release, or with the site, which has its own tests. */
function settled(text: string, root: string): string {
  return text
    .replaceAll(root, '<folder>')
    .replace(/127\.0\.0\.1:\d+/gu, '127.0.0.1:<port>')
    .replace(/^framewright \d+\.\d+\.\d+$/mu, 'framewright <version>')
    .replace(/\b\d+ pages/gu, '<n> pages');
}

function commit(root: string, tag: string): void {
  for (const args of [
    ['init', '-q'],
    ['add', '.'],
    ['commit', '-qm', 'first'],
    ['tag', tag],
  ]) {
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.org', '-c', 'core.autocrlf=false', ...args], { cwd: root });
  }
}

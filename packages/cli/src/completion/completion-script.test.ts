import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { completionScript, type Shell } from './completion-script.ts';

const ids = ['clear-writing', 'clearing-up', 'discretion'];

/** Lines as they are typed, with what must and must not be offered in place of the last word. */
const cases: readonly (readonly [line: string, offered: readonly string[], not: readonly string[]])[] = [
  ['framewright va', ['validate'], ['list']],
  ['framewright ', commands.map(({ name }) => name), ['clear-writing']],
  ['framewright validate --fo', ['--format'], ['--quiet']],
  ['framewright validate --format ', ['pretty', 'sarif', 'markdown'], ['clear-writing', 'roles']],
  ['framewright validate --format j', ['json', 'junit'], ['pretty']],
  ['framewright show clear', ['clear-writing', 'clearing-up'], ['discretion']],
  ['framewright show --context project clear', ['clear-writing'], ['discretion']],
  ['framewright show clear-writing ', [], ['clear-writing', 'notes.md']],
  ['framewright list ro', ['role'], ['term']],
  ['framewright explain unknown-r', ['unknown-reference'], ['unknown-key']],
  ['framewright validate --changed fir', ['first'], ['notes.md']],
  ['framewright validate no', ['notes.md'], ['first']],
  ['framewright validate notes.md no', ['notes.md'], []],
  ['framewright validate --framework ro', ['roles'], ['notes.md']],
  ['framewright completion ', ['bash', 'zsh', 'fish'], []],
  ['framewright nonsense ', [], ['validate', 'clear-writing']],
];

describe.runIf(has('bash'))('Bash', () => {
  test.each(cases)('%s', (line, offered, not) => {
    const words = line.split(' ');
    const { folder, script } = prepared('bash');
    const found = wordsFrom(
      folder,
      'bash',
      `. ${script}; COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _framewright; printf '%s\\n' "\${COMPREPLY[@]}"`,
    );
    expectOffers(found, offered, not);
  });

  test('an equals sign is a word of its own', () => {
    const { folder, script } = prepared('bash');
    const found = wordsFrom(
      folder,
      'bash',
      `. ${script}; COMP_WORDS=(framewright validate --format = j); COMP_CWORD=4; _framewright; printf '%s\\n' "\${COMPREPLY[@]}"`,
    );
    expect(found).toEqual(['json', 'junit']);
  });

  test('nothing that a framework or a repository names is carried out or offered', () => {
    const { folder, script } = prepared('bash', ['$(>stolen)', '`>stolen`', 'a;b', 'fine', '-rf', '--output=x', '../up']);
    git(folder, 'branch', 'b$(>stolen)');
    for (const call of ['show ""', 'validate --changed ""']) {
      const found = wordsFrom(
        folder,
        'bash',
        `. ${script}; COMP_WORDS=(framewright ${call}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _framewright; printf '%s\\n' "\${COMPREPLY[@]}"; test ! -e stolen || echo stolen`,
      );
      for (const word of found) expect(word).toMatch(/^(?:fine|first|main|master)$/u);
    }
  });
});

describe.runIf(has('fish'))('fish', () => {
  test.each(cases)('%s', (line, offered, not) => {
    const { folder, script } = prepared('fish');
    const found = wordsFrom(folder, 'fish', `source ${script}; complete -C ${JSON.stringify(line)}`).map(
      (each) => each.split('\t')[0] ?? '',
    );
    expectOffers(
      found.map((word) => word.replace(/\/$/u, '')),
      offered,
      not,
    );
  });
});

test.runIf(has('zsh'))('Zsh takes the script and knows the command', () => {
  const { folder, script } = prepared('zsh');
  expect(
    wordsFrom(folder, 'zsh', `autoload -Uz compinit; compinit -u -D; source ${script}; echo $_comps[framewright]; whence -w _framewright`),
  ).toEqual(['_framewright', '_framewright: function']);
  for (const { name } of commands) expect(completionScript('zsh', commands)).toContain(`\n    ${name}) _arguments -s`);
});

function has(shell: Shell): boolean {
  return spawnSync(shell, ['-c', 'true']).status === 0;
}

/** A folder under git with a script, and a `framewright` that lists ids. */
function prepared(shell: Shell, listed: readonly string[] = ids): { readonly folder: string; readonly script: string } {
  const folder = mkdtempSync(join(tmpdir(), 'framewright-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'bin'));
  mkdirSync(join(folder, 'roles'));
  writeFileSync(join(folder, 'notes.md'), '');
  writeFileSync(join(folder, 'listed'), `${listed.join('\n')}\n`);
  writeFileSync(join(folder, 'bin/framewright'), '#!/bin/sh\ntest "$*" = "list --ids" && cat listed\n');
  chmodSync(join(folder, 'bin/framewright'), 0o755);
  writeFileSync(join(folder, 'bin/script'), completionScript(shell, commands));
  git(folder, 'init', '-q');
  git(folder, '-c', 'user.name=test', '-c', 'user.email=test@example.org', 'commit', '-q', '--allow-empty', '-m', 'first');
  git(folder, 'tag', 'first');
  return { folder, script: 'bin/script' };
}

function git(folder: string, ...args: readonly string[]): void {
  execFileSync('git', args, { cwd: folder });
}

function wordsFrom(folder: string, shell: Shell, commandLine: string): readonly string[] {
  const args =
    shell === 'fish' ? ['--no-config', '-c', commandLine] : shell === 'zsh' ? ['-f', '-c', commandLine] : ['--norc', '-c', commandLine];
  const env = { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH']}`, HOME: folder };
  const { stdout, stderr } = spawnSync(shell, args, { cwd: folder, env, encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((word) => word !== '');
}

function expectOffers(found: readonly string[], offered: readonly string[], not: readonly string[]): void {
  for (const word of offered) expect(found).toContain(word);
  for (const word of not) expect(found).not.toContain(word);
  if (offered.length === 0) expect(found).toEqual([]);
}

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { git } from './fixtures/forge/contributions.ts';

const root = join(import.meta.dirname, '..');

describe('the place of previews', () => {
  const script = join(root, '.github/previews.sh');

  test('gets a preview, a newer one, another one, and loses what is taken away without a trace', () => {
    const { remote, from, run, holds } = place();
    writeFileSync(join(from, 'index.html'), 'one');
    expect(run('12')).toBe(0);
    writeFileSync(join(from, 'index.html'), 'two');
    expect(run('12')).toBe(0);
    expect(run('12')).toBe(0);
    expect(run('7')).toBe(0);
    expect(holds()).toEqual(['.nojekyll', 'first', 'pr-12/index.html', 'pr-7/index.html', 'robots.txt']);
    expect(git(remote, ['show', 'previews:pr-12/index.html'])).toBe('two');
    rmSync(from, { recursive: true });
    expect(run('12')).toBe(0);
    expect(holds()).toEqual(['.nojekyll', 'first', 'pr-7/index.html', 'robots.txt']);
    expect(git(remote, ['rev-list', '--count', 'previews'])).toBe('1');
  });

  test.each(['', '../x', '1;touch run', '-1', '1 2', '$(touch run)'])('takes no number %j', (number) => {
    const { run, holds, from } = place();
    writeFileSync(join(from, 'index.html'), 'one');
    expect(run(number)).toBe(2);
    expect(holds()).toEqual(['first']);
  });

  test('two at a time both get in', () => {
    const { remote, from, run, holds } = place();
    writeFileSync(join(from, 'index.html'), 'one');
    // Something else is written there while the first is running, once.
    const hook = join(remote, 'hooks/pre-receive');
    mkdirSync(join(hook, '..'), { recursive: true });
    writeFileSync(hook, '#!/bin/sh\ntest -e raced && exit 0\ntouch raced\nexit 1\n', { mode: 0o755 });
    expect(run('3')).toBe(0);
    expect(existsSync(join(remote, 'raced'))).toBe(true);
    expect(holds()).toContain('pr-3/index.html');
  });

  test('is swept of what is no longer open, and of nothing newer', () => {
    const { from, run, sweep, holds } = place();
    writeFileSync(join(from, 'index.html'), 'one');
    for (const number of ['1', '12', '2', '30']) expect(run(number)).toBe(0);
    expect(sweep('12', '2\n112\n')).toBe(0);
    expect(holds()).toEqual(['.nojekyll', 'first', 'pr-2/index.html', 'pr-30/index.html', 'robots.txt']);
    expect(sweep('40', '')).toBe(0);
    expect(holds()).toEqual(['.nojekyll', 'first', 'robots.txt']);
  });

  test.each([
    ['', ''],
    ['x', ''],
    ['5', undefined],
  ])('is swept of nothing where the newest is %j and what is open %j', (newest, open) => {
    const { from, run, sweep, holds } = place();
    writeFileSync(join(from, 'index.html'), 'one');
    expect(run('3')).toBe(0);
    expect(sweep(newest, open)).not.toBe(0);
    expect(holds()).toContain('pr-3/index.html');
  });

  test.each([
    ['the address itself gets the key', false],
    ['whoever it leads to gets no key and is not asked', true],
  ])('%s', async (_what, leads) => {
    const asked: { readonly host: 'own' | 'other'; readonly key: string | undefined }[] = [];
    const other = await listening((request, answer) => {
      asked.push({ host: 'other', key: request.headers.authorization });
      answer.writeHead(404).end();
    });
    const own = await listening((request, answer) => {
      asked.push({ host: 'own', key: request.headers.authorization });
      if (leads) answer.writeHead(301, { location: `${other}${request.url ?? ''}` }).end();
      else answer.writeHead(404).end();
    });
    const work = scratch();
    const child = spawn('bash', [script, 'place'], {
      stdio: 'ignore',
      env: {
        ...process.env,
        NUMBER: '1',
        REMOTE: `${own}/previews.git`,
        TOKEN: 'token',
        FROM: work,
        TMPDIR: work,
        GIT_CONFIG_GLOBAL: '/dev/null',
      },
    });
    await once(child, 'exit');
    expect(child.exitCode).not.toBe(0);
    expect(asked).toEqual([{ host: 'own', key: `Basic ${Buffer.from('x-access-token:token').toString('base64')}` }]);
  });

  async function listening(answers: RequestListener): Promise<string> {
    const server = createServer(answers).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  function place(): {
    remote: string;
    from: string;
    run: (number: string) => number | null;
    sweep: (newest: string, open: string | undefined) => number | null;
    holds: () => readonly string[];
  } {
    const work = scratch();
    const [remote, from] = [join(work, 'previews.git'), join(work, 'made preview')];
    mkdirSync(from);
    execFileSync('git', ['init', '-q', '--bare', '-b', 'previews', remote]);
    const blob = git(remote, ['hash-object', '-w', '--stdin'], 'first');
    const tree = git(remote, ['mktree'], `100644 blob ${blob}\tfirst\n`);
    git(remote, ['update-ref', 'refs/heads/previews', git(remote, ['commit-tree', tree, '-m', 'first'])]);
    const env = { ...process.env, REMOTE: `file://${remote}`, TOKEN: 'token', TMPDIR: work, GIT_CONFIG_GLOBAL: '/dev/null' };
    return {
      remote,
      from,
      run: (number) => spawnSync('bash', [script, 'place'], { cwd: work, env: { ...env, NUMBER: number, FROM: from } }).status,
      sweep: (newest, open) => {
        const list = join(work, 'open');
        rmSync(list, { force: true });
        if (open !== undefined) writeFileSync(list, open);
        return spawnSync('bash', [script, 'sweep'], { cwd: work, env: { ...env, NEWEST: newest, OPEN: list } }).status;
      },
      holds: () => git(remote, ['ls-tree', '-r', '--name-only', 'previews']).split('\n'),
    };
  }
});

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'framewright place '));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { git } from './fixtures/forge/contributions.ts';
import { workflowFaults } from './fixtures/forge/workflow-faults.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.github/workflows');

test.each(readdirSync(folder))('%s is safe', (name) => {
  expect(name).toMatch(/\.yml$/u);
  expect(workflowFaults(readFileSync(join(folder, name), 'utf8'))).toEqual([]);
});

describe('a workflow is found unsafe that', () => {
  const good = {
    pull: 'on: pull_request\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    timeout-minutes: 5\n    steps:\n',
    target: 'on: pull_request_target\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    timeout-minutes: 5\n    steps:\n',
  };
  const checkout = '      - uses: actions/checkout@v7\n        with: { persist-credentials: false }\n';

  test('none of these are', () => {
    expect(
      workflowFaults(
        `${good.pull}${checkout}      - run: echo "$TITLE"\n        env: { TITLE: "\${{ github.event.pull_request.title }}" }\n`,
      ),
    ).toEqual([]);
    expect(workflowFaults(`${good.target}${checkout}`)).toEqual([]);
  });

  test.each([
    ['puts a title into a script', `${good.pull}      - run: echo "\${{ github.event.pull_request.title }}"\n`, /into a script/u],
    ['puts the name of a branch into a script', `${good.pull}      - run: git log \${{ github.head_ref }}\n`, /into a script/u],
    ['puts what was given by hand into a script', `${good.pull}      - run: echo \${{ inputs.date }}\n`, /into a script/u],
    [
      'puts a body into a script of JavaScript',
      `${good.pull}      - uses: actions/github-script@v8\n        with: { script: "x(\`\${{ github.event.comment.body }}\`)" }\n`,
      /into a script/u,
    ],
    ['says nothing about rights', good.pull.replace('permissions: {}\n', ''), /rights/u],
    ['has all rights', good.pull.replace('permissions: {}', 'permissions: write-all'), /rights/u],
    [
      'has a job with all rights',
      `${good.pull.replace('timeout-minutes: 5', 'timeout-minutes: 5\n    permissions: write-all')}`,
      /rights/u,
    ],
    ['uses somebody’s action by a name that can move', `${good.pull}      - uses: somebody/something@v1\n`, /hash/u],
    [
      'uses an action without a version',
      `${good.pull}      - uses: actions/checkout\n        with: { persist-credentials: false }\n`,
      /version/u,
    ],
    [
      'uses an action of a branch',
      `${good.pull}      - uses: actions/checkout@main\n        with: { persist-credentials: false }\n`,
      /version/u,
    ],
    ['leaves credentials in the checkout', `${good.pull}      - uses: actions/checkout@v7\n`, /credentials/u],
    ['has no end', good.pull.replace('    timeout-minutes: 5\n', ''), /ends/u],
    [
      'checks the pull request out with rights',
      `${good.target}      - uses: actions/checkout@v7\n        with: { persist-credentials: false, ref: "\${{ github.event.pull_request.head.sha }}" }\n`,
      /checks out/u,
    ],
    [
      'checks another repository out with rights',
      `${good.target}      - uses: actions/checkout@v7\n        with: { persist-credentials: false, repository: "\${{ github.event.pull_request.head.repo.full_name }}" }\n`,
      /checks out/u,
    ],
    [
      'allows unsafe checkouts',
      `${good.target}      - uses: actions/checkout@v7\n        with: { persist-credentials: false, allow-unsafe-pr-checkout: true }\n`,
      /checks out/u,
    ],
    ['checks out by hand with rights', `${good.target}      - run: git checkout "$HEAD"\n`, /checks out/u],
    [
      'checks out through a worktree',
      `${good.target}      - run: |\n          git fetch origin x\n          git -C . worktree add y FETCH_HEAD\n`,
      /checks out/u,
    ],
    ['checks out with the program of the forge', `${good.target}      - run: gh pr checkout 1\n`, /checks out/u],
    ['keeps a cache with rights', `${good.target}      - uses: actions/cache@v5\n`, /cache/u],
    ['takes what another run made', 'on: workflow_run\npermissions: {}\njobs: {}\n', /workflow_run/u],
    [
      'gives a secret to the code of a pull request',
      `${good.pull}      - run: x\n        env: { KEY: "\${{ secrets.KEY }}" }\n`,
      /secret/u,
    ],
    [
      'gives a secret to what reads a contribution',
      `${good.target}      - run: npx framewright preview-from .\n      - run: x\n        env: { KEY: "\${{ secrets.KEY }}" }\n`,
      /reads a contribution/u,
    ],
    [
      'gives rights to what reads a contribution',
      `${good.target.replace('timeout-minutes: 5', 'timeout-minutes: 5\n    permissions: { pull-requests: write }')}      - run: npx framewright preview-from .\n`,
      /reads a contribution/u,
    ],
    ['is no YAML', 'on: [', /YAML/u],
  ])('%s', (_what, text, fault) => {
    expect(workflowFaults(text).join('\n')).toMatch(fault);
  });
});

describe('the place of previews', () => {
  const script = join(root, '.github/place-preview.sh');

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

  function place(): { remote: string; from: string; run: (number: string) => number | null; holds: () => readonly string[] } {
    const work = mkdtempSync(join(tmpdir(), 'framewright place '));
    onTestFinished(() => rmSync(work, { recursive: true, force: true }));
    const [remote, from] = [join(work, 'previews.git'), join(work, 'made preview')];
    mkdirSync(from);
    execFileSync('git', ['init', '-q', '--bare', '-b', 'previews', remote]);
    const blob = git(remote, ['hash-object', '-w', '--stdin'], 'first');
    const tree = git(remote, ['mktree'], `100644 blob ${blob}\tfirst\n`);
    git(remote, ['update-ref', 'refs/heads/previews', git(remote, ['commit-tree', tree, '-m', 'first'])]);
    return {
      remote,
      from,
      run: (number) =>
        spawnSync('bash', [script], {
          cwd: work,
          env: {
            ...process.env,
            NUMBER: number,
            REMOTE: `file://${remote}`,
            TOKEN: 'token',
            FROM: from,
            TMPDIR: work,
            GIT_CONFIG_GLOBAL: '/dev/null',
          },
        }).status,
      holds: () => git(remote, ['ls-tree', '-r', '--name-only', 'previews']).split('\n'),
    };
  }
});

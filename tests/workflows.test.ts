import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shellFaults, workflowFaults } from './fixtures/forge/workflow-faults.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.github/workflows');

test.each(readdirSync(folder))('%s is safe', (name) => {
  expect(name).toMatch(/\.yml$/u);
  expect(workflowFaults(readFileSync(join(folder, name), 'utf8'))).toEqual([]);
});

test.each(readdirSync(join(root, '.github')).filter((name) => name.endsWith('.sh')))('%s is safe', (name) => {
  expect(shellFaults(readFileSync(join(root, '.github', name), 'utf8'))).toEqual([]);
});

test('previews of closed pull requests are swept by time as well', () => {
  const swept = readFileSync(join(folder, 'sweep-previews.yml'), 'utf8');
  expect(swept).toMatch(/^ {2}schedule:\n {4}- cron: /mu);
  expect(swept).toContain('previews.sh sweep');
});

test('a contribution is compared with the state that its event names', () => {
  const preview = readFileSync(join(folder, 'preview.yml'), 'utf8');
  expect(preview).toMatch(/^ +BASE: \$\{\{ github\.event\.pull_request\.base\.sha \}\}$/mu);
  expect(preview).toContain('--base "$BASE"');
});

describe('a workflow is found unsafe that', () => {
  const hash = 'a'.repeat(40);
  const good = {
    pull: 'on: pull_request\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    timeout-minutes: 5\n    steps:\n',
    target:
      'on: { pull_request_target: { branches: [main] } }\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    timeout-minutes: 5\n    steps:\n',
  };
  const checkout = `      - uses: actions/checkout@${hash} # v7.0.1\n        with: { persist-credentials: false }\n`;
  const withToken = `env: { GITHUB_TOKEN: "\${{ github.token }}" }`;

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
      `${good.pull}      - uses: actions/github-script@${hash} # v8.0.0\n        with: { script: "x(\`\${{ github.event.comment.body }}\`)" }\n`,
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
      /hash/u,
    ],
    [
      'uses an action of a branch',
      `${good.pull}      - uses: actions/checkout@main\n        with: { persist-credentials: false }\n`,
      /hash/u,
    ],
    ['leaves credentials in the checkout', `${good.pull}      - uses: actions/checkout@${hash} # v7.0.1\n`, /credentials/u],
    ['has no end', good.pull.replace('    timeout-minutes: 5\n', ''), /ends/u],
    [
      'checks the pull request out with rights',
      `${good.target}      - uses: actions/checkout@${hash} # v7.0.1\n        with: { persist-credentials: false, ref: "\${{ github.event.pull_request.head.sha }}" }\n`,
      /checks out/u,
    ],
    [
      'checks another repository out with rights',
      `${good.target}      - uses: actions/checkout@${hash} # v7.0.1\n        with: { persist-credentials: false, repository: "\${{ github.event.pull_request.head.repo.full_name }}" }\n`,
      /checks out/u,
    ],
    [
      'allows unsafe checkouts',
      `${good.target}      - uses: actions/checkout@${hash} # v7.0.1\n        with: { persist-credentials: false, allow-unsafe-pr-checkout: true }\n`,
      /checks out/u,
    ],
    ['checks out by hand with rights', `${good.target}      - run: git checkout "$HEAD"\n`, /checks out/u],
    [
      'checks out through a worktree',
      `${good.target}      - run: |\n          git fetch origin x\n          git -C . worktree add y FETCH_HEAD\n`,
      /checks out/u,
    ],
    ['checks out with the program of the forge', `${good.target}      - run: gh pr checkout 1\n`, /checks out/u],
    ['keeps a cache with rights', `${good.target}      - uses: actions/cache@${hash} # v5.0.0\n`, /cache/u],
    ['takes what another run made', 'on: workflow_run\npermissions: {}\njobs: {}\n', /workflow_run/u],
    [
      'gives a secret to the code of a pull request',
      `${good.pull}      - run: x\n        env: { KEY: "\${{ secrets.KEY }}" }\n`,
      /secret/u,
    ],
    [
      'gives a secret to what reads a contribution',
      `${good.target}      - run: npx --no -- framewright preview-from .\n      - run: x\n        env: { KEY: "\${{ secrets.KEY }}" }\n`,
      /reads a contribution/u,
    ],
    [
      'gives rights to what reads a contribution',
      `${good.target.replace('timeout-minutes: 5', 'timeout-minutes: 5\n    permissions: { pull-requests: write }')}      - run: npx --no -- framewright preview-from .\n`,
      /reads a contribution/u,
    ],
    ['uses an action of the forge by a version', `${good.pull}      - uses: actions/setup-node@v7.0.1 # v7.0.1\n`, /hash/u],
    ['does not say which version a hash is', `${good.pull}      - uses: actions/setup-node@${hash}\n`, /which version/u],
    ['names a version that moves', `${good.pull}      - uses: actions/setup-node@${hash} # v7\n`, /which version/u],
    [
      'runs for all branches',
      good.target.replace('{ pull_request_target: { branches: [main] } }', 'pull_request_target'),
      /other branches/u,
    ],
    ['runs for more branches', good.target.replace('[main]', '[main, next]'), /other branches/u],
    ['gives a token to a whole job', `${good.pull.replace('    steps', `    ${withToken}\n    steps`)}${checkout}`, /every step/u],
    ['gives a token to all jobs', good.pull.replace('jobs:', `${withToken}\njobs:`), /every step/u],
    [
      'installs packages where a token is',
      `${good.pull}      - run: npx --no -- framewright x\n        ${withToken}\n`,
      /installs packages/u,
    ],
    ['installs with npm where a token is', `${good.pull}      - run: npm run x\n        ${withToken}\n`, /installs packages/u],
    [
      'runs packages and may write',
      `${good.pull.replace('timeout-minutes: 5', 'timeout-minutes: 5\n    permissions: { contents: write }')}      - run: npm run release\n`,
      /runs packages and may write/u,
    ],
    ['calls npx bare', `${good.pull}      - run: npx framewright validate\n`, /npx/u],
    ['lets npx fetch', `${good.pull}      - run: npx --yes framewright validate\n`, /npx/u],
    ['gives npx what follows --no as its value', `${good.pull}      - run: npx --no framewright --version\n`, /npx/u],
    ['installs with scripts', `${good.pull}      - run: npm install x@1.2.3\n`, /scripts as they are installed/u],
    ['sends a key anywhere', `${good.pull}      - run: git -c http.extraHeader="$HEADER" push\n`, /led to/u],
    ['puts a token into an address', `${good.pull}      - run: git push "https://x:$GH_TOKEN@forge.example/x.git"\n`, /argument/u],
    ['gives a token to curl', `${good.pull}      - run: "curl -H 'Authorization: $TOKEN' x"\n`, /argument/u],
    ['adds whatever lies there', `${good.pull}      - run: git add --all\n`, /does not name/u],
    ['adds the whole folder', `${good.pull}      - run: git add .\n`, /does not name/u],
    ['names one forge', `${good.pull}      - run: git push https://github.com/x/y.git\n`, /forge/u],
    ['opens a pull request and says no need', `${good.pull}      - run: gh pr create\n`, /which setting/u],
    ['opens a pull request by the script', `${good.pull}      - run: .github/propose-release.sh\n`, /which setting/u],
    ['says nothing where it fails', `${good.target}      - run: npx --no -- framewright preview-from .\n`, /told that a failed/u],
    [
      'says nothing where it has no end',
      `${good.target}      - run: npx --no -- framewright preview-from .\n  b:\n    if: needs.a.result == 'failure'\n    steps: [{ run: summary-comment }]\n`,
      /told that a failed/u,
    ],
    [
      'does not read a contribution where something else failed',
      `${good.target.replace('timeout-minutes: 5', 'timeout-minutes: 5\n    needs: ask')}      - run: npx --no -- framewright preview-from .\n`,
      /does not run where "ask" failed/u,
    ],
    ['is no YAML', 'on: [', /YAML/u],
  ])('%s', (_what, text, fault) => {
    expect(workflowFaults(text).join('\n')).toMatch(fault);
  });
});

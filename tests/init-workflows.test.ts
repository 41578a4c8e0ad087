import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { git, startStage, type Stage } from './fixtures/forge/contributions.ts';
import { startFakeForge } from './fixtures/forge/fake-forge.ts';
import { forgeWith, newPull, usualAccounts } from './fixtures/forge/fake-state.ts';
import { shellFaults, workflowFaults } from './fixtures/forge/workflow-faults.ts';
import { begin, textsIn } from './init/begun.ts';
import { startPrograms, type Programs } from './init/command-server.ts';
import { runScript, runWorkflow, type RanStep, type Runner } from './init/run-workflow.ts';

// Long because the workflows of three forges share what stands in for a forge, and one count of what was run.

const root = join(import.meta.dirname, '..');
const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'framewright workflows ')));
const path = 'framework/competences/clear-handover.md';
const texts: Record<string, Readonly<Record<string, string>>> = {};
let programs: Programs;

beforeAll(async () => {
  programs = await startPrograms(join(scratch, 'programs'), { 'state=all': '9', 'state=open': '12' });
  for (const [forge, shape] of [
    ['github', 'scale'],
    ['gitlab', 'scales'],
    ['forgejo', 'ladder'],
  ] as const) {
    await begin(scratch, forge, '--forge', forge, '--shape', shape);
    texts[forge] = textsIn(join(scratch, forge));
  }
});

afterAll(() => {
  programs.close();
  rmSync(scratch, { recursive: true, force: true });
});

/** A file that was written for a forge. */
function written(forge: string, name: string): string {
  const text = texts[forge]?.[name];
  if (text === undefined) throw new Error(`There is no ${name}.`);
  return text;
}

/** What a script finds around it: our programs, git without settings of this computer, and what a forge says. */
function environment(more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return {
    PATH: `${programs.folder}:${process.env['PATH'] ?? ''}`,
    HOME: scratch,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: 'somebody',
    GIT_AUTHOR_EMAIL: 'somebody@example.org',
    GIT_COMMITTER_NAME: 'somebody',
    GIT_COMMITTER_EMAIL: 'somebody@example.org',
    FRAMEWRIGHT_CACHE: join(scratch, 'cache'),
    GITHUB_STEP_SUMMARY: join(scratch, 'summary'),
    GITHUB_SERVER_URL: `file://${scratch}`,
    GITHUB_REPOSITORY: 'group/skills',
    GITHUB_RUN_ID: '7',
    ...more,
  };
}

/** The repository of a forge with a change on a branch, merged as a forge merges it to try it. */
function changedRepository(forge: string): string {
  const folder = join(scratch, `${forge}-changed`);
  execFileSync('cp', ['-R', join(scratch, forge), folder]);
  git(folder, ['init', '-q', '-b', 'main']);
  git(folder, ['add', '--all']);
  git(folder, ['commit', '-qm', 'begin']);
  git(folder, ['switch', '-qc', 'change']);
  writeFileSync(join(folder, path), readFileSync(join(folder, path), 'utf8').replace('It covers', 'It takes in'));
  git(folder, ['commit', '-qam', 'change']);
  git(folder, ['switch', '-q', 'main']);
  git(folder, ['merge', '-q', '--no-ff', '-m', 'merge', 'change']);
  return folder;
}

/** A repository without files to work in, as on a forge. */
function bareRepository(name: string, branch: string): string {
  const folder = join(scratch, name);
  mkdirSync(dirname(folder), { recursive: true });
  execFileSync('git', ['init', '-q', '--bare', '-b', branch, folder]);
  return folder;
}

function failures(ran: readonly RanStep[]): readonly RanStep[] {
  expect(ran.length).toBeGreaterThan(0);
  return ran.filter(({ code }) => code !== 0);
}

/** How many steps of a workflow are scripts. */
function scriptsIn(workflow: string): number {
  const { jobs } = parse(workflow) as { readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>> };
  return Object.values(jobs).flatMap(({ steps }) => steps.filter(({ run }) => run !== undefined)).length;
}

describe('what every forge gets', () => {
  test('is safe', () => {
    const all = Object.values(texts).flatMap((files) => Object.entries(files));
    const [workflows, shells] = [all.filter(([name]) => name.includes('/workflows/')), all.filter(([name]) => name.endsWith('.sh'))];
    expect([workflows.length, shells.length]).toEqual([7, 3]);
    for (const [name, text] of workflows) expect([name, workflowFaults(text)]).toEqual([name, []]);
    for (const [name, text] of shells) expect([name, shellFaults(text)]).toEqual([name, []]);
    const pipeline = written('gitlab', '.gitlab-ci.yml');
    expect(shellFaults(pipeline)).toEqual([]);
    expect(pipeline).not.toMatch(/TOKEN|PASSWORD|SECRET/u);
  });

  test('does what this project does: the steps of contributions and of proposing a release are the same', () => {
    const own = (name: string): Jobs => jobsOf(readFileSync(join(root, '.github/workflows', name), 'utf8'));
    const theirs = (name: string): Jobs => jobsOf(written('github', `.github/workflows/${name}`));
    expect(ownSteps(theirs('checks.yml')['change'])).toEqual(ownSteps(own('pull-request.yml')['content']));
    expect(theirs('release.yml')['propose']).toEqual(own('release.yml')['propose']);
    const packing = (jobs: Jobs): string =>
      String(ownSteps(jobs['make']).find(({ name }) => name === 'Pack what changed')?.run).replace(/git add -- .*/u, '');
    expect(packing(theirs('release.yml'))).toBe(packing(own('release.yml')));
    for (const name of ['preview.yml', 'sweep-previews.yml', 'site.yml'])
      expect(Object.entries(theirs(name)).map(([job, { steps: _, ...rest }]) => [job, rest])).toEqual(
        Object.entries(own(name)).map(([job, { steps: _, ...rest }]) => [job, rest]),
      );
  });

  type Jobs = Readonly<
    Record<string, { readonly steps: readonly { readonly name?: string; readonly run?: string; readonly uses?: string }[] }>
  >;

  function jobsOf(workflow: string): Jobs {
    return (parse(workflow) as { readonly jobs: Jobs }).jobs;
  }

  /** The steps that have to do with content. */
  function ownSteps(job: Jobs[string] | undefined): Jobs[string]['steps'] {
    return (job?.steps ?? []).filter(({ name, uses }) => name !== 'Install' && uses === undefined);
  }
});

describe('on GitHub', () => {
  test('main and a pull request are checked', async () => {
    const checkout = changedRepository('github');
    const runner: Runner = { checkout, scratch: join(scratch, 'checks'), env: environment(), values: {} };
    const workflow = written('github', '.github/workflows/checks.yml');
    const ran = await runWorkflow(workflow, runner);
    expect(failures(ran)).toEqual([]);
    expect(ran.length).toBe(scriptsIn(workflow));
    expect(readFileSync(join(scratch, 'summary'), 'utf8')).toContain('Clear handover');
    writeFileSync(join(checkout, path), readFileSync(join(checkout, path), 'utf8').replace('kind: practice', 'kind: practise'));
    const [mistakes] = failures(await runWorkflow(workflow, runner, ['content']));
    expect(mistakes?.said).toMatch(/^::error .*file=framework\/competences\/clear-handover\.md/mu);
  });

  test('the site is built for the address of its pages', async () => {
    const checkout = join(scratch, 'github');
    const workflow = written('github', '.github/workflows/site.yml');
    const values = {
      'github.server_url': 'https://github.example',
      'github.repository': 'group/skills',
      'steps.deployment.outputs.page_url': '',
    };
    const ran = await runWorkflow(workflow, { checkout, scratch: join(scratch, 'site'), env: environment(), values });
    expect(failures(ran)).toEqual([]);
    expect(ran.length).toBe(scriptsIn(workflow));
    expect(readFileSync(join(checkout, 'dist/competences/clear-handover/index.html'), 'utf8')).toContain(
      'https://github.example/group/skills/edit/main/framework/competences/clear-handover.md',
    );
    expect(readFileSync(join(checkout, 'dist/sitemap.xml'), 'utf8')).toContain('https://pages.example/skills/');
    rmSync(join(checkout, 'dist'), { recursive: true });
  });

  test('a release is made and proposed', async () => {
    const remote = bareRepository('group/skills.git', 'main');
    const [making, proposing] = ['making', 'proposing'].map((name) => join(scratch, name)) as [string, string];
    execFileSync('cp', ['-R', join(scratch, 'github'), making]);
    git(making, ['init', '-q', '-b', 'main']);
    git(making, ['add', '--all']);
    git(making, ['commit', '-qm', 'begin']);
    git(making, ['push', '-q', remote, 'main']);
    // The job that may write has a checkout of its own.
    git(scratch, ['clone', '-q', remote, proposing]);
    const workflow = written('github', '.github/workflows/release.yml');
    const values = { 'inputs.date': '2026-11-22', 'github.token': 'secret', 'needs.make.outputs.version': '0.1.0' };
    const runner = { scratch: join(scratch, 'release'), env: environment(), values };
    const made = await runWorkflow(workflow, { ...runner, checkout: making }, ['make']);
    expect(failures(made)).toEqual([]);
    const proposed = await runWorkflow(workflow, { ...runner, checkout: proposing }, ['propose']);
    expect(failures(proposed)).toEqual([]);
    expect(made.length + proposed.length).toBe(scriptsIn(workflow));
    expect(git(remote, ['ls-tree', '-r', '--name-only', 'release/0.1.0-7', 'framework/releases/']).split('\n')).toEqual([
      'framework/releases/0.1.0.changes.json',
      'framework/releases/0.1.0.json',
      'framework/releases/SHA256SUMS',
    ]);
    expect(programs.calls.find((call) => call.startsWith('gh pr create'))).toContain('Release 0.1.0');
    expect(programs.calls.join('\n')).not.toContain('secret');
  });

  test('a pull request is shown, summed up and taken away again, and what is closed is swept', async () => {
    const outside = Object.fromEntries(Object.entries(texts['github'] ?? {}).filter(([name]) => !name.startsWith('framework/')));
    const stage: Stage = await startStage(join(scratch, 'github/framework'), outside);
    const pull = newPull(7, 'Takes in');
    const forge = await startFakeForge(forgeWith(pull, 'group/skills', usualAccounts));
    try {
      const head = stage.contribute(7, { [path]: written('github', path).replace('It covers', 'It takes in') });
      pull.pushes.push({ revision: head, diff: stage.onForge(['diff', 'main', head]) });
      const previews = bareRepository('previews.git', 'previews');
      const first = git(previews, ['commit-tree', '-m', 'Previews', git(previews, ['hash-object', '-t', 'tree', '-w', '/dev/null'])]);
      git(previews, ['update-ref', 'refs/heads/previews', first]);
      const values = {
        'github.event.number': '7',
        'github.event.pull_request.head.sha': head,
        'github.event.pull_request.base.sha': stage.onForge(['rev-parse', 'main']),
        'github.event.pull_request.user.login': 'stranger',
        'github.token': 'workflow',
        'github.server_url': 'https://forge.example',
        'github.repository': 'group/skills',
        'github.run_id': '1',
        'vars.PREVIEW_ADDRESS': 'https://previews.example',
        'vars.PREVIEW_REMOTE': previews,
        'secrets.PREVIEW_TOKEN': 'secret',
      };
      const env = environment({ GITHUB_API_URL: forge.api, GITHUB_SERVER_URL: 'https://forge.example' });
      const runner: Runner = { checkout: stage.checkout, scratch: join(scratch, 'preview'), env, values };
      const workflow = written('github', '.github/workflows/preview.yml');
      const holds = (): string => git(previews, ['ls-tree', '-r', '--name-only', 'previews']);
      const shown = await runWorkflow(workflow, runner, ['ask', 'build', 'comment', 'publish']);
      expect(failures(shown)).toEqual([]);
      expect(holds()).toContain('pr-7/competences/clear-handover/index.html');
      expect(JSON.stringify(pull.conversation)).toContain('https://previews.example/pr-7/');
      const after = await runWorkflow(workflow, runner, ['failed', 'expire']);
      expect(failures(after)).toEqual([]);
      expect(JSON.stringify(pull.conversation)).toContain('There is no preview of your change yet');
      expect(shown.length + after.length).toBe(scriptsIn(workflow));
      expect(holds()).not.toContain('pr-7/');
      expect(failures(await runWorkflow(workflow, runner, ['publish']))).toEqual([]);
      const sweep = written('github', '.github/workflows/sweep-previews.yml');
      const swept = await runWorkflow(sweep, runner);
      expect(failures(swept)).toEqual([]);
      expect(swept.length).toBe(scriptsIn(sweep));
      expect(holds()).not.toContain('pr-7/');
      expect(forge.faults).toEqual([]);
    } finally {
      await forge.close();
      await stage.end();
    }
  }, 120_000);
});

describe('on GitLab', () => {
  interface Pipeline {
    readonly stages: readonly string[];
    readonly default: { readonly before_script: readonly string[] };
    readonly [job: string]: unknown;
  }

  test('changes are checked, with their mistakes as a report, and the site is where GitLab looks for it', async () => {
    const checkout = changedRepository('gitlab');
    const pipeline = parse(written('gitlab', '.gitlab-ci.yml')) as Pipeline;
    const env = environment({
      CI_MERGE_REQUEST_DIFF_BASE_SHA: git(checkout, ['rev-parse', 'HEAD^1']),
      CI_PAGES_URL: 'https://group.pages.example/skills',
      CI_PROJECT_URL: 'https://gitlab.example/group/skills',
      CI_DEFAULT_BRANCH: 'main',
    });
    const jobs = Object.entries(pipeline).filter(([name]) => !['stages', 'default', 'variables'].includes(name));
    expect(jobs.map(([name]) => name)).toEqual(['content', 'change', 'pages']);
    let said = '';
    for (const [name, job] of jobs as [string, { readonly stage: string; readonly script: readonly string[] }][]) {
      expect(pipeline.stages).toContain(job.stage);
      for (const line of [...pipeline.default.before_script, ...job.script]) {
        const ran = await runScript(line, checkout, env);
        said += ran.said;
        expect([name, line, ran.code, ran.said]).toEqual([name, line, 0, ran.said]);
      }
    }
    expect(said).toContain('No mistakes in');
    expect(said).toContain('Clear handover');
    expect(readFileSync(join(checkout, 'mistakes.xml'), 'utf8')).toContain('<testsuite');
    expect(readFileSync(join(checkout, 'public/sitemap.xml'), 'utf8')).toContain('https://group.pages.example/skills/');
    expect(readFileSync(join(checkout, 'public/competences/clear-handover/index.html'), 'utf8')).toContain(
      'https://gitlab.example/group/skills/-/edit/main/framework/competences/clear-handover.md',
    );
  });
});

describe('on Forgejo', () => {
  test('changes are checked', async () => {
    const checkout = changedRepository('forgejo');
    const values = { 'github.event.pull_request.base.sha': git(checkout, ['rev-parse', 'HEAD^1']) };
    const workflow = written('forgejo', '.forgejo/workflows/checks.yml');
    const ran = await runWorkflow(workflow, { checkout, scratch: join(scratch, 'forgejo-checks'), env: environment(), values });
    expect(failures(ran)).toEqual([]);
    expect(ran.length).toBe(scriptsIn(workflow));
  });

  test.each(['no change', 'a change'])('where npm refuses its own lockfile, %s in that counts', async (change) => {
    const checkout = join(scratch, `lockfile ${change}`);
    mkdirSync(checkout);
    writeFileSync(join(checkout, 'package-lock.json'), '{}\n');
    git(checkout, ['init', '-q', '-b', 'main']);
    git(checkout, ['add', '--all']);
    git(checkout, ['commit', '-qm', 'begin']);
    if (change === 'a change') writeFileSync(join(checkout, 'package-lock.json'), '{ "other": true }\n');
    const [line = ''] = /npm ci .*/u.exec(written('forgejo', '.forgejo/workflows/checks.yml')) ?? [];
    expect(await runScript(line, checkout, environment({ NPM_CI_REFUSES: '1' }))).toMatchObject({ code: change === 'a change' ? 1 : 0 });
  });

  test('the site is put on a branch of its own, as one commit without a past', async () => {
    const remote = bareRepository('forgejo-remote/group/skills.git', 'main');
    const checkout = join(scratch, 'forgejo');
    const workflow = written('forgejo', '.forgejo/workflows/site.yml');
    const values = { 'github.server_url': 'https://forge.example', 'github.repository': 'group/skills', 'github.token': 'secret' };
    const settings = join(scratch, 'gitconfig');
    writeFileSync(settings, `[url "file://${scratch}/forgejo-remote/"]\n  insteadOf = https://forge.example/\n`);
    const env = environment({ GIT_CONFIG_GLOBAL: settings });
    const runner: Runner = { checkout, scratch: join(scratch, 'forgejo-site'), env, values };
    const ran = await runWorkflow(workflow, runner);
    expect(failures(ran)).toEqual([]);
    expect(ran.length).toBe(scriptsIn(workflow));
    const again = await runScript('bash .forgejo/publish-pages.sh dist', checkout, {
      ...env,
      REMOTE: 'https://forge.example/group/skills.git',
      TOKEN: 'x',
    });
    expect(again).toMatchObject({ code: 0 });
    expect(git(remote, ['rev-list', '--count', 'pages'])).toBe('1');
    expect(git(remote, ['ls-tree', '-r', '--name-only', 'pages'])).toContain('competences/clear-handover/index.html');
  });
});

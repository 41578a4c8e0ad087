import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parse } from 'yaml';

/** Where a workflow runs. */
export interface Runner {
  /** The repository. */
  readonly checkout: string;
  /** A folder of its own, for what is made and handed on. */
  readonly scratch: string;
  readonly env: Readonly<Record<string, string>>;
  /** What stands for each expression between `${{` and `}}`; one that is not here fails the test. */
  readonly values: Readonly<Record<string, string>>;
}

/** A step that was run. */
export interface RanStep {
  readonly job: string;
  readonly name: string;
  readonly code: number;
  readonly said: string;
}

interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly env?: Readonly<Record<string, string>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

/**
 * Runs steps of a workflow in order, as far as they are scripts; an action is stood in for by what it does to files. Conditions don't count.
 * @param only the jobs to run; all without it
 * @throws if an action or an expression is not known
 */
export async function runWorkflow(workflow: string, runner: Runner, only?: readonly string[]): Promise<readonly RanStep[]> {
  const { jobs } = parse(workflow) as { readonly jobs: Readonly<Record<string, Job>> };
  const values: Record<string, string> = { 'runner.temp': join(runner.scratch, 'temp'), ...runner.values };
  const ran: RanStep[] = [];
  mkdirSync(join(runner.scratch, 'temp'), { recursive: true });
  for (const [job, { env = {}, outputs = {}, steps }] of Object.entries(jobs)) {
    if (only !== undefined && !only.includes(job)) continue;
    for (const step of steps) {
      if (step.uses !== undefined) act(step, runner, values);
      if (step.run === undefined) continue;
      const output = join(runner.scratch, 'output');
      writeFileSync(output, '');
      const given = Object.entries({ ...env, ...step.env }).map(([name, value]) => [name, filled(String(value), values)] as const);
      const world = { ...runner.env, ...Object.fromEntries(given), GITHUB_OUTPUT: output, RUNNER_TEMP: values['runner.temp'] ?? '' };
      const { code, said } = await runScript(step.run, runner.checkout, world);
      ran.push({ job, name: step.name ?? step.run, code, said });
      for (const line of readFileSync(output, 'utf8').split('\n')) {
        const [, name, value] = /^([^=]+)=(.*)$/u.exec(line) ?? [];
        if (name !== undefined) values[`steps.${step.id}.outputs.${name}`] = value ?? '';
      }
    }
    for (const [name, value] of Object.entries(outputs)) values[`needs.${job}.outputs.${name}`] = filled(value, values);
  }
  return ran;
}

/** Runs a script as a forge does: bash, ending at the first failure. */
export async function runScript(
  script: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<{ readonly code: number; readonly said: string }> {
  const child = spawn('bash', ['-eo', 'pipefail', '-c', script], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? 255)));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await ended, said: out + err };
}

function filled(written: string, values: Readonly<Record<string, string>>): string {
  return written.replace(/\$\{\{ (.+?) \}\}/gu, (_, expression: string) => {
    const value = values[expression];
    if (value === undefined) throw new Error(`Nothing stands for ${expression}.`);
    return value;
  });
}

function act(step: Step, { checkout, scratch }: Runner, values: Record<string, string>): void {
  const [action = ''] = (step.uses ?? '').split('@');
  const input = (name: string): string => filled(String(step.with?.[name] ?? ''), values);
  const kept = join(scratch, 'artifacts', input('name'));
  switch (action) {
    case 'actions/checkout':
    case 'actions/setup-node':
    case 'actions/deploy-pages':
      return;
    case 'actions/configure-pages':
      values[`steps.${step.id}.outputs.base_url`] = 'https://pages.example/skills';
      return;
    case 'actions/upload-pages-artifact':
      if (!existsSync(join(checkout, input('path'), 'index.html'))) throw new Error('There is no site to publish.');
      return;
    case 'actions/upload-artifact': {
      const path = input('path');
      cpSync(path, statSync(path).isDirectory() ? kept : join(kept, basename(path)), { recursive: true });
      return;
    }
    case 'actions/download-artifact':
      cpSync(kept, input('path'), { recursive: true });
      return;
    default:
      throw new Error(`Nothing stands in for ${action}.`);
  }
}

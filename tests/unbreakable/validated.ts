import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Diagnostic } from '@framewright/model';
import { call } from '../support/temp-framework.ts';

/** The outcome of a call of the command in a process of its own. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const program = join(import.meta.dirname, '../../packages/cli/src/bin.ts');

/** Runs the command as users do: another process, in a folder, without the environment of the tests. */
export async function framewright(folder: string, ...args: readonly string[]): Promise<Outcome> {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (piece: Buffer) => out.push(piece));
  child.stderr.on('data', (piece: Buffer) => err.push(piece));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') };
}

/** Runs the command in this process, where nothing hangs on its having one of its own. */
export async function called(folder: string, ...args: readonly string[]): Promise<Outcome> {
  const { code, out, err } = await call(folder, ...args);
  return { code, stdout: out, stderr: err };
}

/** The findings in what `validate --format json` printed. */
export function findingsIn({ stdout }: Outcome): readonly Diagnostic[] {
  return (JSON.parse(stdout) as { readonly diagnostics: readonly Diagnostic[] }).diagnostics;
}

/** A finding as its rule, its line and its message. */
export function inShort({ rule, range, message }: Diagnostic): string {
  return `${rule} ${range?.start.line} ${message}`;
}

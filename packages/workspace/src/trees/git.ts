import { existsSync } from 'node:fs';
import { Failure, GitUnusable, isSystemError } from './failure.ts';

/** What git answered. */
export interface GitAnswer {
  readonly ok: boolean;
  readonly output: Buffer;
  /** What it reported about a failure, in English. */
  readonly errorOutput: string;
}

/**
 * Runs git in a folder, without a shell and without prompts.
 * @throws Failure if there is no such folder; GitUnusable if git is not installed
 */
export async function runGit(folder: string, args: readonly string[], input = ''): Promise<GitAnswer> {
  const { spawn } = await import('node:child_process');
  // The folder decides which repository is used, even if a hook of another one runs this.
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, GIT_PREFIX: _prefix, ...inherited } = process.env;
  const env = { ...inherited, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };
  const child = spawn('git', args, { cwd: folder, env, stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true });
  const output: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  // A git that stops early no longer reads; its exit code tells why.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    return { ok: code === 0, output: Buffer.concat(output), errorOutput: Buffer.concat(errors).toString('utf8').trim() };
  } catch (error) {
    // The system says the same of a program that is missing and of a folder that is.
    if (isSystemError(error) && error.code === 'ENOENT' && !existsSync(folder)) throw new Failure(`There is no folder ${folder}.`);
    if (isSystemError(error) && error.code === 'ENOENT')
      throw new GitUnusable('Git is not installed on this computer, and reading a revision needs it.', { cause: error });
    throw error;
  }
}

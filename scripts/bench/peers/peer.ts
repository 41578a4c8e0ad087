import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusFile, CorpusOnDisk } from './corpus-files.ts';

/** A tool's message about a file. Lines and columns are counted from 1; without them the tool gave no place in the file. */
export interface PeerMessage {
  readonly case: string;
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
  /** The message with the values that the tool lists beside it, without the place. */
  readonly text: string;
}

/** A tool that is compared on the corpus. */
export interface Peer {
  readonly title: string;
  /** The packages that it needs; the first is the tool. */
  readonly packages: readonly string[];
  run(corpus: CorpusOnDisk, modules: string): readonly PeerMessage[];
}

/** What a program printed. */
export interface Printed {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a JavaScript program of an installed package in a folder, without colours and telemetry. */
export function runProgram(modules: string, program: string, args: readonly string[], cwd: string): Printed {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ASTRO_TELEMETRY_DISABLED: '1', SCARF_ANALYTICS: 'false' };
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [join(modules, program), ...args], {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (error) throw new Error(`${program} did not run`, { cause: error });
  return { status, stdout, stderr };
}

/** The version of an installed package; undefined if it is missing. */
export function versionOf(modules: string, name: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')) as { readonly version: string }).version;
  } catch {
    return undefined;
  }
}

/** A message about a file; the place is absent if it is unknown. */
export function messageIn(file: CorpusFile, text: string, line?: number, column?: number): PeerMessage {
  return { case: file.case, path: file.path, text, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
}

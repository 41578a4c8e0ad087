import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '@framewright/cli';
import { expect } from 'vitest';
import { recordedIo } from './recorded-io.ts';

/** An empty folder that is removed with all temporary ones of the run; its path has a space in it. */
export function tempFolder(): string {
  return mkdtempSync(join(tmpdir(), 'framewright release '));
}

/** A copy of a folder in a temporary one. */
export function copyOf(folder: string): string {
  const copy = tempFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Changes a file; it must differ afterwards. */
export function edit(folder: string, path: string, change: (text: string) => string): void {
  const before = readFileSync(join(folder, path), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(join(folder, path), after);
}

/** Gives the content in a folder a version. */
export function setVersion(folder: string, version: string): void {
  edit(folder, 'package.json', (text) => text.replace(/"version": "[^"]*"/u, `"version": "${version}"`));
}

/** The result of a command. */
export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in a folder. */
export async function call(folder: string, ...argv: readonly string[]): Promise<Answer> {
  const io = recordedIo(folder);
  const code = await run(argv, io);
  return { code, out: io.printed(), err: io.complained() };
}

/** Releases the framework in a folder, which must succeed. */
export async function released(folder: string, version: string): Promise<void> {
  setVersion(folder, version);
  const { code, err } = await call(folder, 'release', '--date', '2026-11-22');
  expect([code, err]).toEqual([0, '']);
}

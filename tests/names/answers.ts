import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Answer } from '../support/temp-framework.ts';
import { frameworkOfNames, type FrameworkOfNames } from './framework-of-names.ts';

/** What the frameworks are full of: a name that every object has, and one that is as long, sorts alike, and is nothing special. */
export const own = 'constructor';
export const harmless = 'constructed';

/** A call of the command, with the folder that it is run in. */
export interface Call {
  readonly folder: string;
  readonly argv: readonly string[];
}

/** Writes a framework of names into a folder. */
export function put(folder: string, of: FrameworkOfNames): void {
  for (const [path, text] of Object.entries(frameworkOfNames(of))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The answers to calls, run in a process of their own. @param guarded whether reading {@link harmless} of an object that does not hold it fails */
export async function answersTo(calls: readonly Call[], guarded: boolean): Promise<readonly Answer[]> {
  const canary = guarded ? ['--import', join(import.meta.dirname, 'canary.js')] : [];
  const argument = JSON.stringify(calls.map(({ folder, argv }) => [folder, ...argv]));
  const child = spawn(process.execPath, [...canary, join(import.meta.dirname, 'run-calls.ts'), argument], {
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const pieces: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
  await new Promise((resolve) => child.on('close', resolve));
  return JSON.parse(Buffer.concat(pieces).toString('utf8')) as readonly Answer[];
}

/** A text in which the two names, the end of one where a line was cut, and what was reckoned from them are the same. */
export function alike(text: string): string {
  return text
    .replaceAll(/constructor|constructed/gu, 'NAME')
    .replaceAll(/…[a-z]*(?:or|ed)\b/gu, '…NAME')
    .replaceAll(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gu, 'UUID')
    .replaceAll(/\b[0-9a-f]{10,}\b/gu, 'DIGEST');
}

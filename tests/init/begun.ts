import { parseFramework } from '@framewright/markdown';
import { validate } from '@framewright/validator';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';
import { call } from '../support/temp-framework.ts';

/** What a command answered. */
export interface Told {
  readonly code: number;
  readonly printed: string;
  readonly complained: string;
}

/** Runs a command in a folder, as somebody without a keyboard. */
export async function told(folder: string, ...argv: readonly string[]): Promise<Told> {
  const { code, out, err } = await call(folder, ...argv);
  return { code, printed: out, complained: err };
}

/** A folder that goes when the test ends. */
export function emptyFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'framewright init ')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Begins a framework in a folder, with what is proposed but for what is given. */
export function begin(folder: string, ...argv: readonly string[]): Promise<Told> {
  return told(folder, 'init', '--yes', '--tool', '0.1.0', ...argv);
}

/** The texts of all files below a folder, by their paths. */
export function textsIn(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(
    paths.map((path) => [
      path
        .slice(folder.length + 1)
        .split('\\')
        .join('/'),
      readFileSync(path, 'utf8'),
    ]),
  );
}

/** A package as npm packs it, with one file. */
export function packedWith(manifest: string): Buffer {
  const content = Buffer.from(manifest);
  const header = Buffer.alloc(512);
  header.write('package/package.json');
  header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
  return gzipSync(Buffer.concat([header, content, Buffer.alloc(1536 - (content.length % 512))]));
}

/** The findings about the files of a framework in its repository. */
export function findingsIn(texts: Readonly<Record<string, string>>): readonly string[] {
  const own = Object.entries(texts).filter(([path]) => /^framework\/[^.].*\.md$/u.test(path) && !path.includes('/.'));
  const files = Object.fromEntries(own.map(([path, text]) => [path.slice('framework/'.length), text]));
  return validate(parseFramework(files)).map(({ file, message }) => `${file}: ${message}`);
}

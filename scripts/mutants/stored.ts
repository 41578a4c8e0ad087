import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The values stored under a name, by key; the later of two counts. A line that was cut off when the process ended is ignored. */
export function readStored<T>(root: string, name: string): Map<string, T> {
  let text: string;
  try {
    text = readFileSync(fileOf(root, name), 'utf8');
  } catch {
    return new Map();
  }
  return new Map(text.split('\n').flatMap((line): readonly (readonly [string, T])[] => parsed(line)));
}

/** Stores a value under a name and a key immediately, so that it survives however the process ends. */
export function store(root: string, name: string, key: string, value: unknown): void {
  mkdirSync(dirname(fileOf(root, name)), { recursive: true });
  appendFileSync(fileOf(root, name), `${JSON.stringify([key, value])}\n`);
}

function fileOf(root: string, name: string): string {
  return join(root, '.cache/guards', `${name}.jsonl`);
}

function parsed<T>(line: string): readonly (readonly [string, T])[] {
  try {
    return [JSON.parse(line) as [string, T]];
  } catch {
    return [];
  }
}

import type { Framework } from '@framewright/model';
import { assemble, type AssembleOptions } from './assemble.ts';
import { parseFile } from './parse-file.ts';

/** The framework in a set of texts, from path relative to the framework to text. */
export function parseFramework(texts: Readonly<Record<string, string>>, options: AssembleOptions = { version: '0.0.0' }): Framework {
  return assemble(Object.keys(texts).sort().map((path) => parseFile(path, texts[path] ?? '')), options);
}

import type { Framework } from '@framewright/model';
import { assemble, type AssembleOptions } from './assemble.ts';
import { parseFile } from './parse-file.ts';

/** The framework in a set of texts, from path relative to the framework to text; what is not Markdown is known by its path only. */
export function parseFramework(texts: Readonly<Record<string, string>>, options: AssembleOptions = { version: '0.0.0' }): Framework {
  const paths = Object.keys(texts).sort();
  const files = paths.filter(isMarkdown).map((path) => parseFile(path, texts[path] ?? ''));
  return assemble(files, { assets: paths.filter((path) => !isMarkdown(path)), ...options });
}

function isMarkdown(path: string): boolean {
  return path.endsWith('.md');
}

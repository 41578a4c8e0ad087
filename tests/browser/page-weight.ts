import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BuiltSite } from './built-site.ts';

/** The compressed bytes of a page with its styles and scripts and their static imports; not what a script fetches on demand. */
export function weightOf({ folder, base, pages }: BuiltSite, page: string): number {
  const html = pages.get(page) ?? '';
  const linked = [
    ...[...html.matchAll(/<link rel="stylesheet"[^>]*href="([^"]+)"/gu)].map(([, address = '']) => address),
    ...[...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/gu)].map(([, address = '']) => address),
  ].map((address) => address.slice(base.length));
  const files = new Map<string, string>();
  const add = (path: string): void => {
    if (files.has(path)) return;
    const text = readFileSync(join(folder, path), 'utf8');
    files.set(path, text);
    if (path.endsWith('.js')) for (const name of importsOf(text)) add(posix.join(dirname(path), name));
  };
  linked.forEach(add);
  return [html, ...files.values()].reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
}

/** The static imports of a bundled script. */
function importsOf(script: string): readonly string[] {
  return [...script.matchAll(/(?:^|[;\s}])(?:import|export)(?:\s*[\w${},*\s]+from)?\s*["'](\.[^"']+)["']/gu)].map(([, name = '']) => name);
}

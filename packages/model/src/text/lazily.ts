import { createRequire } from 'node:module';

/**
 * A module that is loaded when it is first asked for: the exact parsers, the renderer and the schema compiler are large, and most calls
 * need none of them.
 * @param from `import.meta.url` of the caller
 * @param specifier a library, or a module by its relative path without its ending, which is that of the caller
 */
export function lazily<T>(from: string, specifier: string): () => T {
  let loaded: T | undefined;
  return () => {
    loaded ??= createRequire(from)(specifier.startsWith('.') ? `${specifier}${from.slice(from.lastIndexOf('.'))}` : specifier) as T;
    return loaded;
  };
}

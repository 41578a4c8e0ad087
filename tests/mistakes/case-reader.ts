import { assemble, parseBytes } from '@framewright/markdown';
import type { Framework, SourceFile } from '@framewright/model';
import type { Case } from './read-case.ts';

/** Reads the frameworks of cases. Most cases share most of their files: these, and their entries, are read only once. */
export function caseReader(options: { readonly exact?: boolean } = {}): (each: Case) => Framework {
  const known = new WeakMap<Uint8Array, SourceFile>();
  let first: Framework | undefined;
  return ({ files }) => {
    const sources = [...files].flatMap(([path, bytes]) => {
      if (!path.endsWith('.md')) return [];
      const source = known.get(bytes) ?? parseBytes(path, bytes, options);
      known.set(bytes, source);
      return [source];
    });
    const assets = [...files.keys()].filter((path) => !path.endsWith('.md'));
    const framework = assemble(sources, { version: '0.0.0', assets, ...(first ? { previous: first } : {}) });
    first ??= framework;
    return framework;
  };
}

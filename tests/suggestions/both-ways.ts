import { assemble, parseBytes, parseFile } from '@framewright/markdown';
import type { Diagnostic, Framework, SourceFile } from '@framewright/model';
import { startChecking, type Rule, type ValidateOptions } from '@framewright/validator';

/** A framework as the fast parsers read it, and as the exact ones do. */
export interface ReadTwice {
  readonly fast: Framework;
  readonly exact: Framework;
}

/** Checks frameworks with the fast parsers and code, and with the exact ones. */
export interface BothWays {
  fast(framework: Framework): readonly Diagnostic[];
  exact(framework: Framework): readonly Diagnostic[];
}

/** Starts to check in both ways. @param rules all of the validator, if there are none */
export function bothWays(rules?: readonly Rule[]): BothWays {
  const options: ValidateOptions = rules ? { rules } : {};
  const [fast, exact] = [startChecking(options), startChecking({ ...options, exact: true })];
  return { fast: (framework) => fast.validate(framework), exact: (framework) => exact.validate(framework) };
}

/** Reads frameworks from the bytes of their files; files and entries that the first of them has as well are read only once. */
export function twiceReader(): (files: ReadonlyMap<string, Uint8Array>) => ReadTwice {
  const known = new WeakMap<Uint8Array, { readonly fast: SourceFile; readonly exact: SourceFile }>();
  let first: ReadTwice | undefined;
  const read = (path: string, bytes: Uint8Array): { readonly fast: SourceFile; readonly exact: SourceFile } => {
    const sources = known.get(bytes) ?? { fast: parseBytes(path, bytes), exact: parseBytes(path, bytes, { exact: true }) };
    known.set(bytes, sources);
    return sources;
  };
  return (files) => {
    const sources = [...files].filter(([path]) => path.endsWith('.md')).map(([path, bytes]) => read(path, bytes));
    const around = { version: '0.0.0', assets: [...files.keys()].filter((path) => !path.endsWith('.md')) };
    const assembled = (way: keyof ReadTwice): Framework =>
      assemble(
        sources.map((source) => source[way]),
        { ...around, ...(first ? { previous: first[way] } : {}) },
      );
    const framework = { fast: assembled('fast'), exact: assembled('exact') };
    first ??= framework;
    return framework;
  };
}

/** The same framework with another text in one file. */
export function withText({ fast, exact }: ReadTwice, path: string, text: string): ReadTwice {
  return { fast: changed(fast, parseFile(path, text)), exact: changed(exact, parseFile(path, text, { exact: true })) };
}

function changed(framework: Framework, file: SourceFile): Framework {
  const { version, assets, releases } = framework;
  const files = framework.files.map((other) => (other.path === file.path ? file : other));
  return assemble(files, { version, previous: framework, ...(assets ? { assets } : {}), ...(releases ? { releases } : {}) });
}

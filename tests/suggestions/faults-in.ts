import { isDeepStrictEqual } from 'node:util';
import { fixFramework } from '@framewright/markdown';
import type { Diagnostic, Framework } from '@framewright/model';
import { withText, type BothWays, type ReadTwice } from './both-ways.ts';
import { factsOf } from './facts-of.ts';
import { suggestionsOf } from './suggestions-of.ts';
import { tried } from './try-suggestion.ts';

/** What is wrong with suggestions, and how many were tried. */
export interface Outcome {
  readonly faults: readonly string[];
  readonly tries: number;
}

/** Tries each suggestion for the mistakes in a framework, then mends all that can be mended, twice. */
export function faultsIn(framework: ReadTwice, both: BothWays): Outcome {
  return faultsOf(framework, both, () => true, new Set());
}

/**
 * The same for a mistake that is made in one file of a framework.
 * @param known what is found without it as well, as {@link factsOf} gives it, and is left aside
 */
export function faultsAfter(
  framework: ReadTwice,
  { path, text }: { readonly path: string; readonly text: string },
  both: BothWays,
  known: ReadonlySet<string>,
): Outcome {
  return faultsOf(
    withText(framework, path, text),
    both,
    (diagnostic) => diagnostic.file === path && !known.has(factsOf(diagnostic)),
    known,
  );
}

function faultsOf(framework: ReadTwice, both: BothWays, isAsked: (diagnostic: Diagnostic) => boolean, known: ReadonlySet<string>): Outcome {
  const all = both.fast(framework.fast);
  const apart = isDeepStrictEqual(both.exact(framework.exact), all) ? [] : ['the exact way finds something else'];
  const found = all.filter(isAsked);
  const suggestions = found.flatMap((diagnostic) =>
    suggestionsOf(diagnostic, framework.fast.files.find((file) => file.path === diagnostic.file)?.text ?? ''),
  );
  const faults = suggestions.flatMap((suggestion) => tried(framework, suggestion, both, known));
  const again = found.some(({ fix }) => fix) ? changedAgain(framework.fast, both) : [];
  return { faults: [...apart, ...faults, ...again], tries: suggestions.length };
}

function changedAgain(framework: Framework, both: BothWays): readonly string[] {
  const mend = (each: Framework) => fixFramework(each, (state) => both.fast(state), { unsafe: true });
  return mend(mend(framework).framework).files.map(({ path }) => `--fix-all changes ${path} again`);
}

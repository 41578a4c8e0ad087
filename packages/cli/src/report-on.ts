import type { Diagnostic } from '@framewright/model';
import type { Report } from '@framewright/reporters';
import type { OpenFramework } from './open-framework.ts';
import { shownPath } from './shown-path.ts';

/**
 * The report on a framework, with paths as seen from the current folder.
 * @param diagnostics with paths inside the framework
 * @param concerns whether a file, by its path inside the framework, is to be reported on; all are without it
 */
export function reportOn(
  { framework, root }: OpenFramework,
  diagnostics: readonly Diagnostic[],
  cwd: string,
  concerns: (path: string) => boolean = () => true,
): Report {
  const shown = (path: string): string => shownPath(cwd, root, path);
  return {
    diagnostics: diagnostics
      .filter(({ file }) => concerns(file))
      .map(
        (diagnostic): Diagnostic => ({
          ...diagnostic,
          file: shown(diagnostic.file),
          ...(diagnostic.related ? { related: diagnostic.related.map((place) => ({ ...place, file: shown(place.file) })) } : {}),
        }),
      ),
    files: framework.files.filter(({ path }) => concerns(path)).length,
    texts: new Map(framework.files.map(({ path, text }) => [shown(path), text])),
  };
}

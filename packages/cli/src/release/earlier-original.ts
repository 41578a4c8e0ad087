import { entryTypes, type Entry, type Framework } from '@framewright/model';
import { isDigestOf, withFiles } from '@framewright/markdown';
import { earlierTexts } from '@framewright/workspace';
import { releasesAt } from '../framework/releases-at.ts';
import type { OpenFramework } from '../framework/open-framework.ts';

/** An entry as it was when it was translated, and the framework that it was part of. */
export interface EarlierOriginal {
  readonly entry: Entry;
  readonly framework: Framework;
  /** When that was: “in 1.2.0”, “on 2026-11-30”. */
  readonly when: string;
}

/** How many commits are looked at for the text that was translated. */
const mostCommits = 200;

/**
 * The text that a translation was made from, by the digest that the translation names: in the latest release that has it, else in the
 * history of the file; undefined if neither has it.
 */
export async function earlierOriginal(
  { framework, root }: OpenFramework,
  entry: Entry,
  digest: string,
): Promise<EarlierOriginal | undefined> {
  if (entryTypes[entry.type].released || entry.type === 'manifest')
    for (const release of (await releasesAt(root)).toReversed()) {
      const found = sameEntry(release.framework, entry);
      if (found && isDigestOf(digest, found)) return { entry: found, framework: release.framework, when: `in ${release.version}` };
    }
  const path = entry.source?.file.path;
  if (path === undefined) return undefined;
  for await (const { date, text } of earlierTexts(root, path, mostCommits)) {
    const earlier = withFiles(framework, [{ path, content: text }]);
    const found = sameEntry(earlier, entry);
    if (found && isDigestOf(digest, found)) return { entry: found, framework: earlier, when: `on ${date}` };
  }
  return undefined;
}

function sameEntry(framework: Framework, { type, id }: Entry): Entry | undefined {
  const found = type === 'manifest' ? framework.manifest : framework.byId.get(id);
  return found?.type === type ? found : undefined;
}

import { createHash } from 'node:crypto';
import type { Entry, FileToWrite, Framework } from '@framewright/model';
import type { FileChanges, LineRange } from '@framewright/review';
import type { Editions } from '../../editions/editions.ts';
import { href } from '../../address/entry-paths.ts';
import { linkTo, viewOf } from '../../editions/view.ts';
import type { Preview } from '../../content/preview.ts';

/** A file of the framework, with everything needed for a comment on any of its lines. */
export interface SourceFileShown {
  /** Path in the repository. */
  readonly path: string;
  readonly text: string;
  /** Empty if the preview is of no commit. */
  readonly revision: string;
  /** The title of the entry in it; its path where there is none. */
  readonly title: string;
  /** Address of the page that shows the entry. */
  readonly page?: string;
  /** Its proposed changes, without the lines themselves; absent if there are none. */
  readonly changes?: FileChanges;
  /** The forge's anchor of it among the changes. */
  readonly changesAnchor: string;
}

/** The path of the composer, relative to the start of the site. */
export const composerPath = 'preview/comment/';
/** The path of the files that it loads. */
export const sourcesPath = 'preview/source/';

/**
 * A file for every source of the framework, from which a comment on any of its lines is prepared. They are numbered, since file names are
 * untrusted.
 */
export function sourceFiles(editions: Editions, preview: Preview): readonly FileToWrite[] {
  const { framework } = editions.draft;
  const entries = entriesByFile(framework);
  const changes = new Map(preview.changes.map((each) => [each.path, each]));
  return framework.files.map(({ path, text }, number) => {
    const inRepository = pathInRepository(preview, path);
    const content: SourceFileShown = {
      path: inRepository,
      text,
      revision: preview.revision ?? '',
      ...placeOf(editions, entries.get(path), path),
      ...changesIn(changes.get(inRepository)),
      changesAnchor: changesAnchorOf(inRepository),
    };
    return { path: `${sourcesPath}${number}.json`, content: JSON.stringify(content) };
  });
}

/**
 * The address at which a comment on lines of a file is written; undefined if the framework has no such file.
 * @param path inside the framework
 */
export function composerHref({ draft, root }: Editions, path: string, [first, last]: LineRange): string | undefined {
  const number = numbersOf(draft.framework).get(path);
  return number === undefined ? undefined : `${href(root, composerPath)}#${number}:${first}-${last}`;
}

/** The path of a file of the framework in its repository. */
export function pathInRepository({ folder }: Preview, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

/** GitHub's anchor of a file after `#diff-`. */
export function changesAnchorOf(path: string): string {
  return createHash('sha256').update(path).digest('hex');
}

const numbers = new WeakMap<Framework, ReadonlyMap<string, number>>();

function numbersOf(framework: Framework): ReadonlyMap<string, number> {
  const known = numbers.get(framework) ?? new Map(framework.files.map(({ path }, number) => [path, number]));
  numbers.set(framework, known);
  return known;
}

function entriesByFile({ entries }: Framework): ReadonlyMap<string, Entry> {
  const all = Object.values(entries).flat() as readonly Entry[];
  return new Map(all.flatMap((entry) => (entry.source === undefined ? [] : [[entry.source.file.path, entry] as const])));
}

function placeOf(editions: Editions, entry: Entry | undefined, path: string): Pick<SourceFileShown, 'title' | 'page'> {
  if (entry === undefined) return { title: path };
  const { label, href: page } = linkTo(viewOf(editions, editions.draft), entry);
  return { title: label, ...(page === undefined ? {} : { page }) };
}

/** Placing a comment needs only the ranges of the hunks. */
function changesIn(changes: FileChanges | undefined): Pick<SourceFileShown, 'changes'> {
  return changes === undefined ? {} : { changes: { ...changes, hunks: changes.hunks.map((hunk) => ({ ...hunk, lines: [] })) } };
}

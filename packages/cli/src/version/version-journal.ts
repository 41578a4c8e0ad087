import { isObject, ownValue } from '@framewright/model';
import { Failure, folderTree } from '@framewright/workspace';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { changesetFolder } from '../release/changeset-files.ts';

/**
 * What a run that raises a version began with. It says what was read and nothing that is to be written: a run that goes on plans again from
 * the same texts, so that whoever puts such a file there can do no more than changesets can.
 */
export interface VersionJournal {
  /** The version before, and the one that was counted. */
  readonly from: string;
  readonly to: string;
  /** Year-month-day. */
  readonly date: string;
  readonly changesets: readonly { readonly name: string; readonly text: string }[];
}

/** Where it lies, relative to the folder of the framework. */
export const journalPath: string = `${changesetFolder}/version.json`;

/** The text of a journal. */
export function printJournal(journal: VersionJournal): string {
  return `${JSON.stringify(journal, null, 2)}\n`;
}

/** Whether a run was interrupted, so that the version of the content and its changesets may not belong together. */
export function wasInterrupted(root: string): boolean {
  return existsSync(join(root, journalPath));
}

/**
 * The journal of a run that was interrupted; undefined if there is none.
 * @throws Failure if it can't be understood, or a changeset has changed since
 */
export async function readJournal(root: string): Promise<VersionJournal | undefined> {
  if (!wasInterrupted(root)) return undefined;
  const journal = parsedJournal(await textAt(root, 'version.json'));
  if (journal === undefined) throw unusable(root, 'can’t be understood');
  for (const { name, text } of journal.changesets) {
    const now = await textAt(root, `${name}.md`);
    if (now !== undefined && now !== text)
      throw unusable(root, `says something else than ${changesetFolder}/${name}.md, which has changed`);
  }
  return journal;
}

/** The failure of going on with a journal. */
export function unusable(root: string, why: string): Failure {
  return new Failure(
    `${join(root, journalPath)} was left by a run that was interrupted, and ${why}. Bring package.json, CHANGELOG.md and ${changesetFolder} back from the history, delete it, and try again.`,
  );
}

async function textAt(root: string, name: string): Promise<string | undefined> {
  const [content] = await folderTree(join(root, changesetFolder)).read([name]);
  return content !== undefined && 'bytes' in content ? new TextDecoder().decode(content.bytes) : undefined;
}

function parsedJournal(text: string | undefined): VersionJournal | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
  if (!isObject(value)) return undefined;
  const [from, to, date, list] = ['from', 'to', 'date', 'changesets'].map((key) => ownValue(value, key));
  if (typeof from !== 'string' || typeof to !== 'string' || typeof date !== 'string' || !Array.isArray(list)) return undefined;
  const changesets = list.flatMap((each: unknown) => {
    const [name, words] = isObject(each) ? [ownValue(each, 'name'), ownValue(each, 'text')] : [];
    return typeof name === 'string' && /^[^/\\]+$/u.test(name) && typeof words === 'string' ? [{ name, text: words }] : [];
  });
  return changesets.length === list.length ? { from, to, date, changesets } : undefined;
}
